import { isPlainObject, type PlainObject } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import { isBy } from '../kinds/index.js';
import type { RuleFile } from '../kinds/written.js';
import type { Clause } from '../rule/index.js';
import { levelNames, type TitleLevel, titleLevels, type Vocabulary } from '../subject/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { DocumentFolder, FolderCheck, RuleEntry } from './folder.js';
import { wordsOfFolder } from './vocabulary.js';

/** Where a rule asks for a title, and does not say at which level. */
interface LevelLeftOut {
  readonly title: string;
  /** What the condition is called: clauses are cited by it. */
  readonly name: unknown;
  readonly path: FindingPath;
}

/** Facts of a title that may say which levels are meant. */
const ofLevels: readonly unknown[] = ['titleInYear', 'titleBefore', 'holdsTitle', 'titleMonth'];

const leftOutIn = (raw: unknown, path: FindingPath): readonly LevelLeftOut[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, at) => leftOutIn(each, [...path, at]));
  if (!isPlainObject(raw)) return [];
  const { fact, params, name } = raw;
  if (isPlainObject(params) && ofLevels.includes(fact))
    return typeof params['title'] === 'string' && params['levels'] === undefined
      ? [{ title: params['title'], name, path: [...path, 'params'] }]
      : [];
  return Object.entries(raw).flatMap(([key, each]) => leftOutIn(each, [...path, key]));
};

const asksLevel = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  ((raw as PlainObject)['fact'] === 'itemLevel' || Object.values(raw).some(asksLevel));

/** Titles that a rule goes through one by one: the level of each is a condition of its own. */
const itemsLeftOut = (rule: RuleFile): readonly LevelLeftOut[] => {
  const { each, conditions } = rule as { readonly each?: unknown; readonly conditions?: unknown };
  return isPlainObject(each) && typeof each['title'] === 'string' && !asksLevel(conditions)
    ? [{ title: each['title'], name: undefined, path: ['each', 'title'] }]
    : [];
};

/** 国家级单项冠军, 国家单项冠军 and 省级“隐形冠军”: the levels that a clause says. */
const saidIn = ({ summary: { zh }, anchor }: Clause): readonly TitleLevel[] =>
  titleLevels.filter((level) =>
    [zh, anchor].some((text) => text.includes(levelNames[level].zh) || (level === 'national' && text.includes('国家'))),
  );

const inWords = (levels: readonly TitleLevel[]): Bilingual => ({
  zh: levels.map((level) => levelNames[level].zh).join('、'),
  en: levels.map((level) => levelNames[level].en).join(', '),
});

const ofRule = (
  { rule, file }: RuleEntry,
  { clauses }: DocumentFolder,
  titles: Vocabulary['titles'],
): readonly Finding[] =>
  [...leftOutIn(rule.conditions, ['conditions']), ...itemsLeftOut(rule)].flatMap(
    ({ title, name, path }): readonly Finding[] => {
      const given = titles[title]?.levels ?? [];
      if (given.length < 2) return [];
      const cited = typeof name === 'string' ? rule.cites?.[name] : undefined;
      const said = new Set(
        clauses.entries.flatMap(({ value }) =>
          (cited ?? rule.clauses).includes(value.id) ? saidIn(value).filter((level) => given.includes(level)) : [],
        ),
      );
      // Money at every level is written as that. What pays nothing may mean whichever level, unless its clause says one.
      const isLeftOut = isBy(rule, 'money') || said.size === 1;
      return isLeftOut
        ? [
            finding('level-unasked', file, path, title, {
              expected: [...(said.size === 1 ? said : given)].join(', '),
              levels: inWords(given),
            }),
          ]
        : [];
    },
  );

/** A rule about a title that is given at several levels says at which: what is left out lets in every level. */
export const checkLevels: FolderCheck = (folder) => {
  const titles = wordsOfFolder(folder)?.titles ?? {};
  return folder.rules.flatMap((entry) => ofRule(entry, folder, titles));
};
