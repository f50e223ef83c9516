import { isPart } from '../check/index.js';
import { issue } from '../issue/checking.js';
import { both, type Issue } from '../issue/index.js';
import { andThen, type Checked, good } from './checked.js';
import { choiceOf, many, maybe } from './option.js';

/** The options of `huiqi new`. */
export const newOptions = {
  rules: maybe('--rules <DIR>', both('规则文件夹，默认 rules', 'folder of rules, rules by default'), good),
  cases: maybe('--cases <DIR>', both('用例文件夹，默认 fixtures', 'folder of case tables, fixtures by default'), good),
  from: maybe(
    '--from <FILE>',
    both(
      'new document：文件原文（文本），其中带数的句子列为条款候选',
      'of new document: its text, whose sentences that hold a figure are listed as candidate clauses',
    ),
    good,
  ),
  city: maybe('--city <CITY>', both('new document：所适用的城市全称', 'of new document: full name of its city'), good),
  cities: many(
    '--cities <CITIES>',
    both(
      'new document：全省文件（--city 写省）所辖各市的全称，以逗号分开',
      'of new document: the full names of the cities of a province, which --city then is, separated by commas',
    ),
    (texts) => good(texts.flatMap((text) => text.split(/[,，、]/u)).flatMap((each) => each.trim() || [])),
  ),
  district: maybe(
    '--district <NAME>',
    both(
      'new document：县（市、区）自己的文件，写其名称',
      'of new document: the district, county or county-level city whose own it is',
    ),
    good,
  ),
  clauses: many(
    '--clause <ID>',
    both('new rule：所依据的条款，可重复', 'of new rule: a clause that it encodes; may be repeated'),
    (texts) => good(texts),
  ),
} as const;

const whats = ['document', 'rule'] as const;

/** What is to be begun, and what it is to be called. */
export interface NewId {
  readonly what: (typeof whats)[number];
  readonly id: string;
}

const wanted = {
  slug: both('小写字母、数字和连字符，如 example-2026', 'lower-case letters, digits and hyphens, such as example-2026'),
  pair: both('文件/规则，如 example-2026/little-giant', 'document/rule, such as example-2026/little-giant'),
} as const;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

const idIssues = ({ what, id }: NewId): readonly Issue[] => {
  const isGood = new RegExp(what === 'document' ? `^${slug}$` : `^${slug}/${slug}$`, 'u').test(id);
  const name = id.split('/').at(-1) ?? '';
  if (isGood && (what === 'document' || !isPart(name))) return [];
  return [
    issue('option-misfit', { option: 'ID' }, id, {
      wanted: what === 'document' ? wanted.slug : wanted.pair,
    }),
  ];
};

/** What is typed behind the command. */
export const newIdOf = (what: string, id: string): Checked<NewId> => {
  const { value, issues } = andThen(choiceOf(whats)(what, 'WHAT'), (each) => good<NewId>({ what: each, id }));
  return value === undefined ? { issues } : { value, issues: idIssues(value) };
};
