import type { Ground } from './condition.js';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** JSON with sorted keys: equal texts mean equal data. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

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
