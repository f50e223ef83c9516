/** What versions there are, and what each of them changed for enterprises: by rule, from what its release notes found. */
import { levelWords } from '../../src/diff/release/words.js';
import { classWords, levelText } from '../../src/diff/words.js';
import { dayText } from '../../src/explain/day-text.js';
import { withFigures } from '../../src/explain/units.js';
import type { Bilingual } from '../../src/issue/index.js';
import { clauseLinks } from './conditions.js';
import { corpus, type Entry, type Language, playLink, rootOf } from './corpus.js';
import { code, link, list, page, plain, section, table } from './markdown.js';
import { type Recorded, type RecordedEffect, recordOf, released, siteBase, sites } from './versions.js';
import { pageWords } from './words.js';

/** Clauses that still stand where they stood, few enough to read. */
const citedBy = (entry: Entry, clauses: readonly string[], language: Language): string => {
  const standing = clauses.filter((clause) => entry.clauses.some(({ id }) => id === clause));
  const places = [...new Map(standing.map((id) => [entry.clauses.find((each) => each.id === id)?.place, id])).values()];
  const most = 3;
  const shown = clauseLinks(entry.id, places.slice(0, most), language);
  return places.length > most ? `${shown}…` : shown;
};

/** Options by the titles that they have today; what is gone stands as it was recorded. */
const underText = ({ document }: Entry, under: readonly string[], language: Language): string =>
  under
    .map((each) => {
      const [id, option] = each.split('=');
      const reading = document.readings.find((one) => one.id === id);
      const taken = reading?.options.find((one) => one.id === option);
      return reading === undefined || taken === undefined
        ? code(each)
        : `${link(plain(reading.title[language]), `${rootOf(language)}readings/${reading.id}`)}${pageWords[language].colon}${plain(taken.title[language])}`;
    })
    .join('<br>');

/** What an outcome was, as pages write it: sums of the language, a class by the title of its library. */
const outcomeText = ({ id, rules }: Entry, said: Bilingual, language: Language): string => {
  const text = said[language];
  const library = rules.find((rule) => rule.id === `${id}/${text}`);
  return plain(library === undefined ? withFigures(text, language) : library.title[language]);
};

const exampleLink = async (entry: Entry, { example, after }: RecordedEffect, language: Language): Promise<string> => {
  const text = outcomeText(entry, after, language);
  if (example === undefined) return text;
  const { subject, year, input, readings = {}, assumeNone = [], asIfInForce } = example;
  const situation = {
    document: entry.id,
    subject,
    year,
    input,
    readings,
    assumeNone,
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
    reforms: [],
  };
  return link(text, await playLink(situation, language));
};

/** Effects that read alike are one, whichever edits they come of: of the first the input, of all the clauses. */
const alike = (effects: readonly RecordedEffect[]): readonly RecordedEffect[] => {
  const found = new Map<string, RecordedEffect>();
  for (const effect of effects) {
    const { class: shift, rule, title, level, before, after, under } = effect;
    const key = JSON.stringify([shift, rule, title, level, before, after, under]);
    const known = found.get(key);
    found.set(
      key,
      known === undefined ? effect : { ...known, clauses: [...new Set([...known.clauses, ...effect.clauses])].sort() },
    );
  }
  return [...found.values()];
};

const effectRow = async (entry: Entry, effect: RecordedEffect, language: Language): Promise<readonly string[]> => {
  const { rule, title, level, before, under = [], clauses, class: shift } = effect;
  const found = entry.rules.find(({ id }) => id === rule);
  const named = `${plain(title[language])}${levelText(level, language)}`;
  return [
    found === undefined ? named : link(named, `${rootOf(language)}documents/${rule}`),
    classWords[shift as keyof typeof classWords][language],
    outcomeText(entry, before, language),
    await exampleLink(entry, effect, language),
    under.length === 0 ? pageWords[language].byDefault : underText(entry, under, language),
    citedBy(entry, clauses, language),
  ];
};

const documentLines = async (entry: Entry, { effects, targets }: Recorded, language: Language) => {
  const say = pageWords[language];
  const own = alike(effects.filter(({ rule }) => rule.startsWith(`${entry.id}/`)));
  const counted = targets.filter((id) => id.startsWith(`${entry.id}/`));
  const indicators = counted.map((id) => {
    const found = entry.document.targets.find((each) => `${entry.id}/${each.id}` === id);
    return { text: plain(found?.title[language] ?? id) };
  });
  const rows = await Promise.all(own.map((effect) => effectRow(entry, effect, language)));
  return [
    ...table([say.rule, say.shift, say.formerly, say.now, say.option, say.clauses], rows),
    ...(indicators.length === 0
      ? []
      : [
          `<details><summary>${say.targetsChanged(indicators.length)}</summary>`,
          '',
          ...list(indicators),
          '',
          '</details>',
          '',
        ]),
  ];
};

const changePage = async (version: string, day: string, language: Language): Promise<string> => {
  const say = pageWords[language];
  const record = recordOf(version);
  const head = [
    `${dayText(day, language)} · ${link(say.changelog, `/en/changes#${version.replaceAll('.', '')}---${day}`)}`,
    '',
  ];
  if (record === undefined) return page(say.changesOf(version), [...head, say.firstVersion]);
  // Where rules decide otherwise comes before where only indicators do.
  const counts = new Map(corpus.map(({ id }) => [id, record.effects.some(({ rule }) => rule.startsWith(`${id}/`))]));
  const parts = await Promise.all(
    [...corpus]
      .sort((one, other) => Number(counts.get(other.id)) - Number(counts.get(one.id)))
      .map(async (entry) =>
        section(plain(entry.document.shortTitle[language]), await documentLines(entry, record, language)),
      ),
  );
  const names = (title: string, all: readonly string[]): readonly string[] =>
    section(title, list(all.map((text) => ({ text: code(text) }))));
  return page(say.changesOf(version), [
    ...head,
    plain(levelWords[record.level][language]),
    '',
    say.changesLead,
    '',
    ...parts.flat(),
    ...names(say.namesGone, record.gone),
    ...names(say.namesCome, record.come),
    say.wordsAlone(record.words),
  ]);
};

/** Versions that have a site of their own lead to it: what is under its address stays as it was. */
const siteOf = (version: string, language: Language): string =>
  sites.includes(version)
    ? `<a href="${siteBase}v/${version}${rootOf(language)}" target="_self">/v/${version}/</a>`
    : pageWords[language].notKept;

const indexPage = (language: Language): string => {
  const say = pageWords[language];
  const next = sites.includes('next') ? [[say.upcoming, '', say.unreleased, siteOf('next', language)]] : [];
  return page(say.versions, [
    say.versionsLead,
    '',
    ...table(
      [say.version, say.day, say.changedFor, say.frozen],
      [
        ...next,
        ...released.map(({ version, day }) => [
          version,
          dayText(day, language),
          link(say.changesOf(version), `${rootOf(language)}changes/${version}`),
          siteOf(version, language),
        ]),
      ],
    ),
  ]);
};

export const changePages = async (language: Language): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['v/index.md', indexPage(language)] as const,
    ...(await Promise.all(
      released.map(
        async ({ version, day }) => [`changes/${version}.md`, await changePage(version, day, language)] as const,
      ),
    )),
  ]);
