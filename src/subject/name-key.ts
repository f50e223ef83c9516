import { remembered } from '../edge/index.js';

const brackets: readonly (readonly [of: RegExp, as: string])[] = [
  [/[[{〔〘〚【〖]/gu, '('],
  [/[\]}〕〙〛】〗]/gu, ')'],
];
const quotes = /['`´‘’‚‛“”„‟′″〝〞〟«»‹›《》〈〉「」『』]/gu;
const dashes = /[\p{Pd}−]/gu;
const dots = /[•‧∙⋅・]/gu;

// Between two letters or figures of an alphabet a blank parts words; beside Chinese it is only how the text was set.
const blanks = /\s+/gu;
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Latin}\d]/u.test(letter);

// Quotes around the whole of a name are how it was cited.
const cited = /^"([^"]+)"$/u;

/**
 * What two spellings of one name have in common: width, case, white space and the shapes of brackets,
 * quotes, dashes and middle dots make no difference. To compare by, never to print.
 *
 * @example
 * nameKey('阀门（工业）') === nameKey('阀门(工业) ') // true
 */
export const nameKey = remembered(2_000, (name) => {
  const folded = brackets
    .reduce((text, [of, as]) => text.replace(of, as), name.normalize('NFKC').toLowerCase().normalize('NFKC'))
    .replace(quotes, '"')
    .replace(dashes, '-')
    .replace(dots, '·')
    .trim()
    .replace(blanks, (blank, at: number, whole: string) =>
      isWord(whole[at - 1]) && isWord(whole[at + blank.length]) ? ' ' : '',
    );
  return cited.exec(folded)?.[1]?.trim() ?? folded;
});

interface NamedItem {
  readonly of: string | undefined;
}

const keys = new WeakMap<NamedItem, string | undefined>();

/** The key of the name that a thing goes by, found once: things are held against one another by the thousand. */
export const keyOfName = (named: NamedItem): string | undefined => {
  if (named.of === undefined) return undefined;
  const key = keys.get(named) ?? nameKey(named.of);
  keys.set(named, key);
  return key;
};

type ByName<Of> = ReadonlyMap<string | undefined, readonly Of[]>;

const lists = new WeakMap<readonly NamedItem[], ByName<NamedItem>>();

const sorted = (list: readonly NamedItem[]): ByName<NamedItem> => {
  const found = new Map<string | undefined, NamedItem[]>();
  for (const each of list) {
    const key = keyOfName(each);
    const own = found.get(key);
    if (own === undefined) found.set(key, [each]);
    else own.push(each);
  }
  return found;
};

/** The things of a list by the key of their name, those without a name under none: gone through once for a list. */
export const listedByName = <Of extends NamedItem>(list: readonly Of[]): ByName<Of> => {
  const known = lists.get(list) ?? sorted(list);
  lists.set(list, known);
  return known as ByName<Of>;
};
