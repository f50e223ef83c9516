import { withFigures } from '../explain/units.js';
import { type Bilingual, describeIssue, type Issue, type Language, oneLine, punctuation } from '../issue/index.js';
import type { RulesDiff } from './diff.js';
import type { Edit } from './edit.js';
import type { EffectGroup } from './grouping.js';
import { type ShiftClass, shiftClasses } from './shift.js';
import { editText } from './edit-text.js';
import type { Judged } from './verdict.js';
import { classWords, corpusWords, levelText, words } from './words.js';

/** A part of the page: a heading and its lines, the gravest first. */
export interface DiffSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Everything that a page of a change says, before it is text or Markdown. */
export interface DiffPage {
  readonly head: readonly string[];
  readonly edits: DiffSection | undefined;
  readonly effects: readonly DiffSection[];
  /** What a reviewer has to know beside the effects: options that lapsed, new findings of the checks. */
  readonly alerts: readonly string[];
  readonly foot: readonly string[];
  /** How many effects are counted in it and not shown. */
  readonly hidden: number;
}

const kindText = ({ kind }: Edit, language: Language): string => {
  if (kind === 'words') return ` · ${words.onlyWords[language]}`;
  return kind === 'ledger' ? ` · ${words.onlyLedger[language]}` : '';
};

const told = (list: readonly string[], language: Language): string => list.join(punctuation[language].listed);

const editLine = (edit: Edit, language: Language): string => {
  const { id, file, entry, part, name } = edit;
  const place = name ?? [file, entry, part].filter((each) => each !== undefined && each !== '').join('.');
  // What the data call it, which a reform takes, stands behind what is said of it.
  return `${String(id)}  ${editText(edit, language)}${kindText(edit, language)}${punctuation[language].bracketed(place)}`;
};

const causeText = ({ edits, attribution }: EffectGroup, language: Language): string => {
  const numbers = edits.join('+');
  return (attribution === 'joint' ? words.joint(numbers) : words.edit(numbers))[language];
};

const shownRows = 3;
const shownBlocks = 12;

/** Effects of one rule by one cause, told together. */
const blockKey = ({ outcome: { rule, level }, edits, attribution }: EffectGroup): string =>
  JSON.stringify([rule, level, edits, attribution]);

const rowText = (group: EffectGroup, language: Language): string => {
  const { before, after, underTitles, inputs, example, expected, outcome } = group;
  const name = example === undefined ? '' : withFigures(example.name[language], language);
  // Below its own title an example goes without it.
  const lead = `${outcome.title[language]}${punctuation[language].colon}`;
  const parts = [
    withFigures(`${before[language]} → ${after[language]}`, language),
    (inputs === 0 ? words.unseen : words.inputs(inputs))[language],
    ...(underTitles === undefined
      ? []
      : [words.under(underTitles.map((each) => each[language]).join(punctuation[language].semicolon))[language]]),
    ...(expected === undefined ? [] : [words.expected[language]]),
    ...(name === '' ? [] : [words.example(name.startsWith(lead) ? name.slice(lead.length) : name)[language]]),
  ];
  return parts.join('  ');
};

const blockLines = (groups: readonly EffectGroup[], language: Language, all: boolean): readonly string[] => {
  const [first] = groups;
  if (first === undefined) return [];
  const shown = all ? groups : groups.slice(0, shownRows);
  const left = groups.length - shown.length;
  const { title, level } = first.outcome;
  return [
    `${causeText(first, language)}  ${title[language]}${levelText(level, language)}`,
    ...shown.map((group) => `  ${rowText(group, language)}`),
    ...(left === 0 ? [] : [`  ${words.more(left)[language]}`]),
  ];
};

const blocksOf = (groups: readonly EffectGroup[]): readonly (readonly EffectGroup[])[] => {
  const blocks = new Map<string, EffectGroup[]>();
  for (const group of groups) blocks.set(blockKey(group), [...(blocks.get(blockKey(group)) ?? []), group]);
  return [...blocks.values()];
};

/** The effects that a page leaves out: of each block, and of each class, only the first are shown. */
const hiddenIn = (groups: readonly EffectGroup[]): number => {
  const shown = shiftClasses
    .filter((name) => name !== 'range')
    .flatMap((name) => blocksOf(groups.filter((group) => group.class === name)).slice(0, shownBlocks))
    .reduce((sum, block) => sum + Math.min(block.length, shownRows), 0);
  return groups.filter((group) => group.class !== 'range').length - shown;
};

const sectionOf = (
  name: ShiftClass,
  groups: readonly EffectGroup[],
  language: Language,
  all: boolean,
): readonly DiffSection[] => {
  const blocks = blocksOf(groups.filter((group) => group.class === name));
  if (blocks.length === 0) return [];
  const shown = all ? blocks : blocks.slice(0, shownBlocks);
  const left = blocks.length - shown.length;
  return [
    {
      heading: classWords[name][language],
      lines: [
        ...shown.flatMap((block) => blockLines(block, language, all).map(oneLine)),
        ...(left === 0 ? [] : [words.more(left)[language]]),
      ],
    },
  ];
};

