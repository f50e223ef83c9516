/** What is measured: a function called over and over, each time with the number of the call. */
export interface Call {
  readonly run: (index: number) => unknown;
  /** Whether it has to be waited for. */
  readonly waits?: true;
  /** How many decisions one call makes; one, unless said. */
  readonly of?: number;
}
