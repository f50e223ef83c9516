import {
  entryCounted,
  fieldAt,
  figureOf,
  levelNames,
  pathTitle,
  said,
  titleInYear,
  type TitleLevel,
  type TitleVerbs,
  titleVerbs,
  toldOfProjects,
  withTitle,
  type Vocabulary,
} from '../../subject/index.js';
import { dayText } from '../../explain/day-text.js';
import { figureText } from '../../explain/units.js';
import { type Bilingual, lastStep, quoted, stepsOf } from '../../issue/index.js';
import { dividedBy, formatMoney, formatPercent, minus, type Money, rational } from '../../quantity/index.js';
import type { InputChange, Planned, PlannedFigure } from './input-change.js';
import { moneyIn } from './changes.js';

/** One change in words, with what it takes where that is money. A title costs nothing that could be counted. */
export interface Step {
  readonly change: InputChange;
  readonly text: Bilingual;
  /** Of money: what the figure must reach, in 分. */
  readonly toFen?: number;
  /** How much more money a figure must reach, and by how much that is more than now. */
  readonly more?: { readonly amount: string; readonly amountFen: number; readonly percent?: string };
}

const percentDecimals = 2;

const moreOf = ({ from, toFen }: PlannedFigure): Step['more'] => {
  const now = moneyIn(from);
  if (now === undefined || toFen === undefined) return undefined;
  const amountFen = toFen - now;
  const amount = formatMoney(amountFen as Money);
  if (now === 0) return { amount, amountFen };
  const percent = formatPercent(dividedBy(minus(rational(toFen), rational(now)), rational(now)), percentDecimals);
  // So little that two decimals show nothing.
  return percent === '≈0%' ? { amount, amountFen } : { amount, amountFen, percent };
};

/** A sum one 分 past a round one is told by the round one, as more than it: nobody reads ten decimals aloud. */
export const roundBelow = (fen: number): number | undefined =>
  formatMoney((fen - 1) as Money).length < formatMoney(fen as Money).length ? fen - 1 : undefined;

const goal = ({ to, toFen }: PlannedFigure): Bilingual & { readonly past: boolean } => {
  const text = String(to);
  const english = (figure: string): string => figureText(figure, 'en');
  const below = toFen === undefined ? undefined : roundBelow(toFen);
  const round = below === undefined ? text : formatMoney(below as Money);
  return below !== undefined
    ? { zh: `超过${round}`, en: `above ${english(round)}`, past: true }
    : { zh: ` ${text}`, en: english(text), past: false };
};

/** A figure of a project with its unit, where that is no part of how it is written. */
const withUnit = (measure: string, value: string, { words: { measures } }: Vocabulary): Bilingual => {
  const { unit } = measures[measure] ?? {};
  const isBare = unit !== undefined && /^\d+$/u.test(value);
  return isBare ? { zh: `${value}${unit.zh}`, en: `${value} ${unit.en}` } : { zh: value, en: figureText(value, 'en') };
};

/** What an entry that is there has to tell of itself. */
const ofEntryText = ({ path, from, to }: PlannedFigure, vocabulary: Vocabulary): Bilingual => {
  const measure = lastStep(path);
  const title = pathTitle(path, vocabulary) ?? { zh: path, en: path };
  if (typeof to === 'boolean')
    return { zh: `${title.zh}改为“${to ? '是' : '否'}”`, en: `${title.en}: ${to ? 'yes' : 'no'}` };
  const [was, is] = [String(from), String(to)].map((value) => withUnit(measure, value, vocabulary)) as [
    Bilingual,
    Bilingual,
  ];
  return { zh: `${title.zh}由${was.zh}提高到${is.zh}`, en: `${title.en} raised from ${was.en} to ${is.en}` };
};

/** What an entry to come has to tell of itself beside its name and its day. */
const toTellText = ({ path, entry }: Extract<InputChange, { kind: 'add' }>, vocabulary: Vocabulary): Bilingual => {
  const told = Object.entries(entry).flatMap(([name, value]): readonly Bilingual[] => {
    const title = toldOfProjects(vocabulary).has(name)
      ? fieldAt(`${path}.0.${name}`, vocabulary)?.field.title
      : undefined;
    if (title === undefined) return [];
    if (typeof value === 'boolean') return [value ? title : { zh: `不是${quoted(title.zh)}`, en: `not ${title.en}` }];
    const figure = withUnit(name, String(value), vocabulary);
    return [{ zh: `${title.zh}${figure.zh}`, en: `${title.en} ${figure.en}` }];
  });
  return told.length === 0
    ? { zh: '', en: '' }
    : { zh: `（${told.map(({ zh }) => zh).join('，')}）`, en: ` (${told.map(({ en }) => en).join(', ')})` };
};

