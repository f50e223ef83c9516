/** Why an award is not paid, or not in full: the group, what displaced it, and the clauses. */
export interface Certificate {
  readonly group: string;
  /** The policy or the award that took its place. */
  readonly by: string;
  /** What was taken off it, where a difference is paid. */
  readonly deducted?: string;
  readonly clauses: readonly string[];
}
