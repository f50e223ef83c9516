import type { FigureFile, TargetMeasure, Relation } from '../../rule/index.js';
import type { Verdict } from '../../targets/index.js';

/** What each year that is left must still bring: how much a year, as equal growth too, and which way. */
export interface NeededYearly {
  readonly isDown: boolean;
  readonly isPast: boolean;
  readonly perYear: string;
  readonly growth: string | undefined;
}

/** Everything that is said of targets, in one language. */
export interface TargetWords {
  /** Whose targets, and through which year values were reported. */
  readonly title: (about: { readonly subject: string; readonly year: number | undefined }) => string;
  readonly about: string;
  /** Of targets that values were reported of, and are followed. */
  readonly counts: (counts: Readonly<Record<Verdict, number>>) => string;
  /** Where none was reported. */
  readonly noneReported: string;
  /** Of figures reported of that another is followed instead of. */
  readonly displaced: (count: number) => string;
  /** Documents with their standing. */
  readonly documents: (documents: readonly { readonly title: string; readonly status: string }[]) => string;
  readonly relations: Readonly<Record<Relation, (figure: string) => string>>;
  /** So many times the base, and what that comes to where the base is known. */
  readonly multiple: (times: number, since: number | undefined, figure: string) => string;
  readonly against: (figure: string, since: number) => string;
  readonly when: (kind: FigureFile['kind'], year: number, isUnstated: boolean) => string;
  readonly kinds: Readonly<Record<FigureFile['kind'], string>>;
  /** What the text only strives for. */
  readonly aims: Readonly<Partial<Record<string, string>>>;
  readonly measures: Readonly<Record<TargetMeasure, string>>;
  readonly asked: (title: string, when: string, wanted: string) => string;
  readonly seen: (year: number, figure: string, source: string | undefined) => string;
  /** What a document itself reports, by the clause. */
  readonly reported: (year: number, figure: string, place: string) => string;
  readonly comma: string;
  readonly unseen: string;
  readonly short: (gap: string) => string;
  readonly needed: (needed: NeededYearly) => string;
  readonly path: (
    base: { readonly year: number; readonly value: string; readonly scope: string | undefined } | undefined,
    at: { readonly year: number; readonly expected: string },
    /** The document's own earlier figure on the way, if it is that which the line leads to. */
    toward: { readonly year: number; readonly value: string } | undefined,
    standing: 'ahead' | 'behind' | 'on',
  ) => string;
  readonly scope: (scope: string) => string;
  /** Of a figure that has yielded: what is followed instead. */
  readonly superseded: (followed: string | undefined) => string;
  /** By the titles of readings. */
  readonly dependsOn: (titles: readonly string[]) => string;
  readonly notListed: (count: number) => string;
  /** Targets that only their own documents answer, left out. */
  readonly reportedOnly: (count: number, counts: Readonly<Record<Verdict, number>>) => string;
  readonly reason: (reason: string) => string;
  readonly sections: Readonly<
    Record<
      'missed' | 'excepted' | 'striven' | 'reached' | 'under-way' | 'vague' | 'displaced' | 'reported' | 'untold',
      string
    >
  >;
  readonly conflict: {
    readonly title: (about: { readonly city: string; readonly year: number; readonly title: string }) => string;
    /** Whether figures agree, `null` where there are none, and which are applied. */
    readonly answer: (agree: boolean | null, takes: readonly string[], count: number) => string;
    readonly figures: string;
    readonly head: readonly [mark: string, document: string, figure: string, kind: string, place: string, note: string];
    readonly marks: Readonly<Record<'taken' | 'same' | 'superseded' | 'standing', string>>;
    readonly legend: string;
    readonly contradicts: string;
    readonly noYear: string;
    readonly why: string;
    readonly defects: string;
    readonly related: string;
    readonly defect: (title: string, taken: string) => string;
  };
  readonly figures: {
    readonly title: (document: string, count: number) => string;
    readonly head: readonly [clause: string, year: string, kind: string, figure: string, indicator: string];
    readonly foreign: string;
    readonly yields: string;
  };
}
