import { joined, remembered } from '../edge/index.js';
import { notice, type Notice, pathTo } from '../issue/index.js';
import type { EnterpriseInput } from './inputs.js';
import { nameKey } from './name-key.js';

interface NamedThing {
  readonly path: string;
  readonly name: string;
}

const suffix = /(?:股份有限公司|有限责任公司|有限公司|公司|集团|项目|工程|产品|系列|技术改造|改造)$/u;

const shortestStem = 2;
// Signs inside a name are left out too, and endings that say only what kind of thing it is.
const looseOf = (name: string): string => {
  const letters = nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');
  const stem = letters.replace(suffix, '');
  return stem.length < shortestStem ? letters : stem;
};

/** In a shorter name one character is a large part of it: 甲泵 and 乙泵 are two. */
const shortest = 4;
/** A longer name is compared whole and not by one character: it would take too long. */
const longest = 60;

// Models, phases and places are told apart by one such character: A型 and B型, 一期 and 二期, 东区 and 西区.
const tellsApart =
  /[\p{Script=Latin}\p{N}零〇一二三四五六七八九十甲乙丙丁戊东南西北上中下前后左右内外大小高低新老旧冷热干湿]/u;

/** A name with each of its characters left out in turn, where that character may be a slip. */
const withoutOne = (letters: readonly string[]): readonly string[] =>
  letters.flatMap((letter, index) =>
    tellsApart.test(letter) ? [] : [[...letters.slice(0, index), '', ...letters.slice(index + 1)].join('')],
  );

/** What two names one slip apart have in common; two that are alike share all of it. */
const tracesOf = remembered(500, (name): readonly string[] => {
  const loose = looseOf(name);
  const letters = Array.from(loose);
  return letters.length < shortest || letters.length > longest ? [loose] : [loose, ...withoutOne(letters)];
});

const none: readonly never[] = [];

/** The names of the entries of a list, with where they stand. */
const namesOf = <Field extends string>(
  list: string,
  entries: readonly Readonly<Partial<Record<Field, string | undefined>>>[] = none,
  ...fields: readonly Field[]
): readonly NamedThing[] => {
  let found: NamedThing[] | undefined;
  for (let index = 0; index < entries.length; index += 1)
    for (const field of fields) {
      const name = entries[index]?.[field];
      if (name !== undefined) (found ??= []).push({ path: pathTo(list, index, field), name });
    }
  return found ?? none;
};

const namesIn = ({ titles, projects, received }: EnterpriseInput): readonly NamedThing[] =>
  joined(
    namesOf('titles', titles, 'product', 'of'),
    namesOf('projects', projects, 'name'),
    namesOf('received', received, 'of'),
  );

const nearly = (names: readonly NamedThing[]): readonly Notice[] => {
  if (names.length < 2) return none;
  const firsts = new Map<string, NamedThing>();
  const seen = new Set<string>();
  return names.flatMap(({ path, name }) => {
    // Every spelling once: those that are one name have been made one.
    if (seen.has(name)) return [];
    seen.add(name);
    const traces = tracesOf(name);
    const other = traces.map((trace) => firsts.get(trace)).find((first) => first !== undefined);
    for (const trace of traces) if (!firsts.has(trace)) firsts.set(trace, { path, name });
    return other === undefined
      ? []
      : [notice('names-nearly-equal', path, name, { own: name, other: other.path, name: other.name })];
  });
};

/**
 * Names of one input that are one slip apart, or differ only in signs or in a word such as 有限公司: they
 * may be one thing. Those of policies are compared among themselves.
 */
export const nearNames = (input: EnterpriseInput): readonly Notice[] =>
  joined(nearly(namesIn(input)), nearly(namesOf('received', input.received, 'policy')));
