import * as z from 'zod/mini';
import type { Condition } from '../../condition/index.js';
import { type Bilingual, issue, type Issue } from '../../issue/index.js';
import { compareRational, formatPercent, parseRational, plus, rational, type Rational } from '../../quantity/index.js';
import { type ReadRule, readUnless } from '../kind-file.js';
import { rawCondition } from '../rule-schema.js';
import { columnsIn } from '../rows.js';
import { bilingualSchema, remark } from '../words.js';
import type { Remainder, Schedule, Split } from './schedule.js';

const share = z.string().check(z.minLength(1));
const remainder = z.enum(['first', 'last']);

export const scheduleSchema = {
  /** Parts paid one after another, each so many years after the year that is decided. */
  instalments: z.optional(
    z.strictObject({
      parts: z
        .array(
          z.strictObject({
            share,
            after: z._default(z.int().check(z.minimum(0)), 0),
            when: z.optional(bilingualSchema),
            /** What must hold in the year in which it is paid. */
            conditions: z.optional(rawCondition),
            note: z.optional(remark),
          }),
        )
        .check(z.minLength(2)),
      /** Which part takes what is left over where shares make parts of a 分. */
      remainder,
    }),
  ),
  /** Who pays which share. */
  funding: z.optional(
    z.strictObject({
      parts: z.array(z.strictObject({ share, by: bilingualSchema, note: z.optional(remark) })).check(z.minLength(2)),
      remainder,
    }),
  ),
  /** Who is paid, where that is not the enterprise. */
  payee: z.optional(bilingualSchema),
};

interface WrittenSchedule {
  readonly instalments?:
    | {
        readonly parts: readonly {
          readonly share: string;
          readonly after: number;
          readonly when?: Bilingual | undefined;
          readonly conditions?: unknown;
        }[];
        readonly remainder: Remainder;
      }
    | undefined;
  readonly funding?:
    | { readonly parts: readonly { readonly share: string; readonly by: Bilingual }[]; readonly remainder: Remainder }
    | undefined;
  readonly payee?: Bilingual | undefined;
}

const columnless: Bilingual = { zh: '不用到表中各列的条件', en: 'conditions that ask for no column of the table' };

const pointerOf = (part: number): string => `/outcome/instalments/parts/${String(part)}/conditions`;

const wholeShares: Bilingual = { zh: '加起来正好100%、各大于零的比例', en: 'shares above zero that make exactly 100%' };

const sharesOf = (
  parts: readonly { readonly share: string }[],
  key: string,
  file: string,
): ReadRule<readonly Rational[]> => {
  const read = parts.map((part) => parseRational(part.share));
  const shares = read.flatMap((each) => (each.ok && each.value.over > 0n ? [each.value] : []));
  const isWhole =
    shares.length === parts.length && compareRational(shares.reduce(plus, rational(0)), rational(1)) === 0;
  const found = parts.map((part) => part.share);
  return readUnless(
    isWhole ? [] : [issue('value-misfit', { file, pointer: `/outcome/${key}/parts` }, found, { detail: wholeShares })],
    shares,
  );
};

const splitOf = <Part extends { readonly share: string; readonly note?: unknown }>(
  written: { readonly parts: readonly Part[]; readonly remainder: Remainder } | undefined,
  key: string,
  file: string,
): { readonly split: Split<Omit<Part, 'share' | 'note'>> | undefined; readonly issues: readonly Issue[] } => {
  if (written === undefined) return { split: undefined, issues: [] };
  const shares = sharesOf(written.parts, key, file);
  if (shares.issues !== undefined) return { split: undefined, issues: shares.issues };
  const parts = written.parts.map(({ share: _, note: __, ...part }, index) => {
    const own = shares.value[index] ?? rational(0);
    return { ...part, share: own, printed: formatPercent(own) };
  });
  return { split: { parts, remainder: written.remainder }, issues: [] };
};

/** Reads how an award is paid out; nothing where its rule does not say. */
export const readSchedule = (
  written: WrittenSchedule,
  file: string,
  conditionAt: (written: unknown, pointer: string) => Condition | undefined,
): { readonly schedule: Schedule | undefined; readonly issues: readonly Issue[] } => {
  const { payee } = written;
  const instalments = splitOf(written.instalments, 'instalments', file);
  const funding = splitOf(written.funding, 'funding', file);
  const issues = [...instalments.issues, ...funding.issues];
  if (instalments.split === undefined && funding.split === undefined && payee === undefined)
    return { schedule: undefined, issues };
  const parts = instalments.split?.parts.map(({ when, conditions, ...part }, index) => ({
    ...part,
    when,
    condition: conditions === undefined ? undefined : conditionAt(conditions, pointerOf(index)),
  }));
  const byRow = parts?.flatMap(({ condition }, index) => {
    const columns = condition === undefined ? [] : [...columnsIn(condition)];
    return columns.map((column) =>
      issue('value-misfit', { file, pointer: pointerOf(index) }, `row.${column}`, { detail: columnless }),
    );
  });
  return {
    schedule: {
      instalments: parts === undefined ? undefined : { parts, remainder: instalments.split?.remainder ?? 'last' },
      funding: funding.split,
      payee,
    },
    issues: [...issues, ...(byRow ?? [])],
  };
};
