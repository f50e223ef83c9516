import { isPlainObject, type Reader, seen } from '../edge/index.js';
import type { RuleFolders } from './document.js';

/** Documents as a caller hands them; what each of their files holds is checked where it is loaded. */
export const foldersReader: Reader<RuleFolders> = seen(
  { zh: '一个对象，按编号列出文件，如 documents', en: 'an object of documents by their ids, such as documents' },
  (given) =>
    isPlainObject(given) &&
    Object.values(given).every((files) => isPlainObject(files) && isPlainObject(files['rules'])),
);
