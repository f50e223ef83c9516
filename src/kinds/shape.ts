import type * as z from 'zod/mini';
import { shapeWords } from '../fact/index.js';
import { issue, type Issue } from '../issue/index.js';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

/** zod's findings about a rule file, each at its JSON pointer. */
export const shapeIssues = (error: z.core.$ZodError, raw: unknown, file: string): readonly Issue[] =>
  error.issues.map((found) =>
    issue(
      'data-shape',
      { file, pointer: found.path.map((key) => `/${String(key)}`).join('') },
      valueAt(raw, found.path),
      { detail: shapeWords(found) },
    ),
  );
