import { canonicalJson } from '../condition/index.js';
import { ruleForms } from '../check/meaning.js';
import type { Document } from '../rule/index.js';
import type { DocumentSide } from './side.js';
import { settingsOf, type Touched } from './touched.js';

/**
 * Whether conditions that are written otherwise hold alike, whatever their facts are: for every value that they can tell
 * apart, and where a fact is not known. Proved so, a rewriting changes nothing; not proved, it is tried and told.
 */

/** What is known of a condition: that it holds, that it fails, or neither. */
type FormVerdict = boolean | undefined;

interface ComparisonForm {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly holds: (value: unknown) => boolean;
  readonly marks: readonly unknown[];
}
interface ConnectiveForm {
  readonly kind: 'all' | 'any';
  readonly parts: readonly string[];
}

const rangeOf = (text: string): readonly [low: number, high: number] => {
  const [low = '', high = ''] = text.split('..');
  return [Number(low), Number(high)];
};

const isRange = (value: unknown): value is string =>
  typeof value === 'string' && /^-?(?:\d|Infinity).*\.\.-?(?:\d|Infinity)/u.test(value);

/** A comparison as its form has it: of a flag what it may be, of all else the values or ranges, and whether they are denied. */
const comparisonIn = (form: string): ComparisonForm => {
  const [fact, ...rest] = JSON.parse(form) as [string, ...unknown[]];
  const [negative, values] = rest.length === 1 ? [false, rest[0]] : rest;
  const listed = values as readonly unknown[];
  const ranges = listed.every(isRange) ? listed.map(rangeOf) : undefined;
  return {
    kind: 'comparison',
    fact,
    holds: (value) =>
      (ranges === undefined
        ? listed.includes(value)
        : ranges.some(([low, high]) => low <= Number(value) && Number(value) <= high)) !==
      (negative === true),
    marks: ranges?.flat().filter(Number.isFinite) ?? listed,
  };
};

const read = (form: string): ComparisonForm | ConnectiveForm => {
  const kind = (['all', 'any'] as const).find((each) => form.startsWith(`${each}[`));
  return kind === undefined
    ? comparisonIn(form)
    : { kind, parts: JSON.parse(form.slice(kind.length)) as readonly string[] };
};

const comparisonsIn = (form: string): readonly ComparisonForm[] => {
  const found = read(form);
  return found.kind === 'comparison' ? [found] : found.parts.flatMap(comparisonsIn);
};

/** Values of a fact that comparisons tell apart: each mark, and what lies between two and beyond the last. */
const valuesAt = (comparisons: readonly ComparisonForm[]): readonly unknown[] => {
  const marks = [...new Set(comparisons.flatMap((each) => each.marks))];
  const numbers = marks.filter((mark) => typeof mark === 'number').sort((a, b) => a - b);
  if (numbers.length < marks.length) return [...marks.filter((mark) => typeof mark !== 'number'), ...numbers, null];
  const between = numbers.slice(1).map((mark, at) => (mark + (numbers[at] ?? mark)) / 2);
  return [...numbers, ...between, (numbers[0] ?? 0) - 1, (numbers.at(-1) ?? 0) + 1];
};

/** What a fact is supposed to be: one of these values, and it is not known which. */
type ValuesByFact = ReadonlyMap<string, readonly unknown[]>;

const verdictOf = (form: string, possible: ValuesByFact): FormVerdict => {
  const found = read(form);
  if (found.kind === 'comparison') {
    const all = new Set((possible.get(found.fact) ?? []).map((value) => found.holds(value)));
    return all.size === 1 ? all.has(true) : undefined;
  }
  const verdicts = found.parts.map((part) => verdictOf(part, possible));
  const decisive = found.kind === 'any';
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes(undefined) ? undefined : !decisive;
};

/** More cases than these are not gone through: what is not proved is tried. */
const mostCases = 20_000;

const casesOf = (comparisons: readonly ComparisonForm[]): readonly ValuesByFact[] | undefined => {
  const facts = [...new Set(comparisons.map(({ fact }) => fact))].map((fact) => {
    const values = valuesAt(comparisons.filter((each) => each.fact === fact));
    return { fact, choices: [...values.map((value) => [value]), values] };
  });
  const count = facts.reduce((product, { choices }) => product * choices.length, 1);
  if (count > mostCases) return undefined;
  return facts.reduce<readonly ValuesByFact[]>(
    (cases, { fact, choices }) =>
      cases.flatMap((known) => choices.map((chosen): ValuesByFact => new Map([...known, [fact, chosen]]))),
    [new Map()],
  );
};

/** What both have in common and is joined alike decides nothing between them; nor, where one part is left of each, within it. */
const apartFrom = (form: string, other: string): readonly [string, string] => {
  const [one, two] = [read(form), read(other)];
  if (one.kind === 'comparison' || one.kind !== two.kind) return [form, other];
  const left = (parts: readonly string[], beside: readonly string[]): readonly string[] =>
    parts.filter((part) => !beside.includes(part));
  const [own, others] = [left(one.parts, two.parts), left(two.parts, one.parts)];
  const [[part, ...more], [otherPart, ...further]] = [own, others];
  if (part !== undefined && otherPart !== undefined && more.length + further.length === 0)
    return apartFrom(part, otherPart);
  return [`${one.kind}${JSON.stringify(own)}`, `${one.kind}${JSON.stringify(others)}`];
};

const holdAlike = (was: string, is: string): boolean => {
  if (was === is) return true;
  const [own, other] = apartFrom(was, is);
  const cases = casesOf([...comparisonsIn(own), ...comparisonsIn(other)]);
  return cases?.every((possible) => verdictOf(own, possible) === verdictOf(other, possible)) ?? false;
};

type RowForm = readonly [condition: string, beside: readonly string[], traits: unknown];

/** Two rules that are the same but for how their conditions are written. */
const ruleAlike = (was: string | undefined, is: string | undefined): boolean => {
  if (was === undefined || is === undefined || was === is) return was === is;
  const [[own, terms, rows], [other, otherTerms, otherRows]] = [was, is].map(
    (form) => JSON.parse(form) as [unknown, unknown, readonly RowForm[]],
  ) as [[unknown, unknown, readonly RowForm[]], [unknown, unknown, readonly RowForm[]]];
  if (canonicalJson([own, terms]) !== canonicalJson([other, otherTerms]) || rows.length !== otherRows.length)
    return false;
  return rows.every(([condition, beside, traits], at) => {
    const [otherCondition = '', otherBeside = [], otherTraits] = otherRows[at] ?? [];
    return (
      canonicalJson([traits]) === canonicalJson([otherTraits]) &&
      beside.length === otherBeside.length &&
      holdAlike(condition, otherCondition) &&
      beside.every((each, index) => holdAlike(each, otherBeside[index] ?? ''))
    );
  });
};

const documentsAlike = ([before, after]: readonly [Document, Document], slugs: ReadonlySet<string>): boolean => {
  const [was, is] = [ruleForms(before), ruleForms(after)];
  return [...slugs].every((slug) => ruleAlike(was.get(slug), is.get(slug)));
};

/** Whether what differs between two sides is nothing but how conditions are written that hold alike. */
export const decideAlike = (before: DocumentSide, after: DocumentSide, touched: Touched): boolean =>
  !touched.head &&
  !touched.standing &&
  touched.groups.size + touched.targets.size === 0 &&
  settingsOf(before, after).every((pair) => documentsAlike(pair, touched.own));
