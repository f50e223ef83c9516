import { isPlainObject, type PlainObject } from '../edge/index.js';
import { facts } from '../fact/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';

/** What every scope asks for: where its rules are for, and when. */
const asked = {
  city: {
    zh: '{"fact": "city", "operator": "equal", "value": …}',
    en: '{"fact": "city", "operator": "equal", "value": …}',
  },
  inPlan: {
    zh: '{"fact": "inPlan", "operator": "equal", "value": true}',
    en: '{"fact": "inPlan", "operator": "equal", "value": true}',
  },
} as const;

const asks = (each: unknown, fact: string): boolean =>
  isPlainObject(each) &&
  each['fact'] === fact &&
  (each['operator'] === 'equal' || (fact === 'city' && each['operator'] === 'in')) &&
  (fact !== 'inPlan' || each['value'] === true);

const isAsked = (scope: readonly unknown[], fact: string): boolean => scope.some((each) => asks(each, fact));

/** What a scope asks for all at once. */
const askedIn = (each: unknown): readonly unknown[] =>
  isPlainObject(each) && Array.isArray(each['all']) ? each['all'].flatMap(askedIn) : [each];

const isMistyped = (each: unknown): boolean =>
  isPlainObject(each) && typeof each['fact'] === 'string' && !Object.hasOwn(facts, each['fact']);

interface Placed {
  readonly value: unknown;
  readonly path: FindingPath;
  /** Whether the rule asks it whatever else holds. */
  readonly always: boolean;
}

/** Conditions with a name, wherever a rule has them. */
const namedIn = (value: unknown, path: FindingPath, always: boolean): readonly Placed[] => {
  if (!isPlainObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, each]): readonly Placed[] =>
    Array.isArray(each)
      ? each.flatMap((one, index) => namedIn(one, [...path, key, index], always && key === 'all'))
      : namedIn(each, [...path, key], false),
  );
  return typeof value['name'] === 'string' ? [{ value, path, always }, ...inner] : inner;
};

const textsIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [value];

/** Whether a condition of a rule asks what the one of the scope that it takes the place of asks, in the same cities or fewer. */
const asksAsMuch = ({ value, always }: Placed, replaced: PlainObject, fact: string): boolean =>
  always &&
  [value]
    .flatMap(askedIn)
    .some(
      (each) =>
        asks(each, fact) &&
        (fact !== 'city' ||
          textsIn((each as PlainObject)['value']).every((city) => textsIn(replaced['value']).includes(city))),
    );

/** A rule that names a condition as the scope does, and asks less, decides for every city, or for ever. */
export const checkScopeKept: FolderCheck = ({ document, rules }) =>
  (document?.scope ?? []).flatMap((scoped) => {
    const fact = isPlainObject(scoped)
      ? (Object.keys(asked) as (keyof typeof asked)[]).find((each) => asks(scoped, each))
      : undefined;
    if (fact === undefined || !isPlainObject(scoped)) return [];
    return rules.flatMap(({ rule, file }) => {
      const own = namedIn((rule as { readonly conditions?: unknown }).conditions, ['conditions'], true).filter(
        ({ value }) => (value as PlainObject)['name'] === scoped['name'],
      );
      const [first] = own;
      return first === undefined || own.some((each) => asksAsMuch(each, scoped, fact))
        ? []
        : [finding('scope-open', file, first.path, scoped['name'], { expected: asked[fact] })];
    });
  });

/** A scope that says nothing of the city, or of the period, lets rules decide for every city, or for ever. */
export const checkScope: FolderCheck = ({ document, fileOf }) => {
  const scope = (document?.scope ?? []).flatMap(askedIn);
  // A fact that there is none of may be meant for either: that is told.
  if (document === undefined || scope.some(isMistyped)) return [];
  return (Object.keys(asked) as (keyof typeof asked)[])
    .filter((fact) => !isAsked(scope, fact))
    .map((fact): Finding => finding('scope-open', fileOf('document'), ['scope'], undefined, { expected: asked[fact] }));
};
