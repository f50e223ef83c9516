import type { Condition } from '../condition/index.js';
import { didYouMean, didYouMeanThis, issue, type Issue } from '../issue/index.js';
import { type AwardRule, isAward, type Rule } from '../kinds/index.js';
import { cityMeant, isCity } from '../subject/index.js';
import { placesOf } from './places.js';
import type { DocumentFile, GroupFile, Reading } from './schema.js';
import { readAmount } from '../kinds/table.js';

/** What stands in a list after one that is the same. */
const repeated = (values: readonly string[]): readonly (readonly [value: string, index: number])[] => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [[value, index] as const] : [];
  });
};

/** Ids that stand twice in one list. */
export const duplicates = (ids: readonly string[], file: string, pointer = ''): readonly Issue[] =>
  repeated(ids).map(([id, index]) => issue('id-duplicate', { file, pointer: `${pointer}/${String(index)}/id` }, id));

/** The default option is the rules as they stand; each option has an id of its own. */
export const readingIssues = (readings: readonly Reading[], file: string): readonly Issue[] =>
  readings.flatMap(({ options }, index) => {
    const pointer = `/${String(index)}/options`;
    const [standing] = options;
    return [
      ...duplicates(
        options.map(({ id }) => id),
        file,
        pointer,
      ),
      ...(standing === undefined || standing.changes.length === 0
        ? []
        : [issue('reading-default-changes', { file, pointer: `${pointer}/0/changes` }, standing.id)]),
    ];
  });

/** What a scope holds a district to; nothing where it does not ask for one. */
const districtsIn = (condition: Condition): readonly unknown[] =>
  condition.kind === 'comparison' &&
  condition.fact.name === 'district' &&
  condition.operator === 'equal' &&
  condition.operand.kind === 'values'
    ? condition.operand.values
    : [];

/** A document that is a district’s has that district in its scope, so that no rule of it is for another; and one that is not, none. */
export const districtIssues = (
  { district }: Pick<DocumentFile, 'district'>,
  scope: readonly { readonly condition: Condition }[],
  file: string,
): readonly Issue[] => {
  const held = scope.flatMap(({ condition }) => districtsIn(condition));
  if (district === undefined ? held.length === 0 : held.length === 1 && held[0] === district) return [];
  const [pointer, found] = district === undefined ? ['/district', undefined] : ['/scope', held[0]];
  const named = district ?? String(held[0]);
  return [
    issue('value-misfit', { file, pointer }, found, {
      detail: {
        zh:
          district === undefined
            ? `"${named}"：scope 只适用于该地`
            : `条件 {"fact": "district", "operator": "equal", "value": "${named}"}`,
        en:
          district === undefined
            ? `"${named}", which the scope is limited to`
            : `the condition {"fact": "district", "operator": "equal", "value": "${named}"}`,
      },
    }),
  ];
};

const citiesIn = (condition: Condition): readonly unknown[] =>
  condition.kind === 'comparison' &&
  condition.fact.name === 'city' &&
  (condition.operator === 'equal' || condition.operator === 'in') &&
  condition.operand.kind === 'values'
    ? condition.operand.values
    : [];

const isProvince = (name: string): boolean => /^\p{Script=Han}{2,8}(?:省|自治区)$/u.test(name);

const shortCity = (name: string, place: Issue['place']): Issue => {
  const meant = cityMeant(name)?.city;
  return issue('city-full-name', place, name, {
    known: '台州市',
    suggestion: meant === undefined ? '' : didYouMeanThis(meant),
  });
};

/** The full names that inputs give: nobody is in a place that is written short. */
export const placeNameIssues = (
  { city, cities, district }: Pick<DocumentFile, 'city' | 'cities' | 'district'>,
  file: string,
): readonly Issue[] => [
  ...(cities === undefined
    ? [[city, '/city'] as const]
    : cities.map((each, at) => [each, `/cities/${String(at)}`] as const)
  ).flatMap(([name, pointer]) => (isCity(name) ? [] : [shortCity(name, { file, pointer })])),
  ...(cities === undefined || isProvince(city)
    ? []
    : [
        issue('value-misfit', { file, pointer: '/city' }, city, {
          detail: { zh: '省、自治区全称，如 "浙江省"', en: 'the full name of a province, such as "浙江省"' },
        }),
      ]),
  ...(district === undefined || /[市区县旗]$/u.test(district)
    ? []
    : [
        issue('value-misfit', { file, pointer: '/district' }, district, {
          detail: {
            zh: '县（市、区）全称，如 "温岭市"',
            en: 'the full name of a district or county, such as "温岭市"',
          },
        }),
      ]),
];

/** A document’s rules are for its own cities, each of them, or it would pay in one place and be looked for in another. */
export const cityIssues = (
  document: Pick<DocumentFile, 'city' | 'cities'>,
  scope: readonly { readonly condition: Condition }[],
  file: string,
): readonly Issue[] => {
  const { city, cities } = document;
  const own: readonly unknown[] = placesOf(document);
  const held = scope.flatMap(({ condition }) => citiesIn(condition));
  const stray = held.filter((each) => !own.includes(each));
  const left = cities === undefined ? [] : own.filter((each) => !held.includes(each));
  const written = JSON.stringify(own);
  return [...stray, ...left].map((each) =>
    issue('value-misfit', { file, pointer: '/scope' }, each, {
      detail:
        cities === undefined
          ? { zh: `"${city}"：文件自己的城市（city）`, en: `"${city}", the document’s own city` }
          : {
              zh: `条件 {"fact": "city", "operator": "in", "value": ${written}}：文件所列各市（cities）`,
              en: `the condition {"fact": "city", "operator": "in", "value": ${written}}, the document’s own cities`,
            },
    }),
  );
};

