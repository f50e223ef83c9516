import { issue, type Issue } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { EnterpriseInput, ProjectInput } from './enterprise-schema.js';
import type { Told } from './history.js';
import { sameProject, toldIn } from './normalise.js';
import { moneyMeasures, peakFields } from './vocabulary.js';

type Show = (value: number) => string;

const contradiction = (path: string, found: unknown, other: string, otherValue: string): Issue =>
  issue('history-contradiction', { path }, found, { other, otherValue });

/** Where a year told by itself denies the founding year or the sum-up of the years before. */
const againstItself = ({ foundedIn, peak, through, values }: Told, field: string, peakPath: string, show: Show): readonly Issue[] => {
  const beforeFounding = [...values].flatMap(([year, value]) =>
    value > 0 && foundedIn !== undefined && year < foundedIn
      ? [contradiction(`years.${String(year)}.${field}`, show(value), 'foundedIn', String(foundedIn))]
      : [],
  );
  if (peak === undefined || through === undefined) return beforeFounding;
  const abovePeak = [...values].flatMap(([year, value]) =>
    year <= through && value > peak
      ? [contradiction(`years.${String(year)}.${field}`, show(value), peakPath, show(peak))]
      : [],
  );
  const peakBeforeFounding =
    peak > 0 && foundedIn !== undefined && through < foundedIn
      ? [contradiction(peakPath, show(peak), 'foundedIn', String(foundedIn))]
      : [];
  return [...beforeFounding, ...abovePeak, ...peakBeforeFounding];
};

const histories = (input: EnterpriseInput): readonly Issue[] => {
  const told = toldIn(input);
  return [
    ...moneyMeasures.flatMap((measure) =>
      againstItself(told[measure], measure, `before.${(peakFields as Partial<Record<string, string>>)[measure] ?? measure}`, (value) => formatMoney(value as Money)),
    ),
    ...againstItself(told.aboveScale, 'aboveScale', 'before.everAboveScale', (value) => String(value > 0)),
  ];
};

const projects = (listed: readonly ProjectInput[]): readonly Issue[] =>
  listed.flatMap((project, index) => {
    const earlier = listed.findIndex(({ kind, name }) => kind === project.kind && name === project.name);
    const first = listed[earlier];
    return project.name === undefined || first === undefined || earlier === index || sameProject(project, first)
      ? []
      : [issue('project-listed-twice', { path: `projects.${String(index)}` }, project.name, { other: `projects.${String(earlier)}` })];
  });

/** What cannot all be true in an input whose every field is well formed. */
export const contradictions = (input: EnterpriseInput): readonly Issue[] => [
  ...histories(input),
  ...projects(input.projects ?? []),
];
