import { type Bilingual, didYouMean, type Issue, nearest, type IssuePlace } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { englishPlace } from '../subject/index.js';
import type { Document } from '../rule/index.js';

/** The indicator that a name stands for, or why it stands for none. */
type IndicatorName = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly issue: Issue };

/** From a name as it is written to the indicator it means. */
export type IndicatorNaming = (name: string, place: IssuePlace) => IndicatorName;

const folded = (name: string): string => name.replace(/\s+/gu, ' ').trim();

/** A name that an indicator may be written by, and what it is called in each language. */
interface Naming {
  readonly written: string;
  readonly title: Bilingual;
}

const mostSuggested = 3;
const nothing: Bilingual = { zh: '', en: '' };

/** The titles of what may have been meant, in the language of whoever reads. */
const didYouMeanOf = (titles: readonly Bilingual[]): Bilingual => {
  const told = [...new Set(titles)].slice(0, mostSuggested);
  return told.length === 0
    ? nothing
    : {
        zh: `是否指${told.map(({ zh }) => `“${zh}”`).join('、')}？`,
        en: `Did you mean ${told.map(({ en }) => `“${en}”`).join(' or ')}? `,
      };
};

const suggested = (name: string, ids: readonly string[], namings: readonly Naming[]): Bilingual => {
  const byId = didYouMean(name, ids);
  if (byId.zh !== '') return byId;
  const near = nearest(
    name,
    namings.map(({ written }) => written),
  );
  // Where none is spelt nearly so, names that hold the one written: a reader remembers a part.
  const meant = namings.filter(({ written }) => (near === undefined ? written.includes(name) : written === near));
  return didYouMeanOf(meant.map(({ title }) => title));
};

const mostGuessed = 50;

/** What may have been meant, for the first names that are unknown: of very many, none is looked at so closely. */
const guessing = (ids: readonly string[], namings: readonly Naming[]): ((name: string) => Bilingual) => {
  const guessed = new Map<string, Bilingual>();
  return (name) => {
    const known = guessed.get(name);
    if (known !== undefined || guessed.size >= mostGuessed) return known ?? nothing;
    const guess = suggested(name, ids, namings);
    guessed.set(name, guess);
    return guess;
  };
};

const inEnglish = (place: string): string => {
  const told = englishPlace(place);
  return told === undefined ? place : `${told} (${place})`;
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
  const guess = guessing(
    ids,
    indicators.flatMap(({ id, title, names = [] }) =>
      [title.zh, title.en, ...names, id].map((written) => ({ written: folded(written), title })),
    ),
  );
  const about: Bilingual = documents.find(({ shortTitle }) => shortTitle.zh === city)?.shortTitle ?? {
    zh: city,
    en: city.split('、').map(inEnglish).join(', '),
  };
  const [most] = [...documents].sort((one, other) => other.targets.length - one.targets.length);
  return (written, place) => {
    const name = folded(written);
    if (known.has(name)) return { ok: true, id: name };
    const [id, ...more] = byName.get(name) ?? [];
    if (id === undefined)
      return {
        ok: false,
        issue: issue('indicator-unknown', place, written, {
          city: about,
          document: most?.id ?? '',
          suggestion: guess(name),
        }),
      };
    return more.length === 0
      ? { ok: true, id }
      : { ok: false, issue: issue('indicator-ambiguous', place, written, { known: [id, ...more].join(', ') }) };
  };
};
