/** A rule as a citizen reads it: what it asks, what it gives, how it can be read otherwise, and its cases as links into the playground. */
import type { RuleId } from '../../src/documents/ids.js';
import { formFields } from '../../src/form.js';
import type { Bilingual } from '../../src/issue/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import type { Change, Document } from '../../src/rule/index.js';
import { moneyText } from '../play/money.js';
import { type Asked, askedBy, clauseLinks } from './conditions.js';
import {
  type CaseFile,
  corpus,
  type Entry,
  type Language,
  playLink,
  rootOf,
  type RuleFile,
  shownYear,
  subjectsOf,
} from './corpus.js';
import { code, link, list, page, plain, section, table } from './markdown.js';
import { toldText } from './told.js';
import { pageWords } from './words.js';

interface Granting {
  readonly outcome?: { readonly grants?: Bilingual };
}

const amountLines = ({ rows, scene, pays }: Asked, language: Language): readonly string[] => {
  const say = pageWords[language];
  const paying = rows.filter(({ amountFen }) => amountFen !== undefined);
  const several = paying.length > 1 ? [pays === 'sum' ? say.sums : say.highest, ''] : [];
  return [
    ...several,
    ...list(
      rows
        .filter(({ amountFen, items }) => amountFen !== undefined || items.length > 0)
        .map(({ amountFen, items }) => ({
          text: amountFen === undefined ? say.all : `**${say.tier(scene.say.money(amountFen))}**`,
          parts: items,
        })),
    ),
  ];
};

const sumText = (text: string, language: Language): string => {
  const read = parseMoney(text);
  if (!read.ok) throw new Error(`A case expects ${text}, which is no money`);
  return moneyText(read.value, language);
};

/** What a case expects, in a few words. */
const expectedText = (expected: unknown, language: Language): string => {
  const say = pageWords[language];
  const each = (one: Readonly<Record<string, unknown>>): string => {
    if ('applies' in one)
      return one['applies'] === 'no' ? say.verdicts.idle : say.verdicts[one['holds'] as 'yes' | 'no' | 'unknown'];
    const money = one['payable'] ?? one['amount'];
    const [low, high] = [money].flat() as readonly (string | undefined)[];
    const [least, most] = [low, high].map((each) =>
      each === undefined || each === 'unbounded' ? each : sumText(each, language),
    );
    const top = most === 'unbounded' ? say.unbounded : most;
    const sum = top === undefined ? least : `${String(least)}${say.to}${top}`;
    return [say.truths[one['truth'] as 'yes' | 'no' | 'unknown'], ...(sum === undefined ? [] : [sum])].join(
      say.verdictEnd,
    );
  };
  return [expected]
    .flat()
    .map((one) => each(one as Readonly<Record<string, unknown>>))
    .join('<br>');
};

const caseLines = async (entry: Entry, cases: readonly CaseFile[], language: Language): Promise<readonly string[]> => {
  const say = pageWords[language];
  const own = new Set(entry.clauses.map(({ id }) => id));
  const rows = cases.map(async (each) => {
    const cited = [...each.why.matchAll(/\b\d{3}-\d{3}\b/gu)].map(([id]) => id).filter((id) => own.has(id));
    return [
      link(plain(toldText(entry, each, language)), await playLink(each.situation, language)),
      expectedText(each.expect, language),
      cited.length === 0 ? say.convention : clauseLinks(entry.id, [...new Set(cited)], language),
    ];
  });
  return cases.length === 0
    ? []
    : [say.casesLead(say.plainCase), '', ...table([say.case, say.outcome, say.basis], await Promise.all(rows))];
};

/** Readings of which an option changes the rule, or a group that it is a member of. */
const readingsOn = ({ id, document }: Entry, rule: RuleFile): Document['readings'] => {
  const slug = rule.id.slice(id.length + 1);
  const groups = document.groups.filter((group) => 'members' in group && group.members.includes(slug));
  const bears = (change: Change): boolean => change.rule === slug || groups.some((group) => group.id === change.group);
  return document.readings.filter(({ options }) => options.some(({ changes }) => changes.some(bears)));
};

const fieldsTable = (rule: RuleFile, language: Language): readonly string[] => {
  const say = pageWords[language];
  return table(
    [say.field, say.asks],
    formFields(rule.id as RuleId).map(({ path, title, asked, wanted }) => [
      `${plain(title[language])} ${code(path)}`,
      [asked, ...(wanted === undefined ? [] : [wanted])].map((each) => plain(each[language])).join('<br>'),
    ]),
  );
};

const rulePage = async (entry: Entry, rule: RuleFile, language: Language): Promise<string> => {
  const say = pageWords[language];
  const asked = askedBy(entry, rule, language);
  const kinds: Readonly<Record<string, string>> = say.kinds;
  const subjects: Readonly<Record<string, string>> = say.subjects;
  const about = subjectsOf(rule).map((subject) => subjects[subject] ?? subject);
  const cases = entry.cases.get(rule.id) ?? [];
  const [start] = cases;
  const { grants } = (rule as Granting).outcome ?? {};
  const readings = readingsOn(entry, rule);
  const one = asked.rows.length === 1 && asked.rows[0]?.amountFen === undefined;
  return page(rule.title[language], [
    `${kinds[rule.kind] ?? rule.kind} · ${about.join(say.separator)} · ${link(plain(entry.document.title[language]), `${rootOf(language)}documents/${entry.id}/`)}`,
    '',
    `${say.clauses}${say.colon}${clauseLinks(entry.id, rule.clauses, language)}`,
    '',
    ...(start === undefined ? [] : [`**${link(say.tryIt, await playLink(start.situation, language))}**`, '']),
    ...(rule.note === undefined ? [] : [`> ${plain(rule.note[language])}`, '']),
    ...section(say.sets, asked.sets === undefined ? [] : [`**${plain(asked.sets)}**`]),
    ...section(say.grants, grants === undefined ? [] : [plain(grants[language])]),
    ...section(say.conditions, [
      say.conditionsLead(shownYear(entry)),
      '',
      ...list([...asked.common, ...(one ? (asked.rows[0]?.items ?? []) : [])]),
    ]),
    ...section(say.amounts, one ? [] : amountLines(asked, language)),
    ...section(say.demands, list(asked.demands)),
    ...section(
      say.turns,
      list(
        readings.map(({ id, title, options }) => ({
          text: link(plain(title[language]), `${rootOf(language)}readings/${id}`),
          parts: options.map((option, index) => ({
            text: `${plain(option.title[language])}${index === 0 ? say.isDefault : ''}`,
          })),
        })),
      ),
    ),
    ...section(say.cases, await caseLines(entry, cases, language)),
    ...section(say.fields, fieldsTable(rule, language)),
  ]);
};

export const rulePages = async (language: Language): Promise<ReadonlyMap<string, string>> => {
  const pages = corpus.flatMap((entry) =>
    entry.rules.map(async (rule) => [`documents/${rule.id}.md`, await rulePage(entry, rule, language)] as const),
  );
  return new Map(await Promise.all(pages));
};
