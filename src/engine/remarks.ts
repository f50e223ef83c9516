import { factCallsIn } from '../condition/index.js';
import { documentCities } from '../documents/ids.js';
import { frozen, remembered } from '../edge/index.js';
import { lastPastTerm } from '../fact/index.js';
import { type Bilingual, bothInsideQuotes, type Notice, notice, stepsOf } from '../issue/index.js';
import { type Document, isAward, type Rule } from '../rule/index.js';
import { nothing } from './missing.js';
import { namingNothing } from './receipt-remarks.js';
import { type Enterprise, levelNames, type Subject, type TitleKind } from '../subject/index.js';

/** Which titles a document's rules mean at a level, and which they ask whether one still has. */
export interface NamedTitles {
  readonly atLevel: readonly string[];
  readonly held: readonly string[];
}

interface TitleParams {
  readonly title?: string;
  readonly levels?: readonly unknown[];
}

const titlesIn = (
  rule: Rule,
): { readonly atLevel: readonly (string | undefined)[]; readonly held: readonly (string | undefined)[] } => {
  const calls = factCallsIn(rule.condition);
  const params = calls.map((call) => call.params as TitleParams);
  const ofItems =
    isAward(rule) && rule.items?.list === 'titles' && calls.some(({ name }) => name === 'itemLevel')
      ? [rule.items.title]
      : [];
  return {
    atLevel: [...ofItems, ...params.flatMap(({ title, levels }) => (levels === undefined ? [] : [title]))],
    held: calls.flatMap(({ name }, index) => (name === 'holdsTitle' ? [params[index]?.title] : [])),
  };
};

export const titlesNamedBy = ({ rules, vocabulary: { titleNames, titles } }: Document): NamedTitles => {
  const named = rules.map(titlesIn);
  return {
    atLevel: titleNames.filter(
      (title) => titles[title]?.isLevelled === true && named.some(({ atLevel }) => atLevel.includes(title)),
    ),
    held: titleNames.filter((title) => named.some(({ held }) => held.includes(title))),
  };
};

const takenAs = ({ level }: TitleKind): Bilingual =>
  level === undefined
    ? { zh: '哪一级都有可能', en: 'it may be any' }
    : { zh: `按${levelNames[level].zh}对待`, en: `taken as ${levelNames[level].en}` };

const levelsOf = ({ levels }: TitleKind): Bilingual => ({
  zh: levels.map((level) => `${levelNames[level].zh}（${level}）`).join('、'),
  en: levels.join(', '),
});

// Titles are few, and entries without a level many: what is remarked on one differs by its place alone.
const keptPlaces = 200;
const remarkOn = new WeakMap<TitleKind, (path: string) => Notice>();

const levelUntold = (about: TitleKind): ((path: string) => Notice) => {
  const known = remarkOn.get(about);
  if (known !== undefined) return known;
  const details = { title: bothInsideQuotes(about.title), taken: takenAs(about), known: levelsOf(about) };
  const made = remembered(keptPlaces, (path) => frozen(notice('title-without-level', path, undefined, details)));
  remarkOn.set(about, made);
  return made;
};

const withoutLevel = (subject: Enterprise, { atLevel }: NamedTitles): readonly Notice[] => {
  const found: Notice[] = [];
  for (const title of atLevel) {
    const record = subject.titles?.[title];
    if (record === undefined) continue;
    const { about, entries } = record;
    for (const { isLevelTold, path } of entries) if (!isLevelTold) found.push(levelUntold(about)(path));
  }
  return found;
};

const pastTerm = (subject: Enterprise, { held }: NamedTitles, year: number): readonly Notice[] => {
  const found: Notice[] = [];
  for (const title of held) {
    const record = subject.titles?.[title];
    // Most enterprises have none of a title: there is nothing to go through.
    if (record === undefined || record.entries.length === 0 || record.about.term === undefined) continue;
    const { term, title: called } = record.about;
    const last = lastPastTerm(record, year);
    if (last === undefined) continue;
    const { years, source } = term;
    found.push(
      notice('title-past-term', last.path, undefined, {
        title: bothInsideQuotes(called),
        years: String(years),
        year: String(year),
        source,
      }),
    );
  }
  return found;
};

const byPlace = (a: Notice, b: Notice): number =>
  a.place.path === b.place.path ? 0 : Number(stepsOf(a.place.path)[1]) - Number(stepsOf(b.place.path)[1]);

/** What an input leaves unsaid that a document's rules then take one way: in the order of its titles. */
export const remarksFor = (
  document: Document,
  named: NamedTitles,
  subject: Subject,
  year: number,
): readonly Notice[] => {
  if (subject.kind !== 'enterprise') return nothing;
  const ofTitles = [
    ...withoutLevel(subject, named),
    ...(document.titleTerm === 'stands-until-told' ? pastTerm(subject, named, year) : nothing),
  ];
  if (ofTitles.length > 1) ofTitles.sort(byPlace);
  return subject.received === undefined || subject.received.length === 0
    ? ofTitles
    : [...ofTitles, ...namingNothing(subject, document)];
};

const isCityName = /[市州盟区]$/u;

/** A city that no document is for may be a slip: cities of nearly one name are real, so it is said and never corrected. */
export const cityRemarks = ({ city }: Pick<Document, 'city'>, subject: Subject): readonly Notice[] =>
  subject.city === city || documentCities.includes(subject.city) || !isCityName.test(city)
    ? nothing
    : [notice('city-of-no-document', 'city', subject.city, { city })];

/** Remarks of several results on one input, each once: of those that differ by the year alone, the first. */
export const everyNotice = (all: readonly (readonly Notice[])[]): readonly Notice[] => {
  const first = new Map<string, Notice>();
  for (const each of all.flat()) {
    const key = `${each.code} ${each.place.path} ${each.found ?? ''}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
};
