import { placeText } from '../../explain/place.js';
import { withFigures } from '../../explain/units.js';
import { type Bilingual, type Language, oneLine, punctuation } from '../../issue/index.js';
import type { RulesDiff } from '../diff.js';
import { editText } from '../edit-text.js';
import { toldOnce } from '../edits.js';
import type { EffectGroup } from '../grouping.js';
import { shiftClasses } from '../shift.js';
import { classWords, levelText } from '../words.js';
import type { ReleaseLevel } from './level.js';
import type { Renamed, SaidNames } from './names.js';
import { levelWords, words } from './words.js';

/** A version, ready to be told. */
export interface Release {
  readonly diff: RulesDiff;
  readonly level: ReleaseLevel;
  readonly renamed: Renamed;
  readonly names: SaidNames;
}

const clausesOf = ({ edits }: EffectGroup, diff: RulesDiff): readonly string[] => {
  const own = diff.edits.filter(({ id }) => edits.includes(id)).flatMap(({ clauses }) => clauses);
  return [...new Set(own)].sort();
};

/** The first and the last, where there are more than two. */
const shown = (places: readonly string[], language: Language): string =>
  places.length > 2 ? `${String(places[0])}…${String(places.at(-1))}` : places.join(punctuation[language].listed);

const line = (group: EffectGroup, { diff, names }: Release, language: Language): string => {
  const { outcome, before, after, under } = group;
  const document = outcome.rule.split('/', 1)[0] ?? '';
  const placed = clausesOf(group, diff).map((id) => placeText(names.place(document, id) ?? id, language));
  const clauses = [...new Set(placed)];
  const options = under?.map((option) => names.option(document, option)?.[language] ?? option);
  return [
    `- ${outcome.title[language]}`,
    levelText(outcome.level, language),
    punctuation[language].colon,
    withFigures(`${before[language]} → ${after[language]}`, language),
    options === undefined ? '' : `${punctuation[language].comma}${words.under(options)[language]}`,
    clauses.length === 0 ? '' : words.clauses(shown(clauses, language))[language],
  ].join('');
};

const saidOf = ({ class: own, outcome, before, after }: EffectGroup): string =>
  JSON.stringify([own, outcome.rule, outcome.level, before.en, after.en]);

/** Effects told once: what is so by default is not said again of options, nor of other edits. */
const once = (groups: readonly EffectGroup[]): readonly EffectGroup[] => {
  const byDefault = new Set(groups.filter(({ under }) => under === undefined).map(saidOf));
  const told = groups.filter((group) => group.under === undefined || !byDefault.has(saidOf(group)));
  return [...new Map(told.map((group) => [`${saidOf(group)} ${String(group.under)}`, group])).values()];
};

const linesBy = (groups: readonly EffectGroup[], release: Release, language: Language): readonly string[] =>
  shiftClasses.flatMap((name): readonly string[] => {
    const lines = groups.filter((group) => group.class === name).map((group) => line(group, release, language));
    return lines.length === 0 ? [] : ['', `**${classWords[name][language]}**`, '', ...lines];
  });

const sectionsOf = (document: string, release: Release, language: Language): readonly string[] => {
  const own = release.diff.groups.filter(({ outcome }) => outcome.rule.startsWith(`${document}/`));
  const told = once(own.filter((group) => group.class !== 'range'));
  const ranged = own.filter((group) => group.class === 'range').length;
  const isDefault = ({ under }: EffectGroup): boolean => under === undefined;
  const sections = linesBy(told.filter(isDefault), release, language);
  // What the default interpretation comes to stands first: of every other one there are many.
  const others = told.filter((group) => !isDefault(group)).map((group) => line(group, release, language));
  const { by } = release.diff.documents.find((each) => each.document === document) ?? { by: 'data' };
  const foot = [
    ...(own.length === 0 && by === 'tried' ? [words.unseen[language]] : []),
    ...(ranged === 0 ? [] : [words.ranges(ranged)[language]]),
  ];
  if (told.length === 0 && foot.length === 0) return [];
  const title = release.names.title(document)?.[language] ?? document;
  return [
    '',
    `### ${title}`,
    ...sections,
    ...(others.length === 0 ? [] : ['', `**${words.otherInterpretations[language]}**`, '', ...others]),
    ...foot.flatMap((each) => ['', each]),
  ];
};

/** What was edited and decides something, each edit in words. */
const editsSection = ({ diff }: Release, language: Language): readonly string[] => {
  const edits = toldOnce(diff.edits).filter(({ kind }) => kind === 'meaning' || kind === 'order');
  return edits.length === 0
    ? []
    : [
        '',
        `### ${words.edits(edits.length)[language]}`,
        '',
        ...edits.map((edit, index) => `${String(index + 1)}. ${oneLine(editText(edit, language))}`),
      ];
};

const namesSection = (heading: Bilingual, names: readonly string[], language: Language): readonly string[] =>
  names.length === 0 ? [] : ['', `### ${heading[language]}`, '', ...names.map((name) => `- \`${name}\``)];

/** What a version changes, as Markdown for a changelog. */
export const releaseNotes = (release: Release, language: Language): string => {
  const { diff, level, renamed } = release;
  const silent = diff.edits.filter(({ kind }) => kind === 'words' || kind === 'ledger').length;
  const lapsed = diff.lapsed.map(({ place }) => ('file' in place ? `${place.file}#${place.pointer}` : ''));
  return [
    levelWords[level][language],
    ...editsSection(release, language),
    ...(lapsed.length === 0 ? [] : ['', words.lapsed(lapsed)[language]]),
    ...namesSection(words.gone, renamed.gone, language),
    ...diff.documents.flatMap(({ document }) => sectionsOf(document, release, language)),
    ...namesSection(words.come, renamed.come, language),
    ...(silent === 0 ? [] : ['', words.words(silent)[language]]),
  ].join('\n');
};
