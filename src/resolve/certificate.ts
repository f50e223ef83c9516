import type { Bilingual } from '../issue/index.js';
import { formatMoney, formatSpan, type Money } from '../quantity/index.js';
import type { GroupFile } from '../rule/index.js';
import type { Receipt } from '../subject/index.js';

/** Money received, or that could be claimed, as the input tells of it. */
interface MoneyTold {
  readonly path: string;
  readonly amount?: string;
  readonly amountFen?: number;
  readonly on?: string;
  readonly claimable?: true;
}

/** What took an award's place: another award, money of a policy, an entry of `received` that names none, or a cap. */
export type Displacer =
  | {
      readonly kind: 'award';
      readonly rule: string;
      readonly title: Bilingual;
      /** The product, title or project that it is paid for. */
      readonly of?: string;
    }
  | ({ readonly kind: 'policy'; readonly name: string } & MoneyTold)
  | ({
      readonly kind: 'receipt';
      /** Its place in the list, counted from one. */
      readonly entry?: number;
    } & MoneyTold)
  | { readonly kind: 'cap'; readonly amount: string; readonly amountFen: number };

/** Why an award is not paid, or not in full: the group, what displaced it, and the clauses. */
export interface Certificate {
  /** How the group works: money received, a choice among awards, or a cap on their sum. */
  readonly kind: GroupFile['kind'];
  readonly group: string;
  /** The group's title. */
  readonly title: Bilingual;
  readonly by: Displacer;
  /** What was taken off it, where a difference is paid. */
  readonly deducted?: string;
  readonly deductedFen?: number;
  readonly clauses: readonly string[];
}

const toldOf = ({ path, amount, on, claimable }: Receipt): MoneyTold => ({
  path,
  ...(amount === undefined ? {} : { amount: formatMoney(amount), amountFen: amount }),
  ...(on === undefined ? {} : { on: formatSpan(on) }),
  ...(claimable ? { claimable } : {}),
});

/** Money received as what takes an award's place: by the policy it names, else by its entry. */
export const moneyOf = (receipt: Receipt): Displacer => {
  const { policy, entry } = receipt;
  return policy === undefined
    ? { kind: 'receipt', ...(entry === undefined ? {} : { entry }), ...toldOf(receipt) }
    : { kind: 'policy', name: policy, ...toldOf(receipt) };
};

/** A certificate of a group: what displaced the award, and what was taken off where a difference is paid. */
export const certified = (
  { kind, id, title, clauses }: Pick<GroupFile, 'kind' | 'id' | 'title' | 'clauses'>,
  by: Displacer,
  deducted?: number,
): Certificate => ({
  kind,
  group: id,
  title,
  by,
  ...(deducted === undefined ? {} : { deducted: formatMoney(deducted as Money), deductedFen: deducted }),
  clauses,
});

const isSameDisplacer = (a: Displacer, b: Displacer): boolean => {
  switch (a.kind) {
    case 'award':
      return b.kind === 'award' && a.rule === b.rule && a.of === b.of;
    case 'policy':
      return b.kind === 'policy' && a.name === b.name;
    case 'receipt':
      return b.kind === 'receipt' && a.path === b.path;
    case 'cap':
      return b.kind === 'cap' && a.amountFen === b.amountFen;
  }
};

/** Whether two say that the same displaced an award, by as much. */
export const isSameCertificate = (a: Certificate | undefined, b: Certificate | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return isSameDisplacer(a.by, b.by) && a.deductedFen === b.deductedFen;
};
