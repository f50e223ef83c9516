import type { Bilingual } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { GroupFile } from '../rule/index.js';
import type { Receipt } from '../subject/index.js';

/** What took an award's place: another award, money of a policy, an entry of `received` that names none, or a cap. */
export type Displacer =
  | {
      readonly kind: 'award';
      readonly rule: string;
      readonly title: Bilingual;
      /** The product, title or project that it is paid for. */
      readonly of?: string;
    }
  | { readonly kind: 'policy'; readonly name: string }
  | {
      readonly kind: 'receipt';
      readonly path: string;
      /** Its place in the list, counted from one. */
      readonly entry?: number;
    }
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

/** Money received as what takes an award's place: by the policy it names, else by its entry. */
export const moneyOf = ({ policy, path, entry }: Pick<Receipt, 'policy' | 'path' | 'entry'>): Displacer =>
  policy === undefined
    ? { kind: 'receipt', path, ...(entry === undefined ? {} : { entry }) }
    : { kind: 'policy', name: policy };

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
