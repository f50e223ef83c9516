/** What another option of a reading turns, in words: lines of rules and figures that read otherwise, and cases that end otherwise. */
import { folders } from '../../src/documents/folders.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { explainResult, listFigures } from '../../src/explain/index.js';
import { unchecked } from '../../src/subject/index.js';
import type { Situation } from '../play/link.js';
import { type Asked, askedBy } from './conditions.js';
import { type CaseFile, type Entry, type Language, playLink, type RuleFile } from './corpus.js';
import { type Item, link, plain } from './markdown.js';
import { pageWords } from './words.js';

type Choices = Readonly<Record<string, string>>;

/** Lines that stand on one side alone. */
export interface Turned {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const apart = (before: readonly string[], after: readonly string[]): Turned => ({
  lost: before.filter((line) => !after.includes(line)),
  gained: after.filter((line) => !before.includes(line)),
});

const flat = ({ text, parts = [] }: Item, above = ''): readonly string[] => {
  const line = `${above}${text}`;
  return parts.length === 0 ? [line] : parts.flatMap((part) => flat(part, line));
};

const linesOf = ({ common, rows, demands, sets, pays, scene }: Asked, language: Language): readonly string[] => {
  const say = pageWords[language];
  const amountOf = (fen: number | undefined): string =>
    fen === undefined ? '' : `${say.tier(scene.say.money(fen))}${say.colon}`;
  const paying = rows.filter(({ amountFen }) => amountFen !== undefined);
  return [
    ...(sets === undefined ? [] : [plain(sets)]),
    ...[...common, ...demands].flatMap((item) => flat(item)),
    ...rows.flatMap(({ amountFen, items }) => items.flatMap((item) => flat(item, amountOf(amountFen)))),
    ...(paying.length > 1 ? [pays === 'sum' ? say.sums : say.highest] : []),
  ];
};

/** What a rule asks and gives, line by line, that is otherwise under the choices. */
export const ruleTurned = (entry: Entry, rule: RuleFile, choices: Choices, language: Language): Turned =>
  apart(linesOf(askedBy(entry, rule, language), language), linesOf(askedBy(entry, rule, language, choices), language));

const figuresOf = (entry: Entry, choices: Choices, language: Language): readonly string[] =>
  listFigures(createDocumentEngine(folders[entry.id], { readings: choices }).document, language, { format: 'markdown' })
    .split('\n')
    .filter((line) => /^\| \d/u.test(line))
    .map((line) => line.split(' | ').slice(1, -1).join(' '));

/** The figures of an indicator that read otherwise. */
export const figuresTurned = (entry: Entry, choices: Choices, language: Language): Turned =>
  entry.document.targets.length === 0
    ? { lost: [], gained: [] }
    : apart(figuresOf(entry, {}, language), figuresOf(entry, choices, language));

const conclusionOf = ({ document, subject, year, input, ...setting }: Situation, language: Language): string => {
  const options = { document, subject, year, ...setting } as unknown as EvaluateOptions;
  const [heading = ''] =
    /^## .*$/mu.exec(explainResult(evaluate(unchecked(input), options), language, 'markdown')) ?? [];
  return heading.replace(/^## (?:\S+?[、.]\s*)?(?:结论：|Conclusion: )?/u, '').replace(/\\(.)/gu, '$1');
};

/** Cases of the document that name the option and end otherwise than by default: three, with links to both. */
export const casesTurned = async (
  entry: Entry,
  [reading, option]: readonly [reading: string, option: string],
  language: Language,
): Promise<readonly (readonly string[])[]> => {
  const naming = [...entry.cases.values()].flat().filter(({ situation }) => situation.readings[reading] === option);
  const rowOf = async ({ name, situation }: CaseFile): Promise<readonly string[] | undefined> => {
    const { [reading]: _, ...others } = situation.readings;
    const plainly = { ...situation, readings: others };
    const [before, after] = [conclusionOf(plainly, language), conclusionOf(situation, language)];
    if (before === after) return undefined;
    return [
      `<span lang="en">${plain(name)}</span>`,
      link(plain(before), await playLink(plainly, language)),
      link(plain(after), await playLink(situation, language)),
    ];
  };
  const rows = await Promise.all(naming.map(rowOf));
  return rows.filter((row) => row !== undefined).slice(0, 3);
};
