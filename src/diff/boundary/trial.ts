import type { Bilingual } from '../../issue/index.js';
import type { SubjectKind } from '../../subject/index.js';
import type { SideSetting } from '../side.js';

/** One input that both sides are asked about. */
export interface Trial {
  readonly document: string;
  /** Where it comes from: made for a boundary, a case table, a population, a receipt. */
  readonly corpus: 'boundary' | 'case' | 'input' | 'receipt';
  /** What it is called: of a boundary what is tried, of a case its table and name, of an input its digest. */
  readonly name: Bilingual;
  readonly subject: SubjectKind;
  readonly year: number;
  readonly input: unknown;
  readonly setting?: SideSetting;
  readonly assumeNone?: readonly ('titles' | 'projects' | 'received')[];
  /** Of a boundary, the rules that it is made for; of anything else all are asked about. */
  readonly about?: readonly string[];
  /** Of a case about a figure of a target, its clause: whichever document has it is asked. */
  readonly clause?: string;
  /** The rules that a case states the answer of. */
  readonly pins?: readonly string[];
}
