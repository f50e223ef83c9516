/** A reading as a citizen reads it: why the text can be meant in several ways, and what each of them turns. */
import { type Change, whole } from '../../src/rule/index.js';
import { clauseLinks } from './conditions.js';
import { corpus, type Entry, type Language, rootOf } from './corpus.js';
import { code, link, page, plain, section, table } from './markdown.js';
import { pageWords } from './words.js';

type Reading = Entry['document']['readings'][number];

const changedLink = (entry: Entry, { rule, target, group }: Change, language: Language): string => {
  const root = rootOf(language);
  const found = entry.rules.find(({ id }) => id === `${entry.id}/${rule ?? ''}`);
  if (found !== undefined) return link(plain(found.title[language]), `${root}documents/${found.id}`);
  const indicator = entry.document.targets.find(({ id }) => id === target);
  if (indicator !== undefined) return link(plain(indicator.title[language]), `${root}documents/${entry.id}/targets`);
  return plain(
    entry.document.groups.find(({ id }) => id === group)?.title[language] ?? entry.document.shortTitle[language],
  );
};

const written = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return '';
  return code(text.length > 160 ? `${text.slice(0, 160)}…` : text).replaceAll('{{', '{ {');
};

const optionLines = (
  entry: Entry,
  option: Reading['options'][number],
  isDefault: boolean,
  language: Language,
): readonly string[] => {
  const say = pageWords[language];
  const rows = option.changes.map((change) => [
    changedLink(entry, change, language),
    change.part === whole ? '' : code(change.part),
    written(change.from),
    written(change.to),
  ]);
  return [
    `### ${plain(option.title[language])}${isDefault ? ` (${say.isDefault})` : ''}`,
    '',
    code(option.id),
    '',
    ...(rows.length === 0 ? [say.noChange, ''] : table([say.rule, say.part, say.from, say.becomes], rows)),
  ];
};

const readingLines = (entry: Entry, reading: Reading, language: Language): readonly string[] => {
  const say = pageWords[language];
  return [
    link(plain(entry.document.title[language]), `${rootOf(language)}documents/${entry.id}/`),
    '',
    `${say.clauses}${say.colon}${clauseLinks(entry.id, reading.clauses, language)}`,
    '',
    `${say.why}${say.colon}${plain(reading.why[language])}`,
    '',
    ...reading.options.flatMap((option, index) => optionLines(entry, option, index === 0, language)),
  ];
};

interface Found {
  readonly entry: Entry;
  readonly reading: Reading;
}

const found = (id: string): readonly Found[] =>
  corpus.flatMap((entry) =>
    entry.document.readings.filter((reading) => reading.id === id).map((reading) => ({ entry, reading })),
  );

const readingPage = (all: readonly Found[], language: Language): string =>
  page(
    all[0]?.reading.title[language] ?? '',
    all.flatMap(({ entry, reading }) =>
      section(plain(entry.document.shortTitle[language]), readingLines(entry, reading, language)),
    ),
  );

export const readingPages = (language: Language): ReadonlyMap<string, string> => {
  const say = pageWords[language];
  const ids = [...new Set(corpus.flatMap(({ document }) => document.readings.map(({ id }) => id)))].sort();
  const rows = ids.map((id) => {
    const all = found(id);
    return [
      link(plain(all[0]?.reading.title[language] ?? id), `${rootOf(language)}readings/${id}`),
      all.map(({ entry }) => plain(entry.document.shortTitle[language])).join(say.separator),
    ];
  });
  const index = page(say.readings, [say.readingsLead, '', ...table([say.readings, say.documents], rows)]);
  return new Map([
    ['readings/index.md', index],
    ...ids.map((id) => [`readings/${id}.md`, readingPage(found(id), language)] as const),
  ]);
};
