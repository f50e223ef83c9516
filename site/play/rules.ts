/** The rules of a situation, figure by figure, and another version of them: loaded when rules are first looked at. */
import { mergeJson } from '../../src/diff/merge.js';
import { reforms } from '../../src/engine/options.js';
import { describeIssue, type DocumentId, documents, HuiqiError, type Language } from '../../src/index.js';
import { describeAtHand, type Issue, punctuation, throwIfAny } from '../../src/issue/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import { printed } from '../../src/reform/cell.js';
import { outcomeOf } from '../../src/reform/changes.js';
import { type Reform, reformChanges } from '../../src/reform/index.js';
import { type Before, conditionNames, keyOf, locate } from '../../src/reform/locate.js';
import {
  type Change,
  changedFiles,
  type DocumentFiles,
  loadPrepared,
  partOf,
  prepareDocument,
  whole,
} from '../../src/rule/index.js';
import { inOrder } from './clause-order.js';
import { figureLabel } from './figure-labels.js';
import { readTyped } from './json.js';
import { canonical, type Situation } from './link.js';
import { moneyText } from './money.js';

/** A figure of a rule by the name that reforms call it by. */
export interface Figure {
  readonly name: string;
  /** What a reader calls it. */
  readonly label: string;
  readonly part: string;
  readonly now: string;
  /** As the document has it. */
  readonly was: string;
}

export interface RuleShown {
  readonly rule: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Its file as it stands under the changes. */
  readonly text: string;
}

/** The changes that a version of rules is, or what is wrong with it, in words. */
export type Revised =
  | { readonly ok: true; readonly reforms: readonly Change[] }
  | { readonly ok: false; readonly problems: readonly string[] };

type Setting = Pick<Situation, 'document' | 'readings' | 'reforms' | 'year'>;
type Plain = Readonly<Record<string, unknown>>;

const filesOf = ({ document }: Setting): DocumentFiles => documents[document as DocumentId];

/** What a link brings was refused by the library where it is no list of changes. */
const changesIn = ({ reforms }: Setting): readonly Change[] => reforms as readonly Change[];

const before = (setting: Setting, reforms: readonly Change[]): Before =>
  changedFiles(prepareDocument(filesOf(setting)), { readings: setting.readings, reforms });

const parametersOf = (rule: unknown): Plain => (rule as { readonly parameters?: Plain }).parameters ?? {};

/** The names of all figures of a rule: parameters, cells of tables, and what named conditions compare with. */
const namesOf = (rule: unknown): readonly string[] => [
  ...Object.entries(parametersOf(rule)).flatMap(([name, value]) => {
    const rows = (value as { readonly rows?: unknown } | null)?.rows;
    if (!Array.isArray(rows)) return [name];
    const columns = Object.entries(value as Plain).flatMap(([column, unit]) =>
      typeof unit === 'string' ? [[column, unit] as const] : [],
    );
    const table = { part: '', columns, rows: rows as readonly (readonly unknown[])[] };
    return table.rows.flatMap((row) => columns.map(([column]) => `${name}[${keyOf(table, row)}].${column}`));
  }),
  ...conditionNames((rule as { readonly conditions?: unknown }).conditions).map((name) => `${name}.value`),
];

/** What stands at a name, as a person writes it; nothing where that is no figure. */
const standing = (
  files: Before,
  rule: string,
  name: string,
): { readonly part: string; readonly text: string; readonly isNumber: boolean } | undefined => {
  const location = locate(files, `rule:${rule}.${name}`);
  if (!('found' in location) || location.found.is !== 'part') return undefined;
  const { now, unit, part } = location.found;
  return typeof now === 'string' || typeof now === 'number'
    ? { part, text: printed(now, unit), isNumber: typeof now === 'number' }
    : undefined;
};

