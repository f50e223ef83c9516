import type { Bilingual, Notice } from '../issue/index.js';
import type { DocumentStatus, ReadingChoices } from '../rule/index.js';
import type { TargetOutcome, Verdict } from './outcome.js';

/** A document that was assessed, as it is cited, and how it stands in law. */
export interface AssessedDocument {
  readonly document: string;
  readonly title: Bilingual;
  readonly number?: Bilingual;
  readonly shortTitle: Bilingual;
  readonly status: DocumentStatus;
  readonly statusNote: Bilingual;
}

/** What became of the targets of a city's documents. */
export interface Assessment<Indicator extends string = string> {
  readonly kind: 'assessment';
  /** The name the input gives itself. */
  readonly subject?: string;
  readonly city: string;
  readonly year?: number;
  /** Options of readings other than their defaults. */
  readonly readings: ReadingChoices;
  /** The documents assessed, the one to be followed first. */
  readonly documents: readonly AssessedDocument[];
  /** How many targets came to what. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What of the observations was not used, and why. */
  readonly notices: readonly Notice[];
  readonly targets: readonly TargetOutcome<Indicator>[];
}
