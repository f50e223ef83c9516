import { comparisonsIn } from '../condition/index.js';
import type { Member, PlainRow } from '../population/index.js';
import { buildHistory, type Enterprise, type Vocabulary } from '../subject/index.js';
import { courseOf } from './course.js';
import type { Subjects } from './member.js';
import type { DocumentSetting, Setting } from './settings.js';
import { partOfYear, type YearPlan } from './year-plan.js';

/** An enterprise whose figure stands close to where a rule turns: a little more or less of it changes what it is paid. */
export interface NearThreshold {
  readonly key: string;
  readonly name: string;
  readonly document: string;
  readonly rule: string;
  readonly year: number;
  readonly figure: string;
  readonly figureYear: number;
  readonly value: number;
  readonly threshold: number;
  /** What it is paid by the rule in the year as it is, and on the other side of the threshold. */
  readonly paid: number;
  readonly beyond: number;
}

interface Turn {
  readonly slug: string;
  readonly rule: string;
  readonly figure: string;
  readonly yearsAgo: number;
  readonly threshold: number;
}

interface MeasureParams {
  readonly measure?: unknown;
  readonly yearsAgo?: unknown;
}

const isMoneyFigure = (name: unknown, { figures }: Vocabulary): name is string =>
  typeof name === 'string' && figures.get(name)?.kind === 'money';

const turnsOf = ({ plan }: YearPlan): readonly Turn[] =>
  plan.awards.flatMap(({ rule, boundCondition }) =>
    boundCondition.flatMap((condition) =>
      comparisonsIn([condition]).flatMap(({ fact, values }): readonly Turn[] => {
        const { measure, yearsAgo = 0 } = (
          typeof fact.params === 'object' && fact.params !== null ? fact.params : {}
        ) as MeasureParams;
        const figure = measure ?? fact.name;
        // A peak is of earlier years: nobody comes near it by what is still told.
        if (
          !isMoneyFigure(figure, plan.document.vocabulary) ||
          typeof yearsAgo !== 'number' ||
          /peak/iu.test(fact.name)
        )
          return [];
        return values.flatMap((value) =>
          typeof value === 'number' && value > 0
            ? [{ slug: rule.slug, rule: rule.id, figure, yearsAgo, threshold: value }]
            : [],
        );
      }),
    ),
  );

const within = 0.05;
const isNear = (value: number, threshold: number): boolean => Math.abs(value - threshold) <= within * threshold;

const withValue = (subject: Enterprise, figure: string, year: number, value: number): Enterprise => {
  const { told } = subject.history;
  const own = told[figure];
  if (own === undefined) return subject;
  const values = new Map([...own.values, [year, value]]);
  return { ...subject, history: buildHistory({ ...told, [figure]: { ...own, values } }) };
};

const nearIn = (
  member: Member,
  subject: Enterprise,
  { id }: DocumentSetting,
  year: YearPlan,
  turns: readonly Turn[],
): readonly NearThreshold[] =>
  turns.flatMap(({ slug, rule, figure, yearsAgo, threshold }) => {
    const figureYear = year.year - yearsAgo;
    const value = subject.history.told[figure]?.values.get(figureYear);
    if (value === undefined || !isNear(value, threshold)) return [];
    const part = [partOfYear(year, new Set([slug]))];
    const paidAt = (other: number): number =>
      courseOf(part, withValue(subject, figure, figureYear, other)).totals[0]?.low ?? 0;
    const [paid, beyond] = [paidAt(value), paidAt(value > threshold ? threshold - 1 : threshold + 1)];
    return paid === beyond
      ? []
      : [
          {
            key: member.key,
            name: subject.name ?? '',
            document: id,
            rule,
            year: year.year,
            figure,
            figureYear,
            value,
            threshold,
            paid,
            beyond,
          },
        ];
  });

const nobody: readonly NearThreshold[] = [];

/** Whether any figure of a plain row stands near a threshold, whatever comes of it: of most rows none does. */
const createPerhapsNear = (
  documents: readonly DocumentSetting[],
  turns: readonly (readonly (readonly Turn[])[])[],
): ((row: PlainRow) => boolean) => {
  const thresholds = new Map<string, Map<number, Set<number>>>();
  documents.forEach(({ years }, at) => {
    years.forEach(({ year }, index) => {
      for (const { figure, yearsAgo, threshold } of turns[at]?.[index] ?? []) {
        const own = thresholds.get(figure) ?? new Map<number, Set<number>>();
        thresholds.set(figure, own);
        own.set(year - yearsAgo, (own.get(year - yearsAgo) ?? new Set()).add(threshold));
      }
    });
  });
  let columns: readonly { readonly at: number; readonly near: readonly number[] }[] | undefined;
  return ({ groups, figures }) => {
    columns ??= groups.flatMap(({ name, years }) =>
      years.map(({ year, at }) => ({ at, near: [...(thresholds.get(name)?.get(year) ?? [])] })),
    );
    for (const { at, near } of columns) {
      const value = figures[at] as number;
      for (const threshold of near) if (isNear(value, threshold)) return true;
    }
    return false;
  };
};

/** Who stands within a twentieth of a threshold that would change what it is paid. */
export const createNear = ({
  documents,
}: Setting): ((member: Member, subjects: Subjects) => readonly NearThreshold[]) => {
  const turns = documents.map(({ years }) => years.map(turnsOf));
  const perhapsNear = createPerhapsNear(documents, turns);
  return (member, subjects) =>
    member.plain !== undefined && !perhapsNear(member.plain)
      ? nobody
      : documents.flatMap((document, at) =>
          document.years.flatMap((year, index) =>
            nearIn(member, subjects.assumed, document, year, turns[at]?.[index] ?? []),
          ),
        );
};