/** A document takes the place of others, and of each once. */
export const supersessionIssues = (
  { id, supersedes = [] }: Pick<DocumentFile, 'id' | 'supersedes'>,
  file: string,
): readonly Issue[] =>
  supersedes.flatMap(({ document }, index) => {
    const place = { file, pointer: `/supersedes/${String(index)}/document` };
    if (document === id)
      return [
        issue('value-misfit', place, document, {
          detail: { zh: '另一份文件的编号', en: 'the id of another document' },
        }),
      ];
    return supersedes.findIndex((other) => other.document === document) === index
      ? []
      : [issue('id-duplicate', place, document)];
  });

type Members = Extract<GroupFile, { members: unknown }>;

/** Whether a group `per` item can tell the awards of a rule apart by name. */
const isNamed = ({ items }: AwardRule): boolean => items !== undefined && items.by !== 'grade';

const memberIssues = (
  group: Members,
  rules: ReadonlyMap<string, Rule | undefined>,
  file: string,
  pointer: string,
): readonly Issue[] => {
  const slugs = [...rules.keys()];
  const misfits = group.members.flatMap((member, index): readonly Issue[] => {
    const rule = rules.get(member);
    const at = { file, pointer: `${pointer}/members/${String(index)}` };
    if (rule === undefined) return [];
    if (!isAward(rule))
      return [
        issue('member-misfit', at, member, {
          detail: { zh: '奖励规则（kind 为 award）', en: 'a rule that pays (kind award)' },
        }),
      ];
    if (group.per !== undefined && !isNamed(rule)) {
      return [
        issue('member-misfit', at, member, {
          detail: {
            zh: '按名称逐项奖补的规则（each，by 不是 grade）',
            en: 'a rule that pays each item by its name (each, and not by grade)',
          },
        }),
      ];
    }
    return [];
  });
  return [
    ...group.members
      .filter((member) => !rules.has(member))
      .map((member) =>
        issue('condition-reference', { file, pointer: `${pointer}/members` }, member, {
          known: slugs.join(', '),
          suggestion: didYouMean(member, slugs),
        }),
      ),
    ...repeated(group.members).map(([member, index]) =>
      issue('member-duplicate', { file, pointer: `${pointer}/members/${String(index)}` }, member),
    ),
    ...misfits,
  ];
};

const limitIssues = (group: Members, file: string, pointer: string): readonly Issue[] => {
  const misfit = (key: string, found: unknown, zh: string, en: string): readonly Issue[] => [
    issue('value-misfit', { file, pointer: `${pointer}/${key}` }, found, { detail: { zh, en } }),
  ];
  if (group.kind === 'choice') {
    return group.counts !== 'rules' || group.atMost === 1
      ? []
      : misfit('atMost', group.atMost, '按规则计数时只能是 1', '1, where rules are counted');
  }
  // An expression is read by itself.
  if (typeof group.cap !== 'string') return [];
  const cap = readAmount(group.cap);
  if (cap === undefined) return misfit('cap', group.cap, '带单位的金额', 'money with its unit');
  return cap > 0 ? [] : [issue('amount-not-positive', { file, pointer: `${pointer}/cap` }, group.cap)];
};

/** Documents that a cap counts with its own: others, and each once. */
const otherIssues = (group: Members, own: string, file: string, pointer: string): readonly Issue[] => {
  const ids = group.kind === 'cap' ? (group.others ?? []).map(({ document }) => document) : [];
  return [
    ...ids.flatMap((id, index) =>
      id === own
        ? [
            issue('value-misfit', { file, pointer: `${pointer}/others/${String(index)}/document` }, id, {
              detail: { zh: '另一份文件的编号', en: 'the id of another document' },
            }),
          ]
        : [],
    ),
    ...repeated(ids).map(([id, index]) =>
      issue('id-duplicate', { file, pointer: `${pointer}/others/${String(index)}/document` }, id),
    ),
  ];
};

/** Groups that name rules that are not there or pay nothing, or say what cannot be counted. */
export const groupIssues = (
  groups: readonly GroupFile[],
  rules: ReadonlyMap<string, Rule | undefined>,
  file: string,
  own: string,
): readonly Issue[] => {
  const receipts = groups.map((group) => (group.kind === 'receipts' && group.active ? group.policies : undefined));
  return groups.flatMap((group, index) => {
    const pointer = `/${String(index)}`;
    if (group.kind !== 'receipts')
      return [
        ...memberIssues(group, rules, file, pointer),
        ...limitIssues(group, file, pointer),
        ...otherIssues(group, own, file, pointer),
      ];
    // The same money would be taken off twice.
    return receipts.indexOf(group.policies) < index && group.active
      ? [issue('receipts-twice', { file, pointer: `${pointer}/policies` }, group.policies)]
      : [];
  });
};
