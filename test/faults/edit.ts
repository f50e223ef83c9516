import * as z from 'zod';
import type { DocumentFiles } from '../../src/rule/index.js';
import { isPart } from '../../src/rule/parts.js';
import type { Corpus } from '../check/corpus.js';

/** An edit of one file: `at` is a path whose steps are keys, indices or, in a list, the id, name or clause of an entry. */
export const editSchema = z
  .strictObject({
    /** `<document>/<file>`, without `.json`. */
    file: z.string(),
    at: z.string(),
    to: z.unknown().optional(),
    remove: z.literal(true).optional(),
    append: z.unknown().optional(),
    /** A second entry after the one named, like it but for these keys. */
    copy: z.record(z.string(), z.unknown()).optional(),
    /** The entry moves before another of its list. */
    before: z.string().optional(),
  })
  .refine((edit) => Object.keys(edit).length === 3, 'exactly one thing is done');
export type Edit = z.output<typeof editSchema>;

type Step = string | number;
type Node = Record<Step, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const names = ['id', 'name', 'clause'] as const;

/** `name+1` is the entry after the one so called. */
const stepIn = (node: unknown, step: string): Step => {
  if (!Array.isArray(node) || /^\d+$/u.test(step)) return step;
  const [name = '', further = '0'] = step.split('+');
  const index = node.findIndex(
    (each: unknown) =>
      each === name || (isNode(each) && names.some((key) => (each as Record<string, unknown>)[key] === name)),
  );
  if (index === -1) throw new Error(`nothing in the list is called ${name}`);
  return index + Number(further);
};

const child = (node: unknown, step: Step): unknown => {
  if (!isNode(node)) throw new Error(`there is nothing at ${String(step)}`);
  return (node as Record<Step, unknown>)[step];
};

/** As in a JSON pointer, `~1` stands for a slash within a step. */
const stepsOf = (at: string): readonly string[] =>
  at === '' ? [] : at.split('/').map((step) => step.replaceAll('~1', '/'));

/** The path as a JSON pointer into what it is a path of. */
export const pointerFor = (value: unknown, at: string): string => {
  let node = value;
  return stepsOf(at)
    .map((name) => {
      const step = isNode(node) ? stepIn(node, name) : name;
      node = isNode(node) ? child(node, step) : undefined;
      return `/${String(step)}`;
    })
    .join('');
};

const partOf = (name: string): [document: string, file: string] => {
  const [document = '', file = ''] = name.split('/');
  return [document, file];
};

/** What stands in a file. */
export const fileOf = (files: Corpus, name: string): unknown => {
  const [document, file] = partOf(name);
  const folder = files[document];
  if (folder === undefined) throw new Error(`no document ${document}`);
  return Object.hasOwn(folder.rules, file) ? folder.rules[file] : folder[file as keyof DocumentFiles];
};

const withFile = (files: Corpus, name: string, value: unknown): Corpus => {
  const [document, file] = partOf(name);
  const folder = files[document] as DocumentFiles;
  // What is no part is a rule, one that was not there included.
  const changed = !isPart(file)
    ? { ...folder, rules: { ...folder.rules, [file]: value } }
    : { ...folder, [file]: value };
  return { ...files, [document]: changed };
};

const change = (parent: Node, step: Step, edit: Edit): void => {
  const list = parent as unknown[];
  const here = child(parent, step);
  if ('append' in edit) (here as unknown[]).push(edit.append);
  else if (edit.copy !== undefined)
    list.splice(Number(step) + 1, 0, { ...(structuredClone(here) as object), ...edit.copy });
  else if (edit.before !== undefined) {
    list.splice(Number(step), 1);
    list.splice(Number(stepIn(list, edit.before)), 0, here);
  } else if (edit.remove === true && Array.isArray(parent)) parent.splice(Number(step), 1);
  else if (edit.remove === true) Reflect.deleteProperty(parent, step);
  else (parent as Record<Step, unknown>)[step] = edit.to;
};

/** The files with one edit made. */
export const edited = (files: Corpus, edit: Edit): Corpus => {
  // The file itself is a step below a parent of its own, so that a whole file can be edited like a part.
  const root = { file: structuredClone(fileOf(files, edit.file)) };
  const steps = ['file', ...stepsOf(edit.at)];
  let parent: unknown = root;
  for (const name of steps.slice(0, -1)) parent = child(parent, stepIn(parent, name));
  change(parent as Node, stepIn(parent, steps.at(-1) ?? ''), edit);
  return withFile(files, edit.file, root.file);
};
