import { operators } from '../../condition/index.js';
import type { PlainObject } from '../../edge/index.js';
import type { FactName } from '../../fact/index.js';
import { type InputPath, pathTo } from '../../issue/index.js';
import {
  fieldAt,
  numberIn,
  type NumberKind,
  shownFigure,
  toldOfProjects,
  type Vocabulary,
} from '../../subject/index.js';
import { at } from '../input.js';
import type { Planned } from './input-change.js';
import type { Leaf } from './leaf.js';

/** The item of a rule that pays each: where its input stands, and whether it is one to come that a way adds. */
export interface ItemAsked {
  readonly path: InputPath;
  readonly isNew: boolean;
}

/** Facts that tell what a project tells of itself. */
const ofProject: readonly FactName[] = ['itemFigure', 'itemArea', 'itemCount', 'itemRatio', 'itemFlag'];

/** The least whole number that a comparison takes; of one to come, whose figure is open, the most where there is no least. */
const wantedOf = ({ comparison: { operator, values } }: Leaf, isNew: boolean): number | undefined => {
  const [value] = values;
  const { negative, range } = operators[operator];
  if (negative || typeof value !== 'number') return undefined;
  const { min, max } = range(value);
  if (Number.isFinite(min) && min > 0) return min;
  if (!isNew) return undefined;
  if (Number.isFinite(max)) return max >= 0 ? max : undefined;
  return Number.isFinite(min) ? Math.max(0, min) : undefined;
};

/**
 * A figure that a project tells of itself, as large as a comparison asks: of a project that is there, one that was told and
 * falls short; of one to come, whatever it takes. What a project that is there does not tell is asked.
 */
export const itemFigure = (
  leaf: Leaf,
  { input, vocabulary, item }: { readonly input: unknown; readonly vocabulary: Vocabulary; readonly item?: ItemAsked },
): Planned | undefined => {
  const { name, params } = leaf.comparison.fact;
  if (item === undefined || !ofProject.includes(name)) return undefined;
  const measure = String((params as PlainObject)['measure']);
  const path = pathTo(item.path, measure);
  const kind: NumberKind | undefined = toldOfProjects(vocabulary).get(measure);
  const wanted = wantedOf(leaf, item.isNew);
  if (kind === undefined || wanted === undefined || fieldAt(path, vocabulary) === undefined) return undefined;
  const written = at(input, path);
  if (written === undefined && !item.isNew) return undefined;
  // Nobody is advised to do less, or to undo what is so.
  if ((numberIn(kind, written) ?? 0) > wanted || (kind === 'flag' && wanted !== 1 && !item.isNew)) return undefined;
  const from =
    typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean' ? written : undefined;
  return {
    kind: 'set',
    path,
    ...(from === undefined ? {} : { from }),
    to: shownFigure({ kind }, wanted),
    ...(kind === 'money' ? { toFen: wanted } : {}),
  };
};
