import { type Bilingual, didYouMean, type Issue, type Place } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import type { Document } from '../rule/index.js';

/** The indicator that a name stands for, or why it stands for none. */
type IndicatorName = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly issue: Issue };

/** From a name as it is written to the indicator it means. */
export type IndicatorNaming = (name: string, place: Place) => IndicatorName;

const folded = (name: string): string => name.replace(/\s+/gu, ' ').trim();

const mostSuggested = 3;

/** Names that hold the one written, where none is spelt nearly so: a reader remembers a part. */
const holding = (name: string, others: readonly string[]): Bilingual => {
  const found = others.filter((each) => each.includes(name)).slice(0, mostSuggested);
  return found.length === 0
    ? { zh: '', en: '' }
    : {
        zh: `是否指${found.map((each) => `“${each}”`).join('、')}？`,
        en: `Did you mean ${found.map((each) => `“${each}”`).join(' or ')}? `,
      };
};

const suggested = (name: string, ids: readonly string[], others: readonly string[]): Bilingual => {
  const suggestions = [didYouMean(name, ids), didYouMean(name, others), holding(name, [...others, ...ids])];
  return suggestions.find(({ zh }) => zh !== '') ?? { zh: '', en: '' };
};

const mostGuessed = 50;

/** What may have been meant, for the first names that are unknown: of very many, none is looked at so closely. */
const guessing = (ids: readonly string[], others: readonly string[]): ((name: string) => Bilingual) => {
  const guessed = new Map<string, Bilingual>();
  return (name) => {
    const known = guessed.get(name);
    if (known !== undefined || guessed.size >= mostGuessed) return known ?? { zh: '', en: '' };
    const guess = suggested(name, ids, others);
    guessed.set(name, guess);
    return guess;
  };
};

/** The names of all indicators of a city's documents: ids first, then titles in both languages and other names. */
export const namingOf = (city: string, documents: readonly Document[]): IndicatorNaming => {
  const indicators = documents.flatMap(({ targets }) => targets);
  const ids = [...new Set(indicators.map(({ id }) => id))];
  const byName = new Map<string, Set<string>>();
  for (const { id, title, names = [] } of indicators) {
    for (const name of [title.zh, title.en, ...names])
      byName.set(folded(name), (byName.get(folded(name)) ?? new Set()).add(id));
  }
  const known = new Set(ids);
  const guess = guessing(ids, [...byName.keys()]);
  return (written, place) => {
    const name = folded(written);
    if (known.has(name)) return { ok: true, id: name };
    const [id, ...more] = byName.get(name) ?? [];
    if (id === undefined)
      return { ok: false, issue: issue('indicator-unknown', place, written, { city, suggestion: guess(name) }) };
    return more.length === 0
      ? { ok: true, id }
      : { ok: false, issue: issue('indicator-ambiguous', place, written, { known: [id, ...more].join(', ') }) };
  };
};
