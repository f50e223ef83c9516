import { frozen } from '../edge/index.js';
import { type InputPath, lastStep, type Notice, pathTo, stepsOf } from '../issue/index.js';
import { type Day, type DaySpan, noEnd } from '../quantity/index.js';
import type { ClosableList } from './closed-lists.js';
import { datedBy, lifeOf, moneyOf } from './dated-entries.js';
import type { Enterprise, Industry, Receipt } from './enterprise.js';
import { ceilingOf } from './figure.js';
import { held, heldIn, heldOf, type HeldTitles } from './held-titles.js';
import { buildHistory, type History, type ToldHistory } from './history.js';
import { readIndustry } from './industries.js';
import type { EnterpriseInput, ReceiptInput } from './inputs.js';
import { type FieldValue, kinds, numberIn } from './kinds.js';
import { marked } from './parsed.js';
import { projectItems } from './project-items.js';
import { titleRecords } from './title-records.js';
import { valueUnder } from './value-at.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';
import { figuresOf, type YearlyFigures } from './yearly-figures.js';

const columnsOf = perVocabulary((vocabulary) =>
  figuresOf(vocabulary).map((figure) => ({
    name: figure.name,
    kind: figure.kind,
    sumUp: figure.sumUp === undefined ? undefined : lastStep(figure.sumUp),
    ceiling: ceilingOf(figure),
    isShared: figure.column !== undefined,
  })),
);

const noValues: ToldHistory['values'] = new Map();

/** What an input tells of each yearly figure; of those of single documents, where it tells anything. */
export const toldIn = (
  { before, foundedIn }: EnterpriseInput,
  figures: YearlyFigures,
  vocabulary: Vocabulary,
): History['told'] => {
  const told: Record<string, ToldHistory> = {};
  const columns = columnsOf(vocabulary);
  const sums: Readonly<Record<string, unknown>> | undefined = before;
  for (let index = 0; index < columns.length; index += 1) {
    const { name, kind, sumUp, ceiling, isShared } = columns[index] as (typeof columns)[number];
    const peak = sumUp === undefined ? undefined : numberIn(kind, sums?.[sumUp]);
    if (!isShared && figures[index] === undefined && peak === undefined) continue;
    told[name] = { values: figures[index] ?? noValues, through: before?.through, peak, foundedIn, ceiling };
  }
  return told as History['told'];
};

const none: readonly never[] = Object.freeze([]);

const receipts = (received: readonly ReceiptInput[], { from, through }: DaySpan): readonly Receipt[] =>
  received.map((input, index) => {
    // What can still be claimed comes when it comes.
    const { on, when } = datedBy(input, { from, through: input.status === 'claimable' ? noEnd : through });
    return {
      path: pathTo('received', index),
      entry: index + 1,
      policy: input.policy,
      matter: input.matter,
      of: input.of,
      titleLevel: input.titleLevel,
      forYear: input.forYear,
      instalment: input.instalment,
      amount: moneyOf(input.amount),
      on,
      when,
      claimable: input.status === 'claimable',
      level: input.level,
    };
  });

// Such a field stands in the input itself, or in an object of it.
const plainlyHeld = perVocabulary(({ plainFields }) =>
  plainFields.map(({ path, kind }) => ({ path, kind, steps: stepsOf(path) })),
);

const valuesIn = (input: EnterpriseInput, vocabulary: Vocabulary): Enterprise['values'] => {
  const values: Partial<Record<InputPath, FieldValue>> = {};
  for (const { path, kind, steps } of plainlyHeld(vocabulary)) {
    const value = kinds[kind].parse(valueUnder(input, steps));
    if (value !== undefined) values[path] = value;
  }
  return values;
};

const industryOf = (written: string): Industry => {
  const code = readIndustry(written) ?? written;
  return { division: code.slice(0, 3), section: code.slice(0, 1), number: Number(code.slice(1, 3)) };
};

/** A list as told; one that was not told is unknown, unless it is assumed to be empty. */
const told = <Entry, Indexed>(
  list: readonly Entry[] | undefined,
  assumedNone: boolean,
  life: DaySpan,
  vocabulary: Vocabulary,
  indexed: (entries: readonly Entry[], life: DaySpan, vocabulary: Vocabulary) => Indexed,
): Indexed | undefined => (list === undefined && !assumedNone ? undefined : indexed(list ?? [], life, vocabulary));

/** A list that the caller takes as empty is so for good; one that was told holds through the day as of which it was. */
const toldThrough = (life: DaySpan, assumedNone: readonly ClosableList[]): Enterprise['toldThrough'] => {
  const through = (list: ClosableList): Day => (assumedNone.includes(list) ? noEnd : life.through);
  return { titles: through('titles'), projects: through('projects'), received: through('received') };
};

/** From a checked input to the immutable form that facts read. */
export const normalise = (
  input: EnterpriseInput,
  history: History['told'],
  assumedNone: readonly ClosableList[],
  notices: readonly Notice[],
  vocabulary: Vocabulary,
): Enterprise => {
  const life = lifeOf(input);
  const titles = told(input.titles, assumedNone.includes('titles'), life, vocabulary, titleRecords);
  return marked<Enterprise & HeldTitles>({
    kind: 'enterprise',
    name: input.name,
    city: input.city,
    district: input.district,
    industry: input.industry === undefined ? undefined : industryOf(input.industry),
    history: buildHistory(history),
    titles,
    [held]: heldIn(input.titles ?? none),
    [heldOf]: titles,
    projects: told(input.projects, assumedNone.includes('projects'), life, vocabulary, projectItems),
    received: told(input.received, assumedNone.includes('received'), life, vocabulary, receipts),
    values: valuesIn(input, vocabulary),
    toldThrough: toldThrough(life, assumedNone),
    assumedNone: assumedNone.length === 0 ? none : frozen(assumedNone),
    notices,
  });
};
