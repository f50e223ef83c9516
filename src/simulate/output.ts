import { bad, formed, good, listOf, objectOf, oneOf, optional, type Reader } from '../edge/index.js';
import { issue, type Language, languages } from '../issue/index.js';

const count: Reader<number> = formed({ type: 'integer', minimum: 0 }, (given, option) =>
  typeof given === 'number' && Number.isInteger(given) && given >= 0
    ? good(given)
    : bad(
        issue('option-misfit', { option }, given, {
          wanted: { zh: '不小于0的整数', en: 'a whole number, zero or more' },
        }),
      ),
);

/** In which forms a run is written down. */
const outputFormats = ['json', 'csv', 'html', 'xlsx'] as const;
export type OutputFormat = (typeof outputFormats)[number];
/** The forms that need nothing installed beside. */
export const usualFormats: readonly OutputFormat[] = ['json', 'csv', 'html'];

/** What is written down of a run, as a scenario says it. */
export interface WrittenOutput {
  readonly formats?: readonly OutputFormat[];
  readonly lang?: readonly Language[];
  readonly 'suppress-below'?: number;
  /** The table of what each enterprise is paid: of a million of them it is larger than theirs. */
  readonly outcomes?: 'all' | 'none';
}

export const output: Reader<WrittenOutput> = objectOf<WrittenOutput>({
  formats: optional(listOf(oneOf(outputFormats))),
  lang: optional(listOf(oneOf(languages))),
  'suppress-below': optional(count),
  outcomes: optional(oneOf(['all', 'none'] as const)),
});
