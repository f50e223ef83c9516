import { isOneOf } from '../../edge/index.js';
import { type Bilingual, pathTo, stepsOf } from '../../issue/index.js';
import { type ClosableList, closableLists, type EntryName, type Vocabulary } from '../../subject/index.js';
import { at } from '../input.js';

export const isClosable = (list: string): list is ClosableList => isOneOf(closableLists, list);

const nameAt = (
  input: unknown,
  list: ClosableList,
  position: string,
  { titles, projects }: Vocabulary,
): Bilingual | undefined => {
  const told = (field: string): unknown => at(input, pathTo(list, position, field));
  const title = titles[String(told('title'))];
  if (title !== undefined) return title.title;
  const name = told('name') ?? told('policy');
  if (name === undefined) return projects[String(told('kind'))];
  return typeof name === 'string' ? { zh: name, en: name } : undefined;
};

/** What an entry of a list is called: its title, its name, or the policy it is from. */
export const entryName = (path: string, input: unknown, vocabulary: Vocabulary): EntryName | undefined => {
  const [list = '', position, ...rest] = stepsOf(path);
  if (position === undefined || rest.length === 0 || !isClosable(list)) return undefined;
  const name = nameAt(input, list, position, vocabulary);
  if (name === undefined) return undefined;
  const entries = at(input, list);
  const positions = Array.isArray(entries) ? [...entries.keys()] : [];
  return {
    name,
    isShared: positions.some(
      (each) => String(each) !== position && nameAt(input, list, String(each), vocabulary)?.zh === name.zh,
    ),
  };
};