/** A figure as readers of a language write it. */
const writtenIn = (text: string, language: Language): string => {
  const money = language === 'en' ? parseMoney(text) : undefined;
  return money?.ok === true ? moneyText(money.value, language) : text;
};

const titleOf = (rule: unknown, language: Language): string =>
  (rule as { readonly title?: Readonly<Record<Language, string>> }).title?.[language] ?? '';

/** Every rule of the document as the situation has it. */
export const rulesOf = (setting: Setting, language: Language): readonly RuleShown[] => {
  const [was, now] = [before(setting, []), before(setting, changesIn(setting))];
  return inOrder(now.rules).map(([rule, file]) => ({
    rule,
    title: titleOf(file, language),
    text: JSON.stringify(file, null, 2),
    figures: namesOf(file).flatMap((name) => {
      const found = standing(now, rule, name);
      if (found === undefined) return [];
      // A row whose key was changed is called otherwise before: it is found by its place.
      const [own] = namesOf(was.rules[rule] ?? {}).flatMap((each) => {
        const there = standing(was, rule, each);
        return there?.part === found.part ? [{ name: each, text: there.text }] : [];
      });
      const written = (text: string): string => writtenIn(text, language);
      const text = written(own?.text ?? found.text);
      const label = figureLabel(own?.name ?? name, text, written, language);
      return [{ name, label, part: found.part, now: written(found.text), was: text }];
    }),
  }));
};

const addressOf = ({ rule, group, target, document, part }: Change): string =>
  canonical([rule ?? null, group ?? null, target ?? null, document ?? null, part]);

/** Changes after others: of one part there is one change, and none where it stands as it stood. */
const together = (changes: readonly Change[], more: readonly Change[]): readonly Change[] =>
  more
    .reduce<readonly Change[]>((all, change) => {
      const at = all.findIndex((each) => addressOf(each) === addressOf(change));
      return at < 0 ? [...all, change] : all.map((each, index) => (index === at ? { ...each, to: change.to } : each));
    }, changes)
    .filter(({ from, to }) => canonical(from ?? null) !== canonical(to ?? null));

/** A version of the rules, loaded as a document is: what does not load is told and not taken. */
const revised = (setting: Setting, tell: (issue: Issue) => string, change: () => readonly Change[]): Revised => {
  try {
    const reforms = change();
    loadPrepared(prepareDocument(filesOf(setting)), { readings: setting.readings, reforms });
    return { ok: true, reforms };
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return { ok: false, problems: error.issues.map(tell) };
  }
};

/** What is wrong with a figure, by the name that stands beside its box. */
const atFigure =
  ({ label }: Figure, language: Language) =>
  (issue: Issue): string =>
    `${label}${punctuation[language].colon}${describeAtHand(issue, language)}`;

/** A figure set to what was typed: `8万元`, in whatever unit its column has. */
export const withFigure = (
  setting: Setting,
  rule: string,
  figure: Figure,
  typed: string,
  language: Language,
): Revised =>
  revised(setting, atFigure(figure, language), () => {
    const changes = changesIn(setting);
    const text = typed.trim();
    if (text === figure.was || text === '')
      return changes.filter((change) => change.rule !== rule || change.part !== figure.part);
    if (text === figure.now) return changes;
    const set = `rule:${rule}.${figure.name}`;
    const files = before(setting, changes);
    const { isNumber } = standing(files, rule, figure.name) ?? {};
    // Money has its unit here as everywhere.
    const isPlain = isNumber === true && !parseMoney(figure.now).ok;
    const to = isPlain && /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
    const outcome = outcomeOf({ does: 'set', set, to }, figure.name, files);
    // The same, written in another way, is no fault.
    if (outcome.issues.some(({ code }) => code === 'reform-changes-nothing')) return changes;
    throwIfAny(outcome.issues);
    return together(changes, outcome.changes);
  });

