import { isOneOf } from '../edge/index.js';
import { type ClosableList, closableLists } from '../subject/index.js';

export const isList = (name: string): name is ClosableList => isOneOf(closableLists, name);
