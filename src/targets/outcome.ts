import { type Bilingual, quoted } from '../issue/index.js';
import { formatPercent, type Fraction, fractionOf } from '../quantity/index.js';
import type { ClauseCitation, Document, FigureFile, TargetMeasure, Relation } from '../rule/index.js';
import type { Observation } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import type { CityContext } from './base.js';
import { decide, type Ruling, type Wanting } from './decide.js';
import { type FigureInContext, unitOf } from './figures.js';
import { type Needed, type Progress, outlookOf } from './progress.js';
import { differenceUnit, figureText, roundedWithUnit, withUnit } from './print.js';
import type { TurningReadings } from './prepare.js';
import { joined } from './reasons.js';

/** What became of a target. Missing one that is no duty is no violation: see `force`. */
export type Verdict = 'met' | 'not-met' | 'undecidable' | 'unknown';

/** What a figure asks for: `>= 8000家`, or `times` the figure of a base year. */
export interface Wanted {
  readonly relation: Relation;
  /** An exact decimal; left out where the document gives no figure, or a multiple's base is not known. */
  readonly value?: string;
  readonly times?: number;
  readonly unit: string;
  /** The base year of a change or a multiple, where the document states it. */
  readonly since?: number;
}

/** An observation that would settle it. */
export interface MissingObservation {
  readonly path: 'observations';
  readonly indicator: string;
  readonly year: number;
  readonly since?: number;
  readonly asked: Bilingual;
}

/** One target or quota figure and what became of it. Figures are texts with their unit; `≈` stands before one that was shortened. */
export interface TargetOutcome<Indicator extends string = string> {
  readonly kind: 'target';
  /** `document/indicator`. */
  readonly target: string;
  readonly document: string;
  readonly indicator: Indicator;
  readonly title: Bilingual;
  readonly clauses: readonly [string];
  /** Where the clause stands in its document. */
  readonly place: string;
  /** What its figure is: a quota binds every year of the plan through `year`. */
  readonly figure: 'target' | 'quota';
  readonly year: number;
  /** The document names no year, and the plan's last is taken. */
  readonly yearUnstated?: true;
  readonly measure: TargetMeasure;
  readonly unit: string;
  readonly wanted: Wanted;
  /** The document's own word: 以上, 突破, 左右. */
  readonly word?: string;
  /** `in-principle`: there may be exceptions; `aspirational`: it is striven for, and missing it breaks nothing. */
  readonly force: 'must' | NonNullable<ClauseCitation['force']>;
  readonly observed?: {
    readonly year: number;
    readonly value: string;
    readonly unit: string;
    readonly since?: number;
    readonly source?: string;
    readonly reported?: true;
    /** Where it stands in the document, of one that the document reports itself. */
    readonly place?: string;
  };
  readonly truth: Truth;
  readonly verdict: Verdict;
  /** Which of the result's `reforms`, counted from one, its figure is by: it is then not what the clause says. */
  readonly reformedBy?: readonly number[];
  readonly reason?: Bilingual;
  /** What is still lacking, zero where it is met; percentages differ by percentage points. */
  readonly gap?: string;
  /** The same exactly. */
  readonly gapExact?: Fraction;
  /**
   * The rate still needed in each year that is left: in units, whole ones of what is counted, and as equal growth; `>`
   * or `<` before one that has to be passed.
   */
  readonly needed?: {
    readonly perYear: string;
    readonly growth?: string;
    /** Which way the figure has still to go; `none` where keeping to what it is is enough. */
    readonly direction: 'up' | 'down' | 'none';
  };
  /**
   * Where the line stands in the year observed: straight from the base, or from the document's own figure of an earlier
   * year, to its next figure.
   */
  readonly path?: {
    /** `scope`: what it counts, where that is not quite what the target counts. */
    readonly base?: {
      readonly year: number;
      readonly value: string;
      readonly clause?: string;
      readonly scope?: Bilingual;
    };
    /** The document's own figure of an earlier year that the line leads to first. */
    readonly toward?: { readonly year: number; readonly value: string; readonly clause: string };
    readonly expected: string;
    readonly standing: 'ahead' | 'behind' | 'on';
  };
  readonly scope?: Bilingual;
  readonly classOf?: NonNullable<FigureFile['classOf']>;
  /** The clauses of another document that are followed instead: this figure has yielded to them. */
  readonly supersededBy?: readonly string[];
  readonly missing: readonly MissingObservation[];
  /** Readings of which another option would turn the answer. */
  readonly dependsOn: readonly string[];
  /** What those readings are called, in the same order; where there are none, absent. */
  readonly dependsOnTitles?: readonly Bilingual[];
}

const verdicts: Readonly<Record<Truth, Verdict>> = { yes: 'met', no: 'not-met', unknown: 'unknown' };

const valueOf = (value: string | number | undefined): Pick<Wanted, 'value'> =>
  value === undefined ? {} : { value: String(value) };

const wantedOf = ({ figure, indicator }: FigureInContext, { aim }: Ruling): Wanted => ({
  relation: figure.relation ?? 'open',
  ...valueOf(aim === undefined ? figure.value : figureText(aim.value)),
  ...(figure.times === undefined ? {} : { times: figure.times }),
  unit: figure.unit ?? indicator.unit,
  ...(figure.since === undefined ? {} : { since: figure.since }),
});

