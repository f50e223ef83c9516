import { createSums } from '../../engine/totals.js';
import { compilePlan } from '../../evaluate/index.js';
import { type Bilingual, didYouMean, HuiqiError, throwIfAny } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import { formatMoney, type Money, parseMoney } from '../../quantity/index.js';
import { outcomeOf } from '../../reform/changes.js';
import { locate } from '../../reform/locate.js';
import {
  applied,
  type Changeable,
  type Document,
  type DocumentFiles,
  isAwardAmong,
  loadSetting,
  type PreparedDocument,
  prepareDocument,
} from '../../rule/index.js';
import type { DocumentSetting } from '../settings.js';
import { type Strand, strandsOf } from '../strands.js';
import type { WholeSetting, YearPlan } from '../year-plan.js';

/** What is tied to a part of the rules, decided with one value of it after another. */
export interface Variants {
  /** What the rules are called that hang on the part. */
  readonly title: Bilingual;
  /** Awards that may hang on the part, by their ids, and what pays them as the rules are. */
  readonly rules: ReadonlySet<string>;
  readonly base: readonly Strand[];
  /** Amounts and thresholds that stand in those rules, at which another row may become the higher one. */
  readonly amounts: readonly number[];
  /** What pays under a value; nothing where rules with it cannot be. */
  readonly at: (value: number) => VariedRules | undefined;
}

/** The rules under one value. */
interface VariedRules {
  /** Of them what hangs on the part. */
  readonly strands: readonly Strand[];
  /** The whole document, through all its years: compiled where somebody asks. */
  readonly document: () => DocumentSetting;
}

/** So many compiled rules are kept: most enterprises ask about the same values. */
const mostKept = 512;

/** What is made when it is first asked for, and then kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

const nowhere = { file: '', pointer: '' };

const prepared = new WeakMap<object, PreparedDocument>();

const preparedOf = (files: DocumentFiles): PreparedDocument => {
  const known = prepared.get(files) ?? prepareDocument(files);
  prepared.set(files, known);
  return known;
};

/** Rules as one value of a part leaves them. */
const withValue = (files: Changeable, part: string, value: number): Changeable | undefined => {
  const operation = { does: 'set', set: part, to: formatMoney(value as Money) } as const;
  const { changes, issues } = outcomeOf(operation, 'to', files);
  if (issues.some(({ code }) => code !== 'reform-changes-nothing')) return undefined;
  const changed = applied(files, changes, () => nowhere);
  return changed.issues.length > 0 ? undefined : changed.files;
};

/** The name that may have been meant by one that leads nowhere. */
const nearestPart = (files: Changeable, part: string): Bilingual | string => {
  const location = locate(files, part);
  return 'known' in location ? didYouMean(part, location.known) : '';
};

/** Whether a part is an amount of money, in every year of a run. */
const isMoney = (files: Changeable, part: string): boolean => {
  const location = locate(files, part);
  if (!('found' in location) || location.found.is !== 'part') return false;
  const { now, unit } = location.found;
  return parseMoney(unit === undefined ? String(now) : `${String(now)}${unit}`).ok;
};

/** Money in a rule as its file writes it: in a column of a unit, or with one. */
const moneyIn = (written: unknown, unit: unknown = ''): readonly number[] => {
  if (Array.isArray(written)) return written.flatMap((each) => moneyIn(each, unit));
  if (typeof written === 'object' && written !== null) {
    const { rows, ...rest } = written as Readonly<Record<string, unknown>>;
    const units = Object.values(rest);
    const cells = Array.isArray(rows) ? (rows as readonly (readonly unknown[])[]) : [];
    return [
      ...units.flatMap((each) => moneyIn(each)),
      ...cells.flatMap((row) => row.flatMap((cell, column) => moneyIn(cell, units[column]))),
    ];
  }
  const parsed = parseMoney(`${String(written)}${typeof unit === 'string' ? unit : ''}`);
  return parsed.ok ? [parsed.value] : [];
};

const amountsIn = (strands: readonly Strand[]): readonly number[] =>
  strands.flatMap(({ years }) =>
    years.flatMap(({ plan }) => [
      ...plan.awards.flatMap(({ rule }) => rule.rows.map((_, row) => rule.payment.most(row))),
      ...plan.document.groups.flatMap((group) => {
        const cap = group.kind === 'cap' && typeof group.cap === 'string' ? parseMoney(group.cap) : undefined;
        return cap?.ok === true ? [cap.value] : [];
      }),
    ]),
  );

