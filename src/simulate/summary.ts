import { type DocumentId, documents as shipped } from '../documents/index.js';
import { type Bilingual, type Notice, stepsOf } from '../issue/index.js';
import { periodOf } from '../engine/options.js';
import { formatDay } from '../quantity/index.js';
import { awardsIn } from '../rule/index.js';
import { ofAnyYear } from '../subject/any-year.js';
import { fieldAt, type Vocabulary } from '../subject/index.js';
import { version } from '../version.js';
import type { Named } from './in-both.js';
import { termsOutside } from './noticed.js';
import { type PrintedSum, sumOf } from './printed-sum.js';
import type { SampleCheck } from './sample.js';
import type { ToldSample } from './sampled.js';
import type { Simulation } from './simulation.js';
import { hiddenIn, looseTold, withoutHidden } from './hidden.js';
import { toldSweep, type ToldSweep } from './sweep/told.js';
import { type ToldAttribution, toldAttribution } from './told/attribution.js';
import { type ToldComparison, toldComparison } from './told/comparison.js';
import { type ToldPopulation, toldPopulation } from './told/population.js';
import { type ToldSetting, toldSetting } from './told/setting.js';

/** A run as data: what `summary.json` holds. Every sum is a text and exact 分. */
export interface Summary {
  readonly kind: 'simulation';
  readonly huiqi: string;
  readonly title: Named;
  readonly from: number;
  readonly through: number;
  /** The plan period that was taken in place of that of the documents, first day and last: a back-test. */
  readonly asIfInForce?: { readonly from: string; readonly through: string };
  readonly documents: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly status: string;
    readonly statusNote: Bilingual;
    /** That it is decided by other rules than the library has, where it is. */
    readonly otherRules?: true;
    /** Its first day and its last, where no year of the run lies within them. */
    readonly outside?: Readonly<Record<'from' | 'through', string>>;
  }[];
  readonly rules: Readonly<Record<string, { readonly title: Bilingual; readonly clauses: readonly string[] }>>;
  readonly population: ToldPopulation;
  /** Where rows are weighted: every figure is an estimate then, with its standard error. */
  readonly sample?: ToldSample;
  readonly assumptions: readonly { readonly id: string; readonly why?: Named; readonly enterprises: number }[];
  /** How many enterprises were decided again with everything looked at, and how many of them came to something else. */
  readonly checked: SampleCheck;
  /** What of the scenario itself may not be meant: years without awards, reforms without effect. */
  readonly notices: readonly Notice[];
  readonly settings: readonly ToldSetting[];
  readonly comparisons: readonly ToldComparison[];
  /** Of settings of several reforms, what each of them makes of the sum of years. */
  readonly attributions: readonly ToldAttribution[];
  /** What the first of its settings costs while one amount or threshold goes from one value to another, exactly. */
  readonly sweeps: readonly ToldSweep[];
  readonly width: readonly {
    readonly pattern: string;
    readonly title: Bilingual;
    readonly cells: number;
    readonly worth: PrintedSum;
    readonly unbounded: number;
  }[];
  /** How many of their cells are told one by one, those that most hangs on. */
  readonly widthCells: number;
  readonly near: number;
  /** Where groups of fewer enterprises are not told: nothing of single enterprises is then. */
  readonly suppressBelow?: number;
}

/** What a field is called; of an entry of a list with the list, for several have a date. */
const titleAt = (path: string, vocabulary: Vocabulary): Bilingual => {
  const field = fieldAt(path, vocabulary)?.field;
  if (field === undefined) return { zh: path, en: path };
  const own = ofAnyYear(field.title);
  const [list = '', ...inside] = stepsOf(path);
  const held = inside.length === 0 ? undefined : fieldAt(list, vocabulary)?.field;
  return held?.kind !== 'list' ? own : { zh: `${held.title.zh}：${own.zh}`, en: `${held.title.en}: ${own.en}` };
};

/** A period that was checked when the scenario was read, by its days. */
const movedTo = (written: string): { readonly from: string; readonly through: string } => {
  const { from, through } = periodOf(written);
  return { from: formatDay(from), through: formatDay(through) };
};

const outsideOf = (outside: Summary['documents'][number]['outside']) => (outside === undefined ? {} : { outside });

/** A run as data, in 分 and as it is printed. */
export const summaryOf = (run: Simulation): Summary => {
  const { scenario, settings } = run;
  const every = settings.flatMap(({ setting }) =>
    setting.documents.flatMap(({ years }) => years.map(({ plan }) => plan.document)),
  );
  const documents = [...new Map(every.map((document) => [document.id, document])).values()];
  const hidden = hiddenIn(run);
  const outside = new Map(settings.slice(0, 1).flatMap(({ setting }) => termsOutside(setting)));
  return {
    kind: 'simulation',
    huiqi: version,
    title: scenario.title,
    from: scenario.from,
    through: scenario.through,
    ...(scenario.asIfInForce === undefined ? {} : { asIfInForce: movedTo(scenario.asIfInForce) }),
    documents: documents.map(({ id, title, status, statusNote }) => ({
      id,
      title,
      status,
      statusNote,
      ...(scenario.rules[id as DocumentId] === shipped[id as DocumentId] ? {} : { otherRules: true as const }),
      ...outsideOf(outside.get(id)),
    })),
    rules: Object.fromEntries(
      every.flatMap((document) =>
        awardsIn(document).map(({ id, title, clauses }) => [id, { title, clauses }] as const),
      ),
    ),
    population: toldPopulation(run),
    ...(run.sample === undefined ? {} : { sample: run.sample }),
    assumptions: scenario.assumptions.map(({ id, why }) => ({
      id,
      ...(why === undefined ? {} : { why }),
      enterprises: run.assumed.get(id) ?? 0,
    })),
    checked: run.checked,
    notices: run.notices,
    settings: settings.map((each) => toldSetting(each, scenario, hidden)),
    comparisons: run.comparisons.map((each) => toldComparison(each, scenario.suppressBelow)),
    attributions: run.attributions.map(toldAttribution),
    sweeps: run.sweeps.map((each) => toldSweep(withoutHidden(each, hidden), scenario.budget)),
    ...(scenario.suppressBelow === 0 ? {} : { suppressBelow: scenario.suppressBelow }),
    width: looseTold(run).columns.map(({ worth, ...each }) => ({
      ...each,
      title: titleAt(each.pattern, run.mapping.vocabulary),
      worth: sumOf(worth),
    })),
    widthCells: looseTold(run).cells.length,
    near: run.counts.near,
  };
};
