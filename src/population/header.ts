import { type Bilingual, type Language, stepsOf } from '../issue/index.js';
import { halfWidth, type MoneyUnit, moneyUnits } from '../quantity/index.js';
import { any, perVocabulary, type Vocabulary } from '../subject/index.js';

/** The head of a column: what it is called, and the unit that stands behind it in brackets. */
export interface Head {
  /** As it stands in the file. */
  readonly written: string;
  readonly name: string;
  readonly unit: string | undefined;
}

/** Units that a head may state: of money as it is read, of areas, and of shares. */
const ofMoney: readonly string[] = [...moneyUnits, '千万元', '百万元', '千元'];
const units: readonly string[] = [...ofMoney, '亩', '平方米', '%', '‰'];

/** The same as English tables write them. */
const englishUnits: ReadonlyMap<string, string> = new Map([
  ['cny', '元'],
  ['cny 1,000', '千元'],
  ['cny 10,000', '万元'],
  ['cny million', '百万元'],
  ['cny 100 million', '亿元'],
  ['mu', '亩'],
  ['m²', '平方米'],
]);

/** A unit as a page says it in either language. */
export const shownUnit = (unit: string): Bilingual => ({
  zh: unit,
  en: [...englishUnits].find(([, own]) => own === unit)?.[0].replace(/^cny/u, 'CNY') ?? unit,
});

export const isMoneyUnit = (unit: string): unit is MoneyUnit => ofMoney.includes(unit);

/** A unit as a head writes it: with 人民币 in front, or without 元 behind. */
const unitOf = (written = ''): string | undefined => {
  const own = written.replace(/^人民币/u, '');
  if (units.includes(own)) return own;
  return /^(?:亿|万)$/u.test(own) ? `${own}元` : englishUnits.get(written.toLowerCase());
};

const bracketed = /^(?<name>.+?)\s*[（(【[]\s*(?:单位[:：])?\s*(?<unit>[^（）()【】[\]]+?)\s*[)）】\]]$/u;

/** Reads the head of a column: `2026年台州营收(万元)` is 2026年台州营收, in 万元. */
export const readHead = (written: string): Head => {
  const text = written.replace(/^\uFEFF/u, '').trim();
  const { name, unit: stated } = bracketed.exec(text)?.groups ?? {};
  const unit = unitOf(stated);
  return name !== undefined && unit !== undefined
    ? { written: text, name, unit }
    : { written: text, name: text, unit: undefined };
};

const year = '\\d{4}';

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** A name with a star for the year, as it is found in heads. */
export const starred = (name: string): RegExp =>
  new RegExp(`^${escaped(name).replace(String.raw`\*`, `(${year})`)}$`, 'u');

/** The same of an English name, in small letters or large. */
const inEnglish = (name: string): RegExp => new RegExp(starred(name), 'iu');

/** What a column is called that nobody mapped: by its path, by figure and year, or by its title. */
const usual = perVocabulary(({ fields }): readonly (readonly [name: RegExp, path: string])[] =>
  Object.entries(fields).flatMap(([path, { title, factTitle, kind }]): (readonly [RegExp, string])[] => {
    if (kind === 'list') return [];
    const [first, , figure] = stepsOf(path);
    if (first !== 'years' || figure === undefined)
      return path.includes(any)
        ? []
        : [
            [starred(path), path],
            [starred(halfWidth(title.zh)), path],
            [inEnglish(title.en), path],
          ];
    const inYear = (factTitle ?? title).zh.replace('{year}', any);
    return [
      ...[path, `${figure}_*`, inYear, inYear.replace('*年', any)].map(
        (name) => [starred(halfWidth(name)), path] as const,
      ),
      ...(factTitle === undefined ? [] : [[inEnglish(factTitle.en.replace('{year}', any)), path] as const]),
    ];
  }),
);

const large = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What columns are best called that nobody maps, by their titles, with a year put in where one is told. */
export const usualHeads = (
  { fields }: Vocabulary,
  year: string,
  language: Language = 'zh',
): readonly { readonly head: string; readonly path: string }[] =>
  Object.entries(fields).flatMap(([path, { title, factTitle, kind }]) => {
    const isYearly = path.startsWith(`years.${any}.`);
    if (kind === 'list' || (path.includes(any) && !isYearly)) return [];
    const head = (isYearly ? (factTitle ?? title) : title)[language].replace('{year}', year);
    return [{ head: large(head), path: path.replace(any, year) }];
  });

/** The path that a column of a usual name tells of; nothing where it has another. */
export const usualPath = (name: string, vocabulary: Vocabulary): string | undefined => {
  // 2026年度 is the year 2026.
  const plain = halfWidth(name).replace(/^(\d{4})年度/u, '$1年');
  for (const [pattern, path] of usual(vocabulary)) {
    const [found, inYear] = pattern.exec(plain) ?? [];
    if (found !== undefined) return inYear === undefined ? path : path.replace(any, inYear);
  }
  return undefined;
};

/** The same of a sheet with a row for each year, whose heads name no year. */
const yearly = perVocabulary(
  ({ fields }): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(fields).flatMap(([path, { title, factTitle }]) => {
        const [first, , figure] = stepsOf(path);
        if (first !== 'years' || figure === undefined) return [];
        const named = (factTitle ?? title).zh.replace(/^\{year\}年/u, '');
        return [figure, named, title.zh, title.en, large(title.en)].map((name) => [halfWidth(name), path] as const);
      }),
    ),
);

export const yearlyPath = (name: string, vocabulary: Vocabulary): string | undefined =>
  yearly(vocabulary).get(halfWidth(name));
