import type { Details, Issue, IssueCode } from '../issue/index.js';
import { issue } from '../issue/checking.js';

/** A problem in a file under `rules/`. */
export type Finding = Issue & { readonly place: { readonly file: string; readonly pointer: string } };

/** Where something stands in a file, from its root. */
export type FindingPath = readonly (string | number)[];

// `~` and `/` have a meaning of their own in a JSON pointer.
const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const pointerOf = (path: FindingPath): string => path.map(step).join('');

export const finding = (
  code: IssueCode,
  file: string,
  path: FindingPath,
  found: unknown,
  details: Details = {},
): Finding => {
  const place = { file, pointer: pointerOf(path) };
  return { ...issue(code, place, found, details), place };
};

/** The problems of a load that stand in a file; a load without options has no others. */
export const inFiles = (issues: readonly Issue[]): readonly Finding[] =>
  issues.filter((each): each is Finding => 'file' in each.place);
