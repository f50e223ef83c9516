import { type Language, writtenIn } from '../issue/index.js';

/** Bodies that documents charge with something, by their names without the level of government: a test asks for every one. */
const bodies: Readonly<Record<string, string>> = {
  经信局: 'Bureau of Economy and Information Technology',
  经济和信息化局: 'Bureau of Economy and Information Technology',
  发改委: 'Development and Reform Commission',
  科技局: 'Bureau of Science and Technology',
  财政局: 'Finance Bureau',
  人力社保局: 'Bureau of Human Resources and Social Security',
  自然资源规划局: 'Bureau of Natural Resources and Planning',
  自然资源和规划局: 'Bureau of Natural Resources and Planning',
  生态环境局: 'Bureau of Ecology and Environment',
  住建局: 'Bureau of Housing and Urban-Rural Development',
  商务局: 'Bureau of Commerce',
  应急管理局: 'Bureau of Emergency Management',
  市场监管局: 'Administration for Market Regulation',
  统计局: 'Bureau of Statistics',
  大数据局: 'Big Data Bureau',
  能源局: 'Energy Bureau',
  国资委: 'State-owned Assets Supervision and Administration Commission',
  金融办: 'Financial Affairs Office',
  地方金融监管局: 'Local Financial Regulatory Bureau',
  税务局: 'Tax Bureau',
  委人才办: 'Talent Office of the Party Committee',
  委军民融合办: 'Military-Civilian Integration Office of the Party Committee',
  中级人民法院: 'Intermediate People’s Court',
  检察院: 'People’s Procuratorate',
  领导小组各成员单位: 'member bodies of the Leading Group',
};

/** Bodies of the state in a city, and what no level stands before. */
const whole: Readonly<Record<string, string>> = {
  人行市中心支行: 'Central Sub-branch of the People’s Bank of China',
  宁波证监局: 'Ningbo Office of the China Securities Regulatory Commission',
  宁波银保监局: 'Ningbo Office of the China Banking and Insurance Regulatory Commission',
  宁波市税务局: 'Ningbo Tax Bureau',
  '各区、县〔市〕政府': 'governments of districts, counties and county-level cities',
};

const levels: Readonly<Record<string, string>> = { 省: 'Provincial', 市: '', 区: 'District', 县: 'County' };

/** What a body is called in English; of one that is not known nothing. Those of the city that a document is of go without its level. */
const english = (name: string): string | undefined => {
  const [, level = '', body = ''] = /^([省市区县])(.+)$/u.exec(name) ?? [];
  const [lead, own] = [levels[level], bodies[body]];
  return whole[name] ?? (lead === undefined || own === undefined ? undefined : `${lead} ${own}`.trim());
};

/**
 * A body as a page of the language names it: `Bureau of Economy and Information Technology (市经信局)`.
 *
 * @param seen what the page has named, and from then on has; its Chinese name is not told again.
 */
export const departmentText = (name: string, language: Language, seen: Set<string>): string => {
  const told = english(name);
  if (language === writtenIn) return name;
  if (told === undefined) return `“${name}”`;
  const isFirst = !seen.has(name);
  seen.add(name);
  return isFirst ? `${told} (${name})` : told;
};
