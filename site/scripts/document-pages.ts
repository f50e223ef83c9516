/** A document as a citizen reads it: what it is, what it gives, where it can be doubted, and every clause with what computes it. */
import { cityText } from '../../src/explain/city-names.js';
import { periodText } from '../../src/explain/day-text.js';
import { listFigures } from '../../src/explain/index.js';
import { placeText } from '../../src/explain/place.js';
import type { Clause } from '../../src/rule/index.js';
import { clauseLinks } from './conditions.js';
import { corpus, type Entry, type Language, rootOf, subjectsOf } from './corpus.js';
import { code, link, page, plain, section, table } from './markdown.js';
import { pageWords } from './words.js';

const aboutRows = ({ document }: Entry, language: Language): readonly (readonly [string, string])[] => {
  const say = pageWords[language];
  const { issuer, number, status, statusNote, period, city, district } = document;
  return [
    ...(issuer === undefined
      ? []
      : [[status === 'consultation-draft' ? say.drafter : say.issuer, plain(issuer[language])] as const]),
    ...(number === undefined ? [] : [[say.number, plain(number[language])] as const]),
    [say.effect, say.statuses[status]],
    [say.note, plain(statusNote[language])],
    [say.period, periodText(period, language)],
    [say.city, plain(cityText(district ?? city, language))],
  ];
};

/** Rules in the order of the text: by the first clause that they cite. */
const inOrder = ({ rules, clauses }: Entry): Entry['rules'] => {
  const at = (rule: Entry['rules'][number]): number => clauses.findIndex(({ id }) => rule.clauses.includes(id));
  return [...rules].sort((one, other) => at(one) - at(other));
};

const rulesTable = (entry: Entry, language: Language): readonly string[] => {
  const say = pageWords[language];
  const kinds: Readonly<Record<string, string>> = say.kinds;
  const subjects: Readonly<Record<string, string>> = say.subjects;
  return table(
    [say.rule, say.clauses, say.kind, say.subject],
    inOrder(entry).map((rule) => [
      link(plain(rule.title[language]), `${rootOf(language)}documents/${rule.id}`),
      clauseLinks(entry.id, rule.clauses, language),
      kinds[rule.kind] ?? rule.kind,
      subjectsOf(rule)
        .map((subject) => subjects[subject] ?? subject)
        .join(say.separator),
    ]),
  );
};

const readingsTable = ({ document: { readings } }: Entry, language: Language): readonly string[] => {
  const say = pageWords[language];
  if (readings.length === 0) return [];
  return [
    say.readingsLead,
    '',
    ...table(
      [say.readings, say.option],
      readings.map(({ id, title, options }) => [
        link(plain(title[language]), `${rootOf(language)}readings/${id}`),
        options.map((option) => plain(option.title[language])).join('<br>'),
      ]),
    ),
  ];
};

const doubtLines = ({ id, defects }: Entry, language: Language): readonly string[] => {
  const say = pageWords[language];
  return defects.flatMap((defect) => {
    const cited = clauseLinks(id, defect.clauses, language);
    return [
      `- **${plain(defect.title[language])}**${cited === '' ? '' : say.cited(cited)}`,
      `  - ${say.doubt}${say.colon}${plain(defect.found[language])}`,
      `  - ${say.taken}${say.colon}${plain(defect.taken[language])}`,
    ];
  });
};

const encoderLink = (entry: Entry, encoder: string, language: Language): string => {
  const [, slug = ''] = encoder.split('/');
  const rule = entry.rules.find(({ id }) => id === encoder);
  const root = rootOf(language);
  if (rule !== undefined) return link(plain(rule.title[language]), `${root}documents/${encoder}`);
  const target = entry.document.targets.find(({ id }) => id === slug);
  if (target !== undefined) return link(plain(target.title[language]), `${root}documents/${entry.id}/targets`);
  const reading = entry.document.readings.find(({ id }) => id === slug);
  if (reading !== undefined) return link(plain(reading.title[language]), `${root}readings/${slug}`);
  return slug === 'document' ? pageWords[language].about : code(slug);
};

const clauseLines = (entry: Entry, clause: Clause, language: Language): readonly string[] => {
  const say = pageWords[language];
  const { id, summary, anchor, rules = [], notComputedWhy, note } = clause;
  return [
    `- <span id="c-${id}" class="clause-id">${id}</span> **${plain(summary[language])}**`,
    `  - ${say.quote}${say.colon}<q lang="zh">${plain(anchor)}</q>`,
    ...(rules.length === 0
      ? []
      : [
          `  - ${say.computes}${say.colon}${[...new Set(rules.map((each) => encoderLink(entry, each, language)))].join(say.separator)}`,
        ]),
    ...(notComputedWhy === undefined ? [] : [`  - ${say.notComputed}${say.colon}${plain(notComputedWhy[language])}`]),
    ...(note === undefined ? [] : [`  - ${say.note}${say.colon}${plain(note[language])}`]),
  ];
};

/** Clauses under the place where they stand; what stands elsewhere in between begins a new heading. */
const clausesUnderPlaces = (entry: Entry, language: Language): readonly string[] => {
  let before: string | undefined;
  return entry.clauses.flatMap((clause) => {
    const isNew = clause.place !== before;
    before = clause.place;
    return [
      ...(isNew ? ['', `### ${plain(placeText(clause.place, language))}`, ''] : []),
      ...clauseLines(entry, clause, language),
    ];
  });
};

const mostInOutline = 40;
const placesIn = ({ clauses }: Entry): number => new Set(clauses.map(({ place }) => place)).size;

const documentPage = (entry: Entry, language: Language): string => {
  const say = pageWords[language];
  const { document } = entry;
  const targets =
    document.targets.length === 0
      ? []
      : [link(say.several(document.targets.length), `${rootOf(language)}documents/${entry.id}/targets`)];
  return page(
    document.title[language],
    [
      ...aboutRows(entry, language).map(([name, text]) => `- **${name}**${say.colon}${text}`),
      '',
      ...section(say.rules, rulesTable(entry, language)),
      ...section(say.targets, targets),
      ...section(say.readings, readingsTable(entry, language)),
      ...section(say.doubts, doubtLines(entry, language)),
      ...section(say.clauses, [say.clausesLead, '', ...clausesUnderPlaces(entry, language)]),
    ],
    // Places of a long text are found by their links and the search: a list of two hundred leads nobody.
    { outline: placesIn(entry) > mostInOutline ? 2 : [2, 3] },
  );
};

const targetsPage = ({ document }: Entry, language: Language): string => {
  const [, ...lines] = listFigures(document, language, { format: 'markdown' }).split('\n');
  return page(`${pageWords[language].targets}${pageWords[language].colon}${document.shortTitle[language]}`, lines);
};

const indexPage = (language: Language): string => {
  const say = pageWords[language];
  return page(
    say.documents,
    table(
      [say.documents, say.city, say.effect, say.rules],
      corpus.map(({ id, document, rules }) => [
        link(plain(document.title[language]), `${rootOf(language)}documents/${id}/`),
        plain(cityText(document.city, language)),
        say.statuses[document.status],
        String(rules.length),
      ]),
    ),
  );
};

export const documentPages = (language: Language): ReadonlyMap<string, string> =>
  new Map([
    ['documents/index.md', indexPage(language)] as const,
    ...corpus.flatMap((entry) => [
      [`documents/${entry.id}/index.md`, documentPage(entry, language)] as const,
      ...(entry.document.targets.length === 0
        ? []
        : [[`documents/${entry.id}/targets.md`, targetsPage(entry, language)] as const]),
    ]),
  ]);