const corporaText = ({ corpora }: RulesDiff, language: Language): string =>
  told(
    (Object.keys(corpusWords) as (keyof typeof corpusWords)[]).flatMap((name) =>
      corpora[name] === undefined ? [] : [corpusWords[name](corpora[name])[language]],
    ),
    language,
  );

const countsText = ({ counts }: RulesDiff, language: Language): string =>
  told(
    shiftClasses
      .filter((name) => name !== 'words' && counts[name] > 0)
      .map((name) => words.counted(classWords[name].zh, classWords[name].en.toLowerCase(), counts[name])[language]),
    language,
  );

const outcomeLine = (diff: RulesDiff, language: Language): string => {
  if (diff.edits.length === 0) return words.same[language];
  const isTried = diff.documents.some(({ by }) => by === 'tried');
  if (!isTried) return (diff.lapsed.length === 0 ? words.proved : words.lapsedOnly)[language];
  const corpora = corporaText(diff, language);
  if (diff.groups.length > 0 && diff.groups.every(({ inputs }) => inputs === 0))
    return words.nothingShows(corpora)[language];
  return diff.groups.length === 0
    ? words.noEffect(corpora)[language]
    : words.tried(countsText(diff, language), corpora)[language];
};

const documentsText = ({ documents }: RulesDiff, language: Language): string => {
  const changed = documents.filter(({ by }) => by !== 'data');
  const listed = (changed.length === 0 ? documents : changed).map(
    ({ document, before = '—', after = '—' }) => `${document} ${before === after ? before : `${before} → ${after}`}`,
  );
  return told(listed, language);
};

const headOf = (diff: Judged, language: Language): readonly string[] => {
  const pinned = new Set(diff.groups.flatMap((group) => group.pinned)).size;
  return [
    outcomeLine(diff, language),
    ...(pinned === 0 ? [] : [words.pinned(pinned)[language]]),
    ...(diff.expectedButAbsent.length === 0 ? [] : [words.absent(diff.expectedButAbsent.length)[language]]),
  ];
};

const alertsOf = (diff: Judged, language: Language): readonly string[] => {
  const listed = (heading: Bilingual, issues: readonly Issue[]): readonly string[] =>
    issues.length === 0
      ? []
      : [
          `${heading[language]}${punctuation[language].colon}`.trimEnd(),
          ...issues.map((each) => `  ${describeIssue(each, language)}`),
        ];
  return [...listed(words.lapsed, diff.lapsed), ...listed(words.check, diff.check)];
};

const footOf = (diff: Judged, language: Language): readonly string[] => {
  const ranged = diff.counts.range;
  const untried = diff.documents.filter(({ by }) => by === 'data').map(({ document }) => document);
  return [
    ...(diff.apart.length === 0 ? [] : [words.apart(told(diff.apart, language))[language]]),
    ...(ranged === 0 ? [] : [words.folded(ranged)[language]]),
    ...diff.masked.map(({ edits, inputs }) => words.masked(edits.join('+'), inputs)[language]),
    ...(diff.refused.length === 0 ? [] : [words.refused(diff.refused.length)[language]]),
    ...(untried.length === 0 || diff.edits.length === 0 ? [] : [words.untried(told(untried, language))[language]]),
    // Digests are for whoever looks a change up again.
    words.title(documentsText(diff, language), diff.huiqi)[language],
  ];
};

/** What a change of rules does, as a page. */
export const diffPage = (diff: Judged, language: Language, all = false): DiffPage => ({
  head: headOf(diff, language).map(oneLine),
  edits:
    diff.edits.length === 0
      ? undefined
      : {
          heading: words.edits(diff.edits.length)[language],
          lines: [
            ...(diff.byFile ? [words.byFile[language]] : []),
            ...diff.edits.map((edit) => oneLine(editLine(edit, language))),
          ],
        },
  effects: shiftClasses
    .filter((name) => all || name !== 'range')
    .flatMap((name) => sectionOf(name, diff.groups, language, all)),
  alerts: alertsOf(diff, language).map(oneLine),
  foot: footOf(diff, language).map(oneLine),
  hidden: all ? 0 : hiddenIn(diff.groups),
});

const sectionText = ({ heading, lines }: DiffSection): string =>
  [heading, ...lines.map((line) => `  ${line}`)].join('\n');

/** The page as text for a terminal. */
export const diffText = (diff: Judged, language: Language, all = false): string => {
  const { head, edits, effects, alerts, foot } = diffPage(diff, language, all);
  return [
    // What was edited comes first: no effect is understood without it.
    ...(edits === undefined ? [] : [sectionText(edits)]),
    head.join('\n'),
    ...effects.map(sectionText),
    ...[alerts, foot].filter((lines) => lines.length > 0).map((lines) => lines.join('\n')),
  ].join('\n\n');
};
