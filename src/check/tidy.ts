import { byCode } from '../quantity/index.js';
import { besideNames, partNames } from '../rule/parts.js';
import type { Finding } from './finding.js';

const keyOf = ({ code, place, found }: Finding): string => JSON.stringify([code, place.file, place.pointer, found]);

/** One problem once, though several checks come upon it: the first tells it. */
export const toldOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set<string>();
  return findings.filter((each) => {
    const key = keyOf(each);
    const again = told.has(key);
    told.add(key);
    return !again;
  });
};

/** A document's own files first, in the order one writes them, then its rules by name. */
const placeOf = ({ place: { file } }: Finding): string => {
  const [, folder = '', name = ''] = file.split('/');
  const part = ([...partNames, ...besideNames] as readonly string[]).indexOf(name.replace(/\.json$/u, ''));
  return `${folder} ${part === -1 ? `~${name}` : String(part)}`;
};

const isPosition = (step: string): boolean => /^\d+$/u.test(step);

const compareSteps = (a: string, b: string): number =>
  isPosition(a) && isPosition(b) ? Number(a) - Number(b) : byCode(a, b);

const comparePointers = (a: string, b: string): number => {
  const [first, second] = [a.split('/'), b.split('/')];
  const at = first.findIndex((step, index) => step !== second[index]);
  return at === -1 ? first.length - second.length : compareSteps(first[at] ?? '', second[at] ?? '');
};

/** By document, file and place in the file. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return byCode(first, second) || comparePointers(a.place.pointer, b.place.pointer);
  });
