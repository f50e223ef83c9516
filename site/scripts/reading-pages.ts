/** A reading as a citizen reads it: why the text can be meant in several ways, and what each of them turns. */
import { type Change, whole } from '../../src/rule/index.js';
import { clauseLinks } from './conditions.js';
import { corpus, type Entry, type Language, rootOf } from './corpus.js';
import { code, link, page, plain, section, table } from './markdown.js';
import { casesTurned, figuresTurned, ruleTurned } from './turned.js';
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

const inCell = (lines: readonly string[]): string => (lines.length === 0 ? '—' : lines.join('<br>'));

/** What reads otherwise in the rules and figures that an option changes. */
const turnedRows = (
  entry: Entry,
  reading: string,
  option: Reading['options'][number],
  language: Language,
): readonly (readonly string[])[] => {
  const choices = { [reading]: option.id };
  const rules = [...new Set(option.changes.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))];
  const figures = option.changes.some(({ target }) => target !== undefined)
    ? [{ name: pageWords[language].targets, turned: figuresTurned(entry, choices, language) }]
    : [];
  const all = [
    ...rules.flatMap((slug) => {
      const rule = entry.rules.find(({ id }) => id === `${entry.id}/${slug}`);
      return rule === undefined
        ? []
        : [
            {
              name: link(plain(rule.title[language]), `${rootOf(language)}documents/${rule.id}`),
              turned: ruleTurned(entry, rule, choices, language),
            },
          ];
    }),
    ...figures,
  ];
  return all
    .filter(({ turned: { lost, gained } }) => lost.length + gained.length > 0)
    .map(({ name, turned: { lost, gained } }) => [name, inCell(lost), inCell(gained)]);
};

/** Where no line reads otherwise: what the option is about, each under the name of the option itself. */
const namedRows = (
  entry: Entry,
  { options: [byDefault] }: Reading,
  option: Reading['options'][number],
  language: Language,
): readonly (readonly string[])[] =>
  [...new Set(option.changes.map((change) => changedLink(entry, change, language)))].map((name) => [
    name,
    plain(byDefault?.title[language] ?? ''),
    plain(option.title[language]),
  ]);

const optionLines = async (
  entry: Entry,
  all: Reading,
  option: Reading['options'][number],
  language: Language,
): Promise<readonly string[]> => {
  const [reading, isDefault] = [all.id, option === all.options[0]];
  const say = pageWords[language];
  const rows = option.changes.map((change) => [
    changedLink(entry, change, language),
    change.part === whole ? '' : code(change.part),
    written(change.from),
    written(change.to),
  ]);
  const turned = turnedRows(entry, reading, option, language);
  const cases = await casesTurned(entry, [reading, option.id], language);
  return [
    `### ${plain(option.title[language])}${isDefault ? say.isDefault : ''}`,
    '',
    ...table(
      [say.turned, say.asDefault, say.asThis],
      turned.length > 0 ? turned : namedRows(entry, all, option, language),
    ),
    ...(cases.length === 0
      ? []
      : [`**${say.endsOtherwise}**`, '', ...table([say.rule, say.case, say.asDefault, say.asThis], cases)]),
    ...(rows.length === 0
      ? [say.noChange, '']
      : [
          `<details><summary>${say.ruleData}${say.colon}<code>${reading}.${option.id}</code></summary>`,
          '',
          ...table([say.rule, say.part, say.from, say.becomes], rows),
          '</details>',
          '',
        ]),
  ];
};

const readingLines = async (entry: Entry, reading: Reading, language: Language): Promise<readonly string[]> => {
  const say = pageWords[language];
  const options = await Promise.all(reading.options.map((option) => optionLines(entry, reading, option, language)));
  return [
    link(plain(entry.document.title[language]), `${rootOf(language)}documents/${entry.id}/`),
    '',
    `${say.clauses}${say.colon}${clauseLinks(entry.id, reading.clauses, language)}`,
    '',
    `${say.why}${say.colon}${plain(reading.why[language])}`,
    '',
    ...options.flat(),
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

const readingPage = async (all: readonly Found[], language: Language): Promise<string> => {
  const sections = await Promise.all(
    all.map(async ({ entry, reading }) =>
      section(plain(entry.document.shortTitle[language]), await readingLines(entry, reading, language)),
    ),
  );
  return page(all[0]?.reading.title[language] ?? '', sections.flat());
};

export const readingPages = async (language: Language): Promise<ReadonlyMap<string, string>> => {
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
  const own = await Promise.all(
    ids.map(async (id) => [`readings/${id}.md`, await readingPage(found(id), language)] as const),
  );
  return new Map([['readings/index.md', index] as const, ...own]);
};
