import { type Reasoned, reasonsOf, type Result } from '../../engine/index.js';
import { grantsIn } from '../../engine/lists.js';
import type { Language } from '../../issue/index.js';
import { type Scene, sceneOf } from '../scene.js';

/** An outcome with what every sentence about it looks at. */
interface ToldOutcome<Of extends Reasoned> {
  readonly outcome: Of;
  readonly scene: Scene;
}

/** The outcomes of a result as its page tells of them. */
export interface ToldResult {
  readonly awards: readonly ToldOutcome<Result['awards'][number]>[];
  readonly grants: readonly ToldOutcome<ReturnType<typeof grantsIn>[number]>[];
  readonly limits: readonly ToldOutcome<Result['limits'][number]>[];
}

const told = <Of extends Reasoned>(outcomes: readonly Of[], language: Language): readonly ToldOutcome<Of>[] =>
  outcomes.map((outcome) => ({ outcome, scene: sceneOf(reasonsOf(outcome), language) }));

export const toldIn = (result: Result, language: Language): ToldResult => ({
  awards: told(result.awards, language),
  grants: told(grantsIn(result), language),
  limits: told(result.limits, language),
});

export const scenesIn = ({ awards, grants, limits }: ToldResult): readonly Scene[] =>
  [awards, grants, limits].flatMap((each) => each.map(({ scene }) => scene));
