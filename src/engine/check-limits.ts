import type { RuleIds } from '../documents/index.js';
import type { FigureName } from '../kinds/index.js';
import { oneOf, type Readers } from '../edge/index.js';
import { engineOfRules } from './engine-of-rules.js';
import type { AnsweringDocument, DocumentWith, EvaluateOptions, Taken } from './evaluate-options.js';
import type { Result } from './index.js';
import { settings } from './shared-options.js';
import { readCall } from './call.js';
import { mustAnswer } from './silence.js';
import { type InputOf, type PlaceKind, placeKinds } from '../subject/index.js';

/** What to check by: the kind of place is always said. */
export type CheckOptions<
  Id extends DocumentWith<FigureName> = DocumentWith<FigureName>,
  Kind extends PlaceKind = PlaceKind,
> = Omit<EvaluateOptions<Id>, 'assumeNone' | 'subject'> & {
  readonly subject: Kind;
};

const readers: Readers<Taken<CheckOptions>> = {
  document: settings.document,
  year: settings.year,
  subject: oneOf(placeKinds),
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  alternatives: settings.alternatives,
  reasons: settings.reasons,
};

/**
 * Checks a site, park, district or city against a document's ratios, floors, counts and permissions:
 * whether each applies, whether it holds, the figure set, the figure measured, the room left and how
 * strictly it binds. Shares are compared exactly, whatever units the areas are written in.
 *
 * @param input the place as its user writes it; areas carry 亩, 平方米, 公顷 or 平方公里.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * checkLimits(
 *   { city: '宁波市', stage: 'existing', insideControlLine: true, safe: true, lawfullyApproved: true, area: '100亩', ancillaryArea: '9000平方米' },
 *   { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 },
 * )[2].headroom // ['1.5亩', '1000平方米']
 */
export const checkLimits = <Id extends DocumentWith<FigureName>, Kind extends PlaceKind>(
  input: InputOf<Kind>,
  options: CheckOptions<Id, Kind> & AnsweringDocument<Id, Kind, FigureName>,
): Result<RuleIds[Id]>['limits'] => {
  const call = readCall(input, options, readers);
  const engine = engineOfRules(call.options);
  mustAnswer(engine.document, call.options.subject, 'figure');
  const { limits } = engine.evaluate(call.subject, { year: call.options.year }) as Result<RuleIds[Id]>;
  return limits;
};
