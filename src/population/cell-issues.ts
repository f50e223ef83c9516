import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { fieldAt, inputFields } from '../subject/index.js';

/** What is wrong with a value, in the words of a table: cells have no quotation marks, no `null`, and are left empty. */

const called = (path: string): { readonly zh: string; readonly en: string } => {
  const words = Object.values(inputFields.enterprise[fieldAt(path)?.pattern ?? path]?.words ?? {});
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
};

/** A problem of an input as one of a cell; of what is said alike of both, the same. */
export const asOfCell = (found: Issue, cell: string): Issue => {
  const { code, place } = found;
  if (!('path' in place)) return found;
  const title = found.title === undefined ? {} : { title: found.title };
  const field = inputFields.enterprise[fieldAt(place.path)?.pattern ?? place.path];
  if (code === 'flag-wanted') return { ...issue('flag-cell', place, cell), ...title };
  if (code === 'choice-wanted' && field?.words !== undefined)
    return { ...issue('choice-cell', place, cell, { known: called(place.path) }), ...title };
  if (code === 'integer-wanted' && field?.least !== undefined && field.most !== undefined)
    return {
      ...issue('integer-cell', place, cell, { least: String(field.least), most: String(field.most) }),
      ...title,
    };
  return found;
};
