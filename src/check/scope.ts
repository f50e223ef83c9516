import { isPlainObject } from '../edge/index.js';
import { facts } from '../fact/index.js';
import { type Finding, finding } from './finding.js';
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

const isAsked = (scope: readonly unknown[], fact: string): boolean =>
  scope.some(
    (each) =>
      isPlainObject(each) &&
      each['fact'] === fact &&
      (each['operator'] === 'equal' || (fact === 'city' && each['operator'] === 'in')) &&
      (fact !== 'inPlan' || each['value'] === true),
  );

/** What a scope asks for all at once. */
const askedIn = (each: unknown): readonly unknown[] =>
  isPlainObject(each) && Array.isArray(each['all']) ? each['all'].flatMap(askedIn) : [each];

const isMistyped = (each: unknown): boolean =>
  isPlainObject(each) && typeof each['fact'] === 'string' && !Object.hasOwn(facts, each['fact']);

/** A scope that says nothing of the city, or of the period, lets rules decide for every city, or for ever. */
export const checkScope: FolderCheck = ({ document, fileOf }) => {
  const scope = (document?.scope ?? []).flatMap(askedIn);
  // A fact that there is none of may be meant for either: that is told.
  if (document === undefined || scope.some(isMistyped)) return [];
  return (Object.keys(asked) as (keyof typeof asked)[])
    .filter((fact) => !isAsked(scope, fact))
    .map((fact): Finding => finding('scope-open', fileOf('document'), ['scope'], undefined, { expected: asked[fact] }));
};
