import type { Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { contestableIn } from '../engine/jointly.js';
import { canonicalJson } from '../condition/index.js';
import { formatDay, yearOf } from '../quantity/index.js';
import type { Changeable } from '../rule/index.js';
import type { Scenario, ScenarioReform } from './scenario.js';
import { titleOf } from './clashes.js';
import type { Setting } from './settings.js';
import type { YearPlan } from './year-plan.js';

/** What of a scenario cannot tell anything: years in which nothing is paid, reforms that change nothing of the rules. */

const isOutside = ({ year, plan: { period } }: Pick<YearPlan, 'year' | 'plan'>): boolean =>
  year < yearOf(period.from) || year > yearOf(period.through);

/** Documents whose term has no year of the run in it, with its first day and its last. */
export const termsOutside = ({
  documents,
}: Setting): readonly (readonly [id: string, term: Readonly<Record<'from' | 'through', string>>])[] =>
  documents.flatMap(({ years }) => {
    const [first] = years;
    if (first === undefined || !years.every(isOutside)) return [];
    const { document, period } = first.plan;
    return [[document.id, { from: formatDay(period.from), through: formatDay(period.through) }] as const];
  });

const outsideIn = ({ documents }: Setting): readonly Notice[] =>
  documents.flatMap(({ years }) => {
    const outside = years.filter(isOutside);
    const [first] = outside;
    if (first === undefined) return [];
    const { period, document } = first.plan;
    return [
      notice('years-outside', 'years', undefined, {
        years: {
          zh: outside.map(({ year }) => `${String(year)}年`).join('、'),
          en: outside.map(({ year }) => String(year)).join(', '),
        },
        title: document.title,
        from: formatDay(period.from),
        through: formatDay(period.through),
      }),
    ];
  });

/** Where sums are added up award by award, awards that hang on one thing in opposite ways make them wider than what can be. */
export const apartIn = ({ documents }: Setting): readonly Notice[] =>
  documents.flatMap(({ years }) => {
    const contested = years.find(({ plan, year }) => contestableIn(plan, year).length > 0);
    return contested === undefined
      ? []
      : [notice('sums-apart', 'documents', undefined, { title: contested.plan.document.title })];
  });

/** Where an award is paid over several years, sums and budgets are by the year in which it falls due: all of it counts there. */
const overYearsIn = (settings: readonly Setting[]): readonly Notice[] => {
  const awards = settings
    .flatMap(({ documents }) => documents.flatMap(({ years }) => years.flatMap(({ plan }) => plan.awards)))
    .filter(({ rule: { schedule } }) => schedule?.instalments?.parts.some(({ after }) => after > 0));
  const titles = [...new Map(awards.map(({ rule: { id, title } }) => [id, title])).values()];
  return titles.length === 0
    ? []
    : [
        notice('paid-over-years', 'documents', undefined, {
          awards: {
            zh: titles.map(({ zh }) => `“${zh}”`).join('、'),
            en: titles.map(({ en }) => `“${en}”`).join(', '),
          },
        }),
      ];
};

const isSame = (before: unknown, after: unknown): boolean =>
  before === after || canonicalJson(before ?? null) === canonicalJson(after ?? null);

/** Changes leave what they do not touch as it is: little has to be written out to be compared. */
const isSameFiles = (before: Changeable, after: Changeable | undefined): boolean => {
  if (before === after) return true;
  const { rules, ...parts } = before;
  return (
    Object.keys(rules).length === Object.keys(after?.rules ?? {}).length &&
    Object.entries(rules).every(([slug, rule]) => isSame(rule, after?.rules[slug])) &&
    (Object.keys(parts) as (keyof typeof parts)[]).every((name) => isSame(parts[name], after?.[name]))
  );
};

/** Whether two settings have the same rules in all years. */
export const isSameRules = (before: Setting, after: Setting): boolean =>
  before.documents.every(({ files }, at) =>
    files.every((each, year) => isSameFiles(each, after.documents[at]?.files[year])),
  );

const emptyOf = (reform: ScenarioReform, at: number, { from, through }: Scenario): readonly Notice[] => {
  const { changes = [], readings = {} } = reform;
  const place = `reforms.${String(at)}`;
  const name = titleOf([reform]);
  if (Object.keys(readings).length > 0) return [];
  if (changes.length === 0) return [notice('reform-empty', place, undefined, { name })];
  const starts = changes.map((each) => startOf(each.from) ?? from);
  const earliest = Math.min(...starts);
  return earliest > through
    ? [notice('reform-later', place, undefined, { name, from: String(earliest), through: String(through) })]
    : [];
};

const startOf = (written: number | string | undefined): number | undefined => {
  const [year] = /^\d{4}/u.exec(String(written ?? '')) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Rows of which an end of the sum may be beyond what can be. */
const looseAmong = (rows: number): readonly Notice[] =>
  rows === 0 ? [] : [notice('sums-loose', 'documents', undefined, { count: String(rows) })];

/** Rows of which bounds of all years together may be wider than need be, as the table tells and under the assumptions. */
const looseYearsAmong = ({ told, assumed }: LooseYears): readonly Notice[] =>
  told === 0 && assumed === 0
    ? []
    : [notice('years-loose', 'years', undefined, { count: String(told), assumed: String(assumed) })];

/** How many rows there are of which they may be. */
type LooseYears = Readonly<Record<'told' | 'assumed', number>>;

/** Assumptions that say nothing of anybody, or leave open what they would close: figures under them are no narrower for it. */
const assumptionsAmong = (
  { assumptions }: Scenario,
  { assumed, heldUp, read }: Pick<RowsSeen, 'assumed' | 'heldUp' | 'read'>,
): readonly Notice[] =>
  assumptions.flatMap(({ id }, at) => {
    const place = `assumptions.${String(at)}`;
    const held = heldUp.get(id);
    if (held !== undefined)
      return [notice('assumption-held-up', place, id, { id, count: String(held.count), row: String(held.row) })];
    return read > 0 && assumed.get(id) === 0 ? [notice('assumption-idle', place, id, { id })] : [];
  });

/** What was seen of rows that bears on what is remarked of the whole. */
interface RowsSeen {
  readonly looseRows: number;
  readonly looseYears: LooseYears;
  /** Of how many enterprises an assumption says something. */
  readonly assumed: ReadonlyMap<string, number>;
  /** Of how many it could not close a list, and the row of the first of them. */
  readonly heldUp: ReadonlyMap<string, { readonly row: number; readonly count: number }>;
  readonly read: number;
}

/** What is remarked on a scenario and its settings, the first of them what nothing is changed in. */
export const noticedIn = (
  scenario: Scenario,
  settings: readonly [Setting, ...Setting[]],
  seen: RowsSeen,
): readonly Notice[] => {
  const [base, ...others] = settings;
  const used = new Set(others.flatMap(({ reforms }) => reforms));
  const idle = [...used].flatMap((reform) => emptyOf(reform, scenario.reforms.indexOf(reform), scenario));
  const told = new Set(idle.map(({ place }) => place.path));
  const alike = others.flatMap((setting) => {
    const isIdle = setting.reforms.every((each) => told.has(`reforms.${String(scenario.reforms.indexOf(each))}`));
    return setting.reforms.length === 0 || isIdle || !isSameRules(base, setting)
      ? []
      : [
          notice('reform-as-base', `compare.${String(scenario.compare.indexOf(setting.name))}`, undefined, {
            name: setting.title,
          }),
        ];
  });
  const marked = new Map(
    settings.flatMap(({ notices }) => notices.map((each) => [`${each.place.path} ${each.code}`, each])),
  );
  return [
    ...outsideIn(base),
    ...overYearsIn(settings),
    ...looseAmong(seen.looseRows),
    ...looseYearsAmong(seen.looseYears),
    ...assumptionsAmong(scenario, seen),
    ...idle,
    ...alike,
    ...marked.values(),
  ];
};