const observedOf = (
  { year, value, unit, since, source, isReported, ofYear }: Observation,
  { clauses }: Document,
): NonNullable<TargetOutcome['observed']> => {
  const place = isReported === undefined ? undefined : clauses.get(source ?? '')?.place;
  return {
    year: ofYear ?? year,
    value: figureText(value),
    unit,
    ...(since === undefined ? {} : { since }),
    ...(source === undefined ? {} : { source }),
    ...(isReported === undefined ? {} : { reported: isReported }),
    ...(place === undefined ? {} : { place }),
  };
};

const question = (
  { title, unit }: { readonly title: Bilingual; readonly unit: string },
  { year, since }: Wanting,
): Bilingual => {
  const counted = unit === '' ? { zh: '', en: '' } : { zh: `（${unit}）`, en: `, in ${unit}` };
  const from =
    since === undefined ? { zh: '', en: '' } : { zh: `（比${String(since)}年）`, en: `, against ${String(since)}` };
  return {
    zh: `${String(year)}年${title.zh}${from.zh}是多少${counted.zh}？`,
    en: `What is ${quoted(title.en)} for ${String(year)}${from.en}${counted.en}?`,
  };
};

const missingOf = (placed: FigureInContext, wanting: Wanting): MissingObservation => ({
  path: 'observations',
  indicator: placed.indicator.id,
  year: wanting.year,
  ...(wanting.since === undefined ? {} : { since: wanting.since }),
  asked: question({ title: placed.indicator.title, unit: unitOf(placed) }, wanting),
});

const ratePlaces = 2;

const directionOf = ({ isPast, perYear: { over } }: Needed): NonNullable<TargetOutcome['needed']>['direction'] => {
  if (over < 0n) return 'down';
  return over > 0n || isPast ? 'up' : 'none';
};

const signs = { up: '>', down: '<', none: '' } as const;

/** How a rate is written that has to be passed, upwards or downwards. */
const past = (needed: Needed): string => (needed.isPast ? signs[directionOf(needed)] : '');

const outlookTexts = (
  { gap, needed, path }: Progress,
  unit: string,
): Pick<TargetOutcome, 'gap' | 'gapExact' | 'needed' | 'path'> => {
  const apart = differenceUnit(unit);
  return {
    ...(gap === undefined ? {} : { gap: withUnit(gap, apart), gapExact: fractionOf(gap) }),
    ...(needed === undefined
      ? {}
      : {
          needed: {
            perYear: past(needed) + roundedWithUnit(needed.perYear, needed.isRate ? '%' : apart),
            ...(needed.growth === undefined ? {} : { growth: past(needed) + formatPercent(needed.growth, ratePlaces) }),
            direction: directionOf(needed),
          },
        }),
    ...(path === undefined
      ? {}
      : {
          path: {
            ...(path.base === undefined
              ? {}
              : {
                  base: {
                    year: path.base.year,
                    value: withUnit(path.base.value, unit),
                    ...(path.base.clause === undefined ? {} : { clause: path.base.clause }),
                    ...(path.base.scope === undefined ? {} : { scope: path.base.scope }),
                  },
                }),
            ...(path.toward === undefined
              ? {}
              : {
                  toward: {
                    year: path.toward.year,
                    value: withUnit(path.toward.value, unit),
                    clause: path.toward.clause,
                  },
                }),
            expected: roundedWithUnit(path.expected, unit),
            standing: path.standing,
          },
        }),
  };
};

/** What only those know who see all readings and all documents. */
interface Beside extends TurningReadings {
  /** The figures followed instead of this one; none where it stands. */
  readonly followed: readonly FigureInContext[];
}

/** A figure decided, as it is handed out. */
export const outcomeOf = (
  placed: FigureInContext,
  setting: CityContext,
  { followed, ...turned }: Beside,
): TargetOutcome => {
  const { document, indicator, figure } = placed;
  const ruling = decide(placed, setting);
  const clause = document.clauses.get(figure.clause);
  const reason = joined(ruling.reasons);
  const unit = unitOf(placed);
  return {
    kind: 'target',
    target: `${document.id}/${indicator.id}`,
    document: document.id,
    indicator: indicator.id,
    title: indicator.title,
    clauses: [figure.clause],
    place: clause?.place ?? '',
    figure: figure.kind === 'quota' ? 'quota' : 'target',
    year: figure.year,
    ...(figure.yearUnstated === undefined ? {} : { yearUnstated: figure.yearUnstated }),
    measure: indicator.measure,
    unit,
    wanted: wantedOf(placed, ruling),
    ...(clause?.word === undefined ? {} : { word: clause.word }),
    force: clause?.force ?? 'must',
    ...(ruling.observed === undefined ? {} : { observed: observedOf(ruling.observed, document) }),
    truth: ruling.truth,
    verdict: ruling.undecidable ? 'undecidable' : verdicts[ruling.truth],
    ...(reason === undefined ? {} : { reason }),
    ...outlookTexts(outlookOf(placed, ruling, setting), unit),
    ...(figure.scope === undefined ? {} : { scope: figure.scope }),
    ...(figure.classOf === undefined ? {} : { classOf: figure.classOf }),
    ...(followed.length === 0 ? {} : { supersededBy: followed.map((each) => each.figure.clause) }),
    missing: ruling.missing.map((wanting) => missingOf(placed, wanting)),
    ...turned,
  };
};
