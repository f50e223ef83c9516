import { issue, type Issue } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { EnterpriseInput, ProjectInput } from './enterprise-schema.js';
import { type History, isSummedUp, type Told } from './history.js';
import { projectTelling, type ProjectTelling, toldTogether } from './normalise.js';
import { aboveWhole, wholes } from './parts.js';
import { moneyMeasures, peakFields } from './vocabulary.js';
import { districtIssues } from './where.js';

type Show = (value: number) => string | boolean;

const contradiction = (path: string, found: unknown, other: string, otherValue: string | number | boolean): Issue =>
  issue('history-contradiction', { path }, found, { other, otherValue: String(otherValue) });

const upTo = ({ values }: Told, through: number): readonly number[] => [...values].flatMap(([year, value]) => (year <= through ? [value] : []));

/** Where a year told by itself denies the founding year or the sum-up, or no year is left to reach its peak. */
const againstItself = (told: Told, field: string, peakPath: string, show: Show): readonly Issue[] => {
  const { foundedIn, peak, through, values } = told;
  const beforeFounding = [...values].flatMap(([year, value]) =>
    value > 0 && foundedIn !== undefined && year < foundedIn
      ? [contradiction(`years.${String(year)}.${field}`, show(value), 'foundedIn', foundedIn)]
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
      ? [contradiction(peakPath, show(peak), 'foundedIn', foundedIn)]
      : [];
  const nowhere = peakBeforeFounding.length === 0 && !isSummedUp(told, through + 1) && Math.max(0, ...upTo(told, through)) < peak;
  const unreached = nowhere ? [contradiction(peakPath, show(peak), `years.*.${field}`, show(Math.max(0, ...upTo(told, through))))] : [];
  return [...beforeFounding, ...abovePeak, ...peakBeforeFounding, ...unreached];
};

const histories = (told: History['told']): readonly Issue[] => [
  ...moneyMeasures.flatMap((measure) =>
    againstItself(told[measure], measure, `before.${(peakFields as Partial<Record<string, string>>)[measure] ?? measure}`, (value) => formatMoney(value as Money)),
  ),
  ...againstItself(told.aboveScale, 'aboveScale', 'before.everAboveScale', (value) => value > 0),
];

/** Where a listing of a project denies what the earlier ones of the same name tell together. */
const projects = (listed: readonly ProjectInput[]): readonly Issue[] => {
  const known = new Map<string, { readonly telling: ProjectTelling; readonly first: number }>();
  return listed.flatMap((project, index) => {
    if (project.name === undefined) return [];
    const key = JSON.stringify([project.kind, project.name]);
    const earlier = known.get(key);
    const telling = earlier === undefined ? projectTelling(project) : toldTogether(earlier.telling, projectTelling(project));
    if (telling !== undefined) known.set(key, { telling, first: earlier?.first ?? index });
    return telling === undefined && earlier !== undefined
      ? [issue('project-listed-twice', { path: `projects.${String(index)}` }, project.name, { other: `projects.${String(earlier.first)}` })]
      : [];
  });
};

const partsAboveWholes = (told: History['told']): readonly Issue[] =>
  wholes.flatMap(([part, whole]) =>
    aboveWhole(told, part, whole).map(({ path, value, other, otherValue }) =>
      issue('part-exceeds-whole', { path }, formatMoney(value as Money), { other, otherValue: formatMoney(otherValue as Money) }),
    ),
  );

/** What cannot all be true in an input whose every field is well formed. */
export const contradictions = (input: EnterpriseInput, told: History['told']): readonly Issue[] => [
  ...districtIssues(input),
  ...histories(told),
  ...partsAboveWholes(told),
  ...projects(input.projects ?? []),
];
