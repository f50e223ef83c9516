import { type HeldParts, heldAgainst, isHeld } from '../cases/index.js';
import { engineOn, type OwnEngine } from '../engine/engine.js';
import { everyReceiptTerms } from '../engine/receipt-terms.js';
import { issue } from '../issue/checking.js';
import { HuiqiError, type Issue } from '../issue/index.js';
import type { PreparedDocument } from '../rule/index.js';
import { type AskedCase, type Bench, slugOf, subjectOf, tiedWith } from './bench.js';

const withoutDependsOn = ({ about, lines }: HeldParts): HeldParts => ({
  about,
  lines: lines.filter(({ key }) => key !== 'dependsOn'),
});

/** Asks one case of a document, changed or not: whether it comes out as it says. */
const caseAsker = (
  changed: PreparedDocument,
  { bonds, prepared: { vocabulary } }: Bench,
  alternatives: boolean,
): ((asked: AskedCase) => boolean) => {
  const engines = new Map<string, OwnEngine>();
  const engineFor = ({ table: { rule }, one: { setting, input } }: AskedCase): OwnEngine => {
    // What says not what it was for may have been for any award: then all are decided.
    const { received } = input as { readonly received?: unknown };
    const isWhole = rule === undefined || (Array.isArray(received) && received.length > 0);
    const meant = isWhole ? undefined : [...tiedWith(bonds, [slugOf(rule)])].sort();
    const key = JSON.stringify([setting, meant]);
    const found =
      engines.get(key) ??
      engineOn(changed, { ...setting, alternatives }, everyReceiptTerms, (each) => meant?.includes(each.slug) ?? true);
    engines.set(key, found);
    return found;
  };
  return (asked) => {
    const { one } = asked;
    const subject = changed.vocabulary === vocabulary ? asked.subject : subjectOf(one, changed);
    if (subject === undefined) return false;
    try {
      const result = engineFor(asked).evaluate(subject, { year: one.year });
      const held = one.expected.flatMap((each) => heldAgainst(result, each));
      return (alternatives ? held : held.map(withoutDependsOn)).every(isHeld);
    } catch (error) {
      if (error instanceof HuiqiError) return false;
      throw error;
    }
  };
};

/** Asks cases of one changed document until one tells the change. */
export const isTold = (
  changed: PreparedDocument,
  cases: readonly AskedCase[],
  bench: Bench,
  alternatives: boolean,
): boolean => {
  const comesOut = caseAsker(changed, bench, alternatives);
  return !cases.every(comesOut);
};

/** Cases that fail without any change: each would seem to tell every one that it is asked about. */
export const failingIn = (bench: Bench, cases: readonly AskedCase[]): readonly Issue[] => {
  const comesOut = caseAsker(bench.prepared, bench, true);
  return cases.flatMap((asked) => {
    const { table, one } = asked;
    const place = { file: table.file, pointer: one.pointer };
    return comesOut(asked) ? [] : [issue('case-fails', place, one.name)];
  });
};
