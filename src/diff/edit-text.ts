import { type Language, punctuation } from '../issue/index.js';
import type { Edit } from './edit.js';
import { words } from './words.js';

const changeText = ({ kind, said: { was, is }, from, to }: Edit, language: Language): string => {
  if (kind === 'order') return words.reordered[language];
  if (from === undefined) return words.added(is?.[language] ?? '')[language];
  if (to === undefined) return words.gone(was?.[language] ?? '')[language];
  return was === undefined || is === undefined
    ? words.rewritten[language]
    : words.changed(was[language], is[language])[language];
};

/** Where clauses stand: the first and the last, where there are more than two. */
const placesText = ({ places }: Edit, language: Language): string => {
  const own = places.map((place) => place[language]);
  const shown = own.length > 2 ? `${String(own[0])}…${String(own.at(-1))}` : own.join(punctuation[language].listed);
  return shown === '' ? '' : words.places(shown)[language];
};

/** An edit as a sentence of the trade: what it is in, what was edited there, from what to what, and by which clauses. */
export const editText = (edit: Edit, language: Language): string => {
  const { title, said } = edit;
  const { comma, colon } = punctuation[language];
  const what = [title?.[language], said.what[language]].filter((each) => each !== undefined && each !== '').join(comma);
  return `${what}${colon}${changeText(edit, language)}${placesText(edit, language)}`;
};
