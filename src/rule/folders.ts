import { bad, data, good, isPlainObject, isShared, type Reader, seen } from '../edge/index.js';
import type { DocumentFiles, RuleFolders } from './document.js';

const byIds: Reader<RuleFolders> = seen(
  { zh: '一个对象，按编号列出文件，如 documents', en: 'an object of documents by their ids, such as documents' },
  (given) =>
    isPlainObject(given) &&
    Object.values(given).every((files) => isPlainObject(files) && isPlainObject(files['rules'])),
);

/**
 * Documents as a caller hands them: those of the library as they are, others as a copy, so that what is walked ends. What
 * each of their files holds is checked where it is loaded.
 */
export const foldersReader: Reader<RuleFolders> = (given, option) => {
  const { value, issues } = byIds(given, option);
  if (value === undefined) return { issues };
  const taken = Object.entries(value).map(([id, files]) => {
    const copied = isShared(files) ? good(files) : data(files, `${option}.${id}`);
    return { id, files: copied.value as DocumentFiles, issues: copied.issues };
  });
  const wrong = taken.flatMap((each) => each.issues);
  return wrong.length > 0 ? bad(...wrong) : good(Object.fromEntries(taken.map(({ id, files }) => [id, files])));
};
