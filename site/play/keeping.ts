/** What becomes of what was filled in when another document, kind of subject or example is chosen: nobody types it twice. */
import { canonical, type Situation } from './link.js';

export interface Listed {
  readonly id: string;
  readonly city: string;
  readonly year: number;
  readonly subjects: readonly string[];
}

/** Whether somebody filled it in: it is no example, and says more than where the subject is. */
export const filledIn = (input: unknown, examples: readonly Situation[]): boolean => {
  const isBare = typeof input === 'object' && input !== null && Object.keys(input).every((key) => key === 'city');
  return input !== undefined && !isBare && !examples.some((each) => canonical(each.input) === canonical(input));
};

/** Nothing filled in but the city, under the same document. */
export const blankOf = (now: Situation | undefined, city: string | undefined): Situation | undefined =>
  now === undefined ? undefined : { ...now, input: city === undefined ? {} : { city } };

interface From {
  readonly examples: readonly Situation[];
  /** What was filled in before, by kind of subject. */
  readonly kept: ReadonlyMap<string, unknown>;
}

/** The same question under another document: of the same subject where it is somebody's own, or else of an example. */
export const inDocument = (now: Situation, next: Listed, { examples, kept }: From): Situation => {
  const { asIfInForce: _, ...rest } = now;
  const under = { ...rest, document: next.id, year: next.year, readings: {}, reforms: [] };
  const isSameCity = next.city === (now.input as { readonly city?: unknown } | null)?.city;
  const isOwn = filledIn(now.input, examples);
  if (next.subjects.includes(now.subject) && (isOwn || isSameCity)) return under;
  const subject = next.subjects.find((each) => kept.has(each));
  if (subject !== undefined) return { ...under, subject, input: kept.get(subject) };
  const kind = next.subjects.includes(now.subject) ? now.subject : (next.subjects[0] ?? 'enterprise');
  const example = examples.find((each) => each.document === next.id);
  return { ...under, ...(example ?? { subject: kind, input: { city: next.city } }) };
};
