/** What is being decided, when, and for whom. */
export interface Occasion {
  readonly subject: string | undefined;
  readonly year: number;
}
