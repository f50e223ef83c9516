import { type Language, writtenIn } from '../issue/index.js';

const digits = '一二三四五六七八九';

/** A number as documents count their parts by, up to 99: `十二` is 12. */
const numberOf = (numeral: string): string => {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text = '', otherwise = 0): number => (text === '' ? otherwise : digits.indexOf(text) + 1);
  return String(numeral.includes('十') ? digit(tens, 1) * 10 + digit(units) : digit(units));
};

const named: Readonly<Record<string, string>> = {
  标题: 'title',
  文头: 'heading',
  版头: 'heading',
  印发栏: 'imprint',
  版记: 'imprint',
  落款: 'signature',
  前言: 'preamble',
  通知: 'notice',
  末段: 'closing paragraph',
  末条: 'closing paragraph',
};

const numeral = '[一二三四五六七八九十]+';
const section = new RegExp(
  `^(?<part>${numeral})(?:（(?<chapter>${numeral})）)?(?<item>\\d+)?(?<rest>导语|末段)?$`,
  'u',
);
const rests: Readonly<Record<string, string>> = { 导语: ', introduction', 末段: ', closing paragraph' };

const english = (place: string): string => {
  const found = section.exec(place)?.groups;
  if (found !== undefined) {
    const { part = '', chapter, item = '', rest = '' } = found;
    const inner = chapter === undefined ? '' : `(${numberOf(chapter)})`;
    return `Part ${numberOf(part)}${inner}${inner === '' && item !== '' ? '.' : ''}${item}${rests[rest] ?? ''}`;
  }
  return (
    named[place] ??
    place
      .replace(/^专栏(?=\d)/u, 'Box ')
      .replace(/^表(?=\d)/u, 'Table ')
      .replace(/^附件/u, 'Annex')
      .replace(/注$/u, ', note')
      .replace(/全文/u, 'throughout')
      .replaceAll('/', ', ')
      // What a table’s rows are called is the document’s own word.
      .replace(/[^,、 ]*\p{Script=Han}[^,、]*/gu, '“$&”')
      .replaceAll('、', ', ')
  );
};

/** A clause's place as a reader of the language writes it: `二（四）3`, `Part 2(4)3`. */
export const placeText = (place: string, language: Language): string => {
  const printed = place.replaceAll('(', '（').replaceAll(')', '）');
  return language === writtenIn ? printed : english(printed);
};

/** Several places, each once. */
export const placesIn = (clauses: readonly { readonly place: string }[], language: Language): readonly string[] => [
  ...new Set(clauses.map(({ place }) => placeText(place, language))),
];
