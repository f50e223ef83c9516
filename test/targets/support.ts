import { folders } from '../../src/documents/folders.js';
import { documentIds, documents } from '../../src/documents/index.js';
import type { Change, DocumentFiles } from '../../src/rule/index.js';
import { type Clause, type DefectFile, loadDocument, type OracleFile } from '../../src/rule/index.js';
import { clausesSchema, defectsSchema, oraclesSchema } from '../../src/rule/ledger-schema.js';
import type { Observation } from '../../src/subject/index.js';
import { schemas } from '../../src/subject/index.js';
import { normaliseObservations } from '../../src/subject/observations.js';
import { assess } from '../../src/targets/assess.js';
import { namingOf } from '../../src/targets/names.js';
import { resolveObservations } from '../../src/targets/observed.js';
import type { TargetOutcome } from '../../src/targets/outcome.js';
import { prepare } from '../../src/targets/prepare.js';

/** The documents of the project, as they are. */
export const loaded = documentIds.map((id) => loadDocument(documents[id]));

interface Ledger {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly oracles: readonly OracleFile[];
  readonly defects: readonly DefectFile[];
}

const ledgers = new Map<string, Ledger>(
  Object.entries(folders).map(([id, files]) => [
    id,
    {
      clauses: new Map(clausesSchema.parse(files.clauses).map((clause) => [clause.id, clause])),
      oracles: oraclesSchema.parse(files.oracles),
      defects: defectsSchema.parse(files.defects),
    },
  ]),
);

/** What holds a document of the project against its text. */
export const ledgerOf = (id: string): Ledger => ledgers.get(id) as Ledger;

export const inCity = (city: string): readonly DocumentFiles[] =>
  Object.values(documents).filter(({ document }) => (document as { readonly city: string }).city === city);

interface Figure {
  readonly clause: string;
  readonly kind?: string;
  readonly year?: number;
  readonly [key: string]: unknown;
}

interface Indicator {
  readonly id: string;
  readonly unit?: string;
  readonly measure?: string;
  readonly figures: readonly Figure[];
  readonly [key: string]: unknown;
}

interface Made {
  readonly id?: string;
  readonly rank?: number | null;
  readonly status?: string;
  readonly supersedes?: readonly { readonly document: string; readonly from: string }[];
  readonly from?: string;
  readonly targets: readonly Indicator[];
  /** Words and force by clause. */
  readonly clauses?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly defects?: readonly unknown[];
  /** Readings of two options, the second with these changes. */
  readonly readings?: Readonly<Record<string, readonly Change[]>>;
}

const both = (text: string): { readonly zh: string; readonly en: string } => ({ zh: text, en: text });

/** A small document of 甲市 for its plan 2021–2025: as much of one as its figures need. */
export const made = ({
  id = 'made-plan',
  rank,
  status = 'issued',
  supersedes = [],
  from = '2021-01-01',
  targets,
  clauses = {},
  defects = [],
  readings = {},
}: Made): DocumentFiles => {
  const cited = targets.flatMap(({ figures }) => figures.map(({ clause }) => clause));
  return {
    document: {
      id,
      title: both(id),
      shortTitle: both(id),
      status,
      statusNote: both('-'),
      city: '甲市',
      period: { from, through: '2025-12-31' },
      ...(rank === undefined ? {} : { rank }),
      supersedes,
      policyNames: [id],
      scope: [{ name: 'in-city', fact: 'city', operator: 'equal', value: '甲市' }],
      scopeCites: {},
    },
    clauses: cited.map((clause) => ({
      id: clause,
      place: `place ${clause}`,
      kind: 'indicator-target',
      summary: both(clause),
      anchor: clause,
      ...clauses[clause],
    })),
    readings: Object.entries(readings).map(([reading, changes]) => ({
      id: reading,
      title: both(reading),
      clauses: cited.slice(0, 1),
      why: both('-'),
      options: [
        { id: 'first', title: both('first'), changes: [] },
        { id: 'second', title: both('second'), changes },
      ],
    })),
    groups: [],
    targets: targets.map(({ figures, ...rest }) => ({
      title: both(`title of ${rest.id}`),
      unit: '家',
      measure: 'stock',
      ...rest,
      figures: figures.map((figure) => ({
        kind: 'target',
        year: 2025,
        ...(figure.kind === 'baseline' || figure.kind === 'actual' ? {} : { relation: '>=' }),
        ...figure,
      })),
    })),
    oracles: [],
    defects,
    rules: {},
  };
};

/** `[indicator, year, value]`, in 家; or with its unit and the base year. */
export type Seen = readonly [indicator: string, year: number, value: number | string, unit?: string, since?: number];

export const observations = (seen: readonly Seen[]): readonly Observation[] =>
  normaliseObservations(
    schemas.city.parse({
      city: '某某市',
      observations: seen.map(([indicator, year, value, unit = '家', since]) => ({
        indicator,
        year,
        value,
        unit,
        ...(since === undefined ? {} : { since }),
      })),
    }).observations ?? [],
  );

/** What becomes of all targets of some documents of one city. */
const outcomes = (
  files: readonly DocumentFiles[],
  seen: readonly Seen[],
  readings: Readonly<Record<string, string>> = {},
): readonly TargetOutcome[] => {
  const prepared = prepare(files, readings);
  const resolved = resolveObservations(observations(seen), prepared.documents, namingOf('甲市', prepared.documents));
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return assess(prepared, { observed: resolved.observed });
};

/** The outcome of the only target of an indicator `x` made of these figures. */
export const outcomeOf = (
  indicator: Omit<Indicator, 'id'>,
  seen: readonly Seen[],
  clauses: NonNullable<Made['clauses']> = {},
): TargetOutcome => {
  const [first] = outcomes([made({ targets: [{ id: 'x', ...indicator } as Indicator], clauses })], seen);
  if (first === undefined) throw new Error('nothing to decide');
  return first;
};