/** What differs between two versions of a rule’s file, as changes: what went or came is told by the key that it stands under. */
const changesBetween = (rule: string, from: unknown, to: unknown): readonly Change[] => {
  const parts = new Set<string>();
  mergeJson(from, to, ({ names, from: was, to: is, isOrder }) => {
    const isWithin =
      was !== undefined && is !== undefined && isOrder !== true && !names.some((name) => name.includes('.'));
    parts.add(isWithin ? names.join('.') : (names[0] ?? whole));
    return false;
  });
  const at = (file: unknown, part: string): unknown => partOf(file, part)?.now;
  const isOuter = (part: string): boolean => ![...parts].some((other) => part.startsWith(`${other}.`));
  if ([...parts].some((part) => part === whole || at(to, part) === undefined)) return [{ rule, part: whole, from, to }];
  return [...parts].filter(isOuter).map((part) => ({ rule, part, from: at(from, part) ?? null, to: at(to, part) }));
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A version of the rules as somebody has it: the file of a rule, edited; a reform by stable names (`{ "changes": [{ "set": … }] }`,
 * or its list alone); or the changes that `reforms` takes. A file goes on top of what was changed before, the others take its place.
 */
export const withText = (setting: Setting, text: string, language: Language): Revised => {
  const typed = readTyped(text, language);
  return typed.ok ? withGiven(setting, typed.value, language) : { ok: false, problems: [typed.problem] };
};

const withGiven = (setting: Setting, given: unknown, language: Language): Revised =>
  revised(
    setting,
    (issue) => describeIssue(issue, language),
    () => {
      if (isPlain(given) && typeof given['id'] === 'string' && !('changes' in given)) {
        const rule = given['id'].slice(given['id'].indexOf('/') + 1);
        const from = before(setting, changesIn(setting)).rules[rule];
        const changes =
          from === undefined ? [{ rule, part: whole, from: null, to: given }] : changesBetween(rule, from, given);
        return together(changesIn(setting), changes);
      }
      const list = isPlain(given) && 'changes' in given ? given['changes'] : given;
      if (Array.isArray(list) && list.some((each) => isPlain(each) && 'part' in each)) {
        const { value, issues } = reforms(list, 'reforms');
        throwIfAny(issues);
        return value ?? [];
      }
      const { document, year, readings } = setting;
      const named = isPlain(given) && typeof given['id'] === 'string';
      const reform = (named ? given : { id: 'pasted', title: 'pasted', changes: list }) as unknown as Reform;
      const { changes } = reformChanges(reform, { document: document as DocumentId, year, readings });
      // What has no name of its own is not called by the one that was put in for it.
      return named ? changes : changes.map(({ reform: _, ...change }) => change);
    },
  );

export interface ChangeShown {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const shortly = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** Changes as a page lists them: where a figure is changed, by its name and as a person writes it. */
export const changesOf = (setting: Setting, language: Language): readonly ChangeShown[] => {
  const [was, now] = [before(setting, []), before(setting, changesIn(setting))];
  return changesIn(setting).map(({ rule, group, target, part, from, to }) => {
    const title = rule === undefined ? (group ?? target ?? '') : titleOf(was.rules[rule] ?? now.rules[rule], language);
    const named = (files: Before) =>
      rule === undefined
        ? []
        : namesOf(files.rules[rule] ?? {}).flatMap((name) => {
            const found = standing(files, rule, name);
            return found?.part === part ? [{ name, text: found.text }] : [];
          });
    const [[old], [young]] = [named(was), named(now)];
    const figure = old ?? young;
    const rest = part === whole ? '' : part;
    const written = (text: string): string => writtenIn(text, language);
    const name = figure === undefined ? rest : figureLabel(figure.name, written(figure.text), written, language);
    return {
      text: [title, name].filter((each) => each !== '').join(language === 'zh' ? '：' : ': '),
      from: old === undefined ? shortly(from) : written(old.text),
      to: young === undefined ? shortly(to) : written(young.text),
    };
  });
};