/**
 * Rules with one value of a part after another.
 *
 * @param option where the part is written.
 * @throws HuiqiError where the name leads to no amount of money.
 */
export const variantsOf = (setting: DocumentSetting, part: string, value: number, option: string): Variants => {
  const [files] = setting.files;
  if (files === undefined || !setting.files.every((each) => isMoney(each, part)))
    throwIfAny([
      issue('sweep-part', { option }, part, { suggestion: files === undefined ? '' : nearestPart(files, part) }),
    ]);
  const own = preparedOf(setting.source);
  const tried = (at: number): WholeSetting => ({
    ...setting,
    files: setting.files.map((each) => withValue(each, part, at) ?? each),
  });
  // Where the value is what stands there, one beside it tells what hangs on the part.
  const others = [tried(value), tried(value + 1)];
  const whole: WholeSetting = setting;
  const strands = strandsOf([whole, ...others]);
  const base = strands.get(whole) ?? [];
  const hanging = base.filter((each, index) => others.some((other) => strands.get(other)?.[index] !== each));
  const kept = new Map<number, VariedRules | undefined>();

  const made = (at: number): VariedRules | undefined => {
    const compiled = new Map<Changeable, Map<Strand, Omit<YearPlan, 'year'>>>();
    const loaded = new Map<Changeable, Document>();
    try {
      for (const each of new Set(setting.files)) {
        const changed = withValue(each, part, at);
        if (changed === undefined) return undefined;
        // What is read of one value is not kept for the next.
        const document = loadSetting({ ...own, loaded: new Map(own.loaded) }, changed);
        loaded.set(each, document);
        compiled.set(
          each,
          new Map(
            hanging.map((strand) => {
              const [{ plan: like } = { plan: undefined }] = strand.years;
              const plan = compilePlan(document, like?.period, like?.datedOnly, isAwardAmong(strand.slugs));
              return [strand, { plan, sums: createSums(plan) }];
            }),
          ),
        );
      }
    } catch (error) {
      if (error instanceof HuiqiError) return undefined;
      throw error;
    }
    const varied = hanging.map((strand) => ({
      slugs: strand.slugs,
      written: setting.files.map(({ rules }) => rules),
      years: strand.years.map((year, index) => ({
        ...year,
        ...compiled.get(setting.files[index] as Changeable)?.get(strand),
      })),
    }));
    return { strands: varied, document: once(() => wholeOf(at, varied, loaded)) };
  };

  const wholeOf = (
    at: number,
    varied: readonly Strand[],
    loaded: ReadonlyMap<Changeable, Document>,
  ): DocumentSetting => ({
    ...tried(at),
    strands: base.map((strand) => varied[hanging.indexOf(strand)] ?? strand),
    years: setting.years.map(({ year, plan }, index) => {
      const document = loaded.get(setting.files[index] as Changeable) ?? plan.document;
      const own = compilePlan(document, plan.period, plan.datedOnly);
      return { year, plan: own, sums: createSums(own) };
    }),
  });

  const awards = hanging.flatMap(({ years }) => years.flatMap(({ plan }) => plan.awards.map(({ rule }) => rule)));
  const named = awards.find(({ slug }) => part.startsWith(`${slug}.`)) ?? awards[0];
  return {
    title: named?.title ?? { zh: part, en: part },
    rules: new Set(hanging.flatMap(({ years }) => years.flatMap(({ plan }) => plan.awards.map(({ rule }) => rule.id)))),
    base: hanging,
    amounts: [
      ...new Set([
        ...amountsIn(hanging),
        ...setting.files.flatMap(({ rules }) =>
          hanging.flatMap(({ slugs }) =>
            [...slugs].flatMap((slug) =>
              moneyIn((rules[slug] as { readonly parameters?: unknown } | undefined)?.parameters ?? {}),
            ),
          ),
        ),
      ]),
    ],
    at: (asked) => {
      const known = kept.get(asked);
      if (known !== undefined || kept.has(asked)) return known;
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
      const variant = made(asked);
      kept.set(asked, variant);
      return variant;
    },
  };
};
