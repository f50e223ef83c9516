import { type Bilingual, type ByLanguage, type Language, punctuation } from '../issue/index.js';
import { cityText } from '../explain/city-names.js';
import { dayText } from '../explain/day-text.js';
import { printPage } from '../explain/formats.js';
import { table } from '../explain/page.js';
import { atMost, folded, screen } from '../explain/width.js';
import { words } from '../explain/words/index.js';
import { type Kind, kindNames, kinds } from '../kinds/index.js';
import { formatPeriod, parseMoney } from '../quantity/index.js';
import type { Amends, Document, DocumentStatus } from '../rule/index.js';
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
  /** Of a document that is a district’s. */
  readonly district?: string;
  readonly period: string;
  /** Of a text as it stands amended: which document it amends, from which day, and what was and is, name by name. */
  readonly amends?: Amends;
  readonly rules: Readonly<Record<Kind, readonly ListedItem[]>>;
  readonly readings: readonly (ListedItem & {
    readonly options: readonly (ListedItem & { readonly default: boolean })[];
  })[];
}

export const catalogueOf = ({
  id,
  title,
  status,
  statusNote,
  city,
  district,
  period,
  rules,
  readings,
  amends,
}: Document): Catalogue => {
  const ofKind = (kind: Kind): readonly ListedItem[] =>
    rules.filter((rule) => rule.kind === kind).map((rule) => ({ id: rule.id, title: rule.title }));
  return {
    id,
    title,
    status,
    statusNote,
    city,
    ...(district === undefined ? {} : { district }),
    period: formatPeriod(period),
    ...(amends === undefined ? {} : { amends }),
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
  return folded(line.trimStart(), atMost(screen), indent, `${indent}    `);
};

const valueText = (value: unknown, language: Language): string => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') {
    const money = parseMoney(value);
    return money.ok ? words[language].money(money.value) : value;
  }
  const named = value as Partial<Bilingual>;
  return typeof named[language] === 'string' ? named[language] : JSON.stringify(value);
};

/** What an amendment changed, the two versions side by side. */
const amendedLines = ({ document, from, title, changes }: Amends, language: Language): readonly string[] => [
  `  ${help.amends(document, dayText(from, language), title)[language]}`,
  ...changes.map(
    ({ name, was, is, clauses }) =>
      `    ${name}  ${valueText(was, language)} → ${valueText(is, language)}  [${clauses.join(', ')}]`,
  ),
];

/** A district with its city, the smaller place first in English. */
const inItsCity: ByLanguage<(district: string, city: string) => string> = {
  zh: (district, city) => `${city}${district}`,
  en: (district, city) => `${district}, ${city}`,
};

/** A city, or the district of it that a document is for. */
const placeText = (city: string, district: string | undefined, language: Language): string =>
  district === undefined
    ? cityText(city, language)
    : inItsCity[language](cityText(district, language), cityText(city, language));

/** How a document stands, after a head that says that this is told. */
const standingText = (status: DocumentStatus, language: Language): string =>
  words[language].statuses[status].replace(/^(?:效力|status )/u, '');

/** The same as text, ids first: they are what one types. */
export const catalogueText = (
  { id, title, status, statusNote, city, district, period, rules, readings, amends }: Catalogue,
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
  const standing = isSaid ? note : `${standingText(status, language)}${say.stop}${note}`;
  const lines = [
    `${id}  ${say.named(title[language])}`,
    `  ${help.standing[language]}${standing}`,
    `  ${help.city[language]}${placeText(city, district, language)}${say.stop}${help.period[language]}${told}${say.stop}`.trimEnd(),
    ...(amends === undefined ? [] : amendedLines(amends, language)),
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

/** Documents at a glance: what each is called on the command line, whose it is, how it stands, what it holds. */
export const overviewText = (all: readonly Catalogue[], language: Language): string => {
  const rows = all.map(({ id, city, status, rules }) => {
    const held = kindNames.filter((kind) => rules[kind].length > 0);
    const holds = held.map((kind) => help.holds(kinds[kind].heading, rules[kind].length)[language]);
    return [id, cityText(city, language), standingText(status, language), holds.join(punctuation[language].listed)];
  });
  const page = [
    table(
      help.overview[language],
      rows.map((row) => row.map((cell) => [cell])),
    ),
  ];
  return printPage(page, 'text', screen);
};
