import type { Bilingual, Language } from '../issue/index.js';
import { cityText } from '../explain/city-names.js';
import { dayText } from '../explain/day-text.js';
import { folded, screen } from '../explain/width.js';
import { words } from '../explain/words/index.js';
import { type Kind, kindNames, kinds } from '../kinds/index.js';
import { formatPeriod } from '../quantity/index.js';
import type { Document, DocumentStatus } from '../rule/index.js';
import { help } from './words.js';

interface ListedItem {
  readonly id: string;
  readonly title: Bilingual;
}

/** A document as `huiqi list` tells it. */
export interface Catalogue extends ListedItem {
  readonly status: DocumentStatus;
  readonly statusNote: Bilingual;
  readonly city: string;
  readonly period: string;
  readonly rules: Readonly<Record<Kind, readonly ListedItem[]>>;
  readonly readings: readonly (ListedItem & {
    readonly options: readonly (ListedItem & { readonly default: boolean })[];
  })[];
}

export const catalogueOf = ({ id, title, status, statusNote, city, period, rules, readings }: Document): Catalogue => {
  const ofKind = (kind: Kind): readonly ListedItem[] =>
    rules.filter((rule) => rule.kind === kind).map((rule) => ({ id: rule.id, title: rule.title }));
  return {
    id,
    title,
    status,
    statusNote,
    city,
    period: formatPeriod(period),
    rules: Object.fromEntries(kindNames.map((kind) => [kind, ofKind(kind)])) as Catalogue['rules'],
    readings: readings.map((reading) => ({
      id: reading.id,
      title: reading.title,
      options: reading.options.map((option, index) => ({ id: option.id, title: option.title, default: index === 0 })),
    })),
  };
};

/** A line that fits a screen: what is too long goes on below where it began. */
const foldedLine = (line: string): string => {
  const [indent = ''] = /^ */u.exec(line) ?? [];
  return folded(line.trimStart(), screen, indent, `${indent}    `);
};

/** The same as text, ids first: they are what one types. */
export const catalogueText = (
  { id, title, status, statusNote, city, period, rules, readings }: Catalogue,
  language: Language,
): string => {
  const say = words[language];
  const line = (each: ListedItem, indent: string): string => `${indent}${each.id}  ${each.title[language]}`;
  const [from = '', through = ''] = period.split('..');
  const begun = dayText(from, language);
  const told = through === '' ? say.brief.since(begun) : say.between(begun, dayText(through, language));
  // A note that begins with the standing says it.
  const note = statusNote[language];
  const isSaid = note.toLowerCase().startsWith(say.statuses[status].toLowerCase());
  const standing = isSaid ? note : `${say.statuses[status]}${say.stop}${note}`;
  const lines = [
    `${id}  ${say.named(title[language])}`,
    `  ${help.standing[language]}${standing}`,
    `  ${help.city[language]}${cityText(city, language)}${say.stop}${help.period[language]}${told}${say.stop}`.trimEnd(),
    ...kindNames.flatMap((kind) =>
      rules[kind].length === 0
        ? []
        : ['', `  ${kinds[kind].heading[language]}`, ...rules[kind].map((each) => line(each, '    '))],
    ),
    '',
    `  ${help.readings[language]}`,
    ...readings.flatMap((reading) => [
      line(reading, '    '),
      ...reading.options.map((option) => line(option, `      ${option.default ? '*' : ' '} `)),
    ]),
  ];
  return lines.map(foldedLine).join('\n');
};
