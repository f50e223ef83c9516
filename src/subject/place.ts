import type { Notice } from '../issue/index.js';
import type { Enterprise } from './enterprise.js';
import type { FieldValue } from './kinds.js';
import type { Observation } from './observations.js';
import type { checked } from './parsed.js';
import type { PlaceField, PlaceKind } from './place-fields.js';

/** A site, park, district or city ready to be evaluated: checked, exact, immutable. */
export interface Place {
  readonly [checked]: object;
  readonly kind: PlaceKind;
  readonly name: string | undefined;
  readonly city: string;
  /** The county-level place that it lies in, or is. */
  readonly district: string | undefined;
  readonly values: Readonly<Partial<Record<PlaceField, FieldValue>>>;
  /** What was observed of a city's indicators. */
  readonly observations: readonly Observation[] | undefined;
  /** Remarks on the input that refuse nothing, in input order. */
  readonly notices: readonly Notice[];
}

/** What a rule may be about. */
export type Subject = Enterprise | Place;
