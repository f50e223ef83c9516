import { type Details, type Issue, type IssueCode, pointerTo } from '../issue/index.js';
import { issue } from '../issue/checking.js';

/** A problem in a file under `rules/`. */
export type Finding = Issue & { readonly place: { readonly file: string; readonly pointer: string } };

/** Where something stands in a file, from its root. */
export type FindingPath = readonly (string | number)[];

export const pointerOf = (path: FindingPath): string => pointerTo(...path);

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
