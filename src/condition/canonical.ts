import type { Ground } from './condition.js';

const isTold = (value: unknown): boolean => value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';

/**
 * JSON in the form of RFC 8785: keys sorted by UTF-16 code units, no white space, numbers and texts
 * as ECMAScript writes them. Equal texts mean equal data. What JSON cannot hold is left out, as
 * `JSON.stringify` does.
 *
 * @example
 * canonicalJson({ 10: [1.0, 1e21], 9: 'é' }) // '{"10":[1,1e+21],"9":"é"}'
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((each: unknown) => (isTold(each) ? canonicalJson(each) : 'null')).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => isTold(inner)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
};

/** What a condition decides, whatever its names: equal keys are decided once for all rules. */
export const conditionKey = (condition: Ground): string => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.conditions.map(conditionKey).sort().join(',')})`;
    case 'not':
      return `not(${conditionKey(condition.condition)})`;
    case 'comparison':
      return `${condition.fact.id} ${condition.operator} ${JSON.stringify(condition.values)}`;
  }
};
