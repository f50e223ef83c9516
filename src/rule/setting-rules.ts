import type { PlainObject } from '../edge/index.js';
import { awardsIn } from '../kinds/index.js';
import type { Changeable } from './changed-files.js';
import type { Header } from './document-header.js';
import { loadRule, type LoadedRule } from './load-rule.js';
import { keepRule, keyRewritten } from './loaded-rules.js';
import type { PreparedDocument } from './prepared-document.js';
import { receiptTerms } from './matters.js';
import { fileIn } from './read-file.js';
import type { FormerTerms } from './receipt-terms.js';

const isAboutItems = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'each' in rule;

const subjectIn = (raw: unknown): string => JSON.stringify((raw as { subject?: unknown } | null)?.subject ?? null);

/** The rules that a rule about each kind of subject may refer to: those about the same, and not about items. */
const referableIn = (rules: Changeable['rules']): ReadonlyMap<string, ReadonlySet<string>> => {
  const bySubject = new Map<string, Set<string>>();
  for (const [slug, raw] of Object.entries(rules)) {
    const subject = subjectIn(raw);
    const known = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, known);
    if (!isAboutItems(raw)) known.add(slug);
  }
  return bySubject;
};

/** Whether a document's file, as a change leaves it, says of all its rules what it said before. */
const saysTheSameOfRules = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  // A change leaves what it does not touch as it is, and not only alike.
  return ['scope', 'scopeCites', 'period'].every((key) => one?.[key] === other?.[key]);
};

/** Whether every rule that could be referred to before still can be. */
const keepsAll = (before: ReturnType<typeof referableIn>, after: ReturnType<typeof referableIn>): boolean =>
  [...before].every(([subject, slugs]) => [...slugs].every((slug) => after.get(subject)?.has(slug) === true));

/** Whether a change of the conditions that rules share, or of a rule that is referred to, may be one of this rule. */
const refersToAny = (rule: unknown): boolean => JSON.stringify(rule).includes('"condition":');

/**
 * Every rule of a setting, by slug. Rules that are written alike are read once for all settings and are one rule:
 * that tells what a reading changes, and what it leaves alone.
 */
export const loadRules = (
  { id, files, header, clauses, loaded, vocabulary, amends, isChecked }: PreparedDocument,
  { raw: document, document: { scopeCites, period, conditions = {} }, scope }: Header,
  rules: Changeable['rules'],
): ReadonlyMap<string, LoadedRule> => {
  const referable = referableIn(rules);
  const saysTheSame = saysTheSameOfRules(document, header.raw);
  const sharesTheSame = (document as PlainObject)['conditions'] === (header.raw as PlainObject)['conditions'];
  const refersAsBefore = sharesTheSame && (rules === files.rules || keepsAll(referableIn(files.rules), referable));
  const shared = { file: fileIn(id, 'document'), byName: conditions };
  return new Map(
    Object.entries(rules).map(([slug, raw]) => {
      const rewritten = raw !== files.rules[slug];
      const isOwn = saysTheSame && (refersAsBefore || !refersToAny(raw));
      const key = rewritten ? keyRewritten(slug, raw) : slug;
      const known = isOwn ? loaded.get(key) : undefined;
      if (known !== undefined) return [slug, known];
      const context = {
        document: id,
        period,
        scope: isOwn ? header.scope : scope,
        scopeCites,
        clauses,
        shared,
        referable: referable.get(subjectIn(raw)) ?? new Set<string>(),
        rewritten,
        vocabulary,
        amendedFrom: amends?.from,
        isChecked,
      };
      const read = loadRule(slug, raw, context);
      if (isOwn) keepRule(loaded, key, read);
      return [slug, read];
    }),
  );
};

/** The awards of the texts that an amendment took the place of, as receipts name them. */
export const formerTerms = (
  { clauses, vocabulary, amends, isChecked }: PreparedDocument,
  { document: { scopeCites, period, conditions = {} }, scope }: Header,
): readonly FormerTerms[] =>
  (amends?.former ?? []).map(({ document, rules }) => {
    const referable = referableIn(rules);
    const shared = { file: fileIn(document, 'document'), byName: conditions };
    const loaded = Object.entries(rules).map(([slug, raw]) =>
      loadRule(slug, raw, {
        document,
        period,
        scope,
        scopeCites,
        clauses,
        shared,
        referable: referable.get(subjectIn(raw)) ?? new Set<string>(),
        rewritten: true,
        vocabulary,
        amendedFrom: undefined,
        isChecked,
      }),
    );
    const awards = awardsIn({ rules: loaded.flatMap((each) => (each.ok ? [each.rule] : [])) });
    return { ...receiptTerms(awards), rules: awards };
  });