const setText = (change: PlannedFigure, vocabulary: Vocabulary): Bilingual => {
  const { path, from, to } = change;
  if (path === 'asOf')
    return {
      zh: `在名单截至日（${dayText(String(from), 'zh')}）以后达到以下各项`,
      en: `what follows, after ${dayText(String(from), 'en')}, the cut-off date of the lists`,
    };
  if (entryCounted(path) !== undefined) return ofEntryText(change, vocabulary);
  const [, year = ''] = stepsOf(path);
  const figure = figureOf(path, vocabulary);
  if (figure === undefined) return { zh: `${path}改为${String(to)}`, en: `${path} changed to ${String(to)}` };
  const name = figure.field.title;
  if (typeof to === 'boolean') return said(titleInYear(figure), year);
  const reached = goal(change);
  return from === undefined
    ? {
        zh: `${year}年${name.zh}${reached.past ? '' : '达到'}${reached.zh}`,
        en: `${name.en} of ${reached.en} in ${year}`,
      }
    : {
        zh: `${year}年${name.zh}由${String(from)}提高到${reached.zh}`,
        en: `${name.en} in ${year} raised from ${figureText(String(from), 'en')} to ${reached.en}`,
      };
};

const projectWords: Readonly<Record<string, Bilingual>> = {
  digital: { zh: '产业数字化重点项目', en: 'a key digitalisation project' },
  '5g': { zh: '5G融合示范项目', en: 'a 5G demonstration project' },
};

// What is wanted is a thing, where its verb alone would make no sentence after “Needed”.
const wantedOf = new Map<TitleVerbs, (title: string) => string>([
  [titleVerbs.entered, (title) => `first entry on the ${title}`],
  [titleVerbs.obtained, (title) => `${withTitle('a', title)} obtained`],
]);

const comesTo = (verbs: TitleVerbs, title: string): string =>
  wantedOf.get(verbs)?.(title) ?? withTitle(verbs.comes.en, title);

const addText = (change: Extract<InputChange, { kind: 'add' }>, vocabulary: Vocabulary): Bilingual => {
  const { path, entry } = change;
  const { titles, projects } = vocabulary;
  const year = String(entry['on']).slice(0, 4);
  if (path === 'projects') {
    const written = String(entry['kind']);
    const kind = projectWords[written] ?? projects[written] ?? { zh: written, en: written };
    const more = toTellText(change, vocabulary);
    return { zh: `${year}年新获批一个${kind.zh}${more.zh}`, en: `${kind.en} approved in ${year}${more.en}` };
  }
  const name = String(entry['title']);
  const about = titles[name];
  const { title, verbs } = about ?? { title: { zh: name, en: name }, verbs: titleVerbs.recognised };
  const level = entry['level'] === undefined ? undefined : levelNames[entry['level'] as TitleLevel];
  const grade = entry['grade'] === undefined ? undefined : String(entry['grade']);
  // A title of a product is no title of the enterprise.
  const isOfProduct = about?.by === 'product';
  return {
    zh: `${year}年${isOfProduct ? '有一项产品' : ''}${verbs.comes.zh}${level?.zh ?? ''}${title.zh}${grade === undefined ? '' : `（${grade}级）`}`,
    en: `${isOfProduct ? 'a product ' : ''}${comesTo(verbs, `${level === undefined ? '' : `${level.en} `}${title.en}${grade === undefined ? '' : ` of grade ${grade}`}`)} in ${year}`,
  };
};

/** A change as its user reads it. */
export const stepOf = (planned: Planned, vocabulary: Vocabulary): Step => {
  if (planned.kind === 'add') return { change: planned, text: addText(planned, vocabulary) };
  const more = moreOf(planned);
  const { toFen, ...change } = planned;
  return {
    change,
    text: setText(planned, vocabulary),
    ...(toFen === undefined ? {} : { toFen }),
    ...(more === undefined ? {} : { more }),
  };
};
