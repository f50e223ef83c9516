import type * as s from '../schema/index.js';
import { shapeWords } from '../fact/index.js';
import { issue, type Issue } from '../issue/index.js';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

/** What a schema found about a rule file, each at its JSON pointer. */
export const shapeIssues = (
  { issues }: { readonly issues: s.ShapeFindings },
  raw: unknown,
  file: string,
): readonly Issue[] =>
  issues.map((found) =>
    issue(
      'data-shape',
      { file, pointer: found.path.map((key) => `/${String(key)}`).join('') },
      valueAt(raw, found.path),
      { detail: shapeWords(found) },
    ),
  );
