import { facts } from '../fact/index.js';
import { requiredText, seenText } from '../explain/value.js';
import { words } from '../explain/words/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Leaf, Ground } from './repair.js';
import { valueAt } from './change-input.js';

const yearIn = (on: unknown): string | undefined => (typeof on === 'string' ? /^\d{4}/u.exec(on)?.[0] : undefined);

// "It was first in 2014" says more than that it was before.
const firstYearOf = (title: unknown, { input }: Ground): string | undefined => {
  const listed = valueAt(input, 'titles');
  if (!Array.isArray(listed)) return undefined;
  const years = listed.flatMap((entry: { title?: unknown; on?: unknown }) => (entry.title === title ? (yearIn(entry.on) ?? []) : []));
  return years.sort()[0];
};

/** Why a comparison cannot be met: what was seen, what is asked, and since when it stands. */
export const because = ({ comparison, seen }: Leaf, ground: Ground): Bilingual => {
  const { name, params } = comparison.fact;
  const what = facts[name].title(params, ground.year);
  const first = name === 'titleBefore' ? firstYearOf((params as { title?: unknown }).title, ground) : undefined;
  const said = (text: string): string => text.replace(/[，,：:；;\s]+$/u, '');
  return {
    zh: `${said(words.zh.finding(what.zh, seenText(comparison, seen, words.zh), requiredText(comparison, words.zh)))}${first === undefined ? '' : `，最早在 ${first} 年`}`,
    en: `${said(words.en.finding(what.en, seenText(comparison, seen, words.en), requiredText(comparison, words.en)))}${first === undefined ? '' : `, first in ${first}`}`,
  };
};
