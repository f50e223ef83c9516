/** Every public entry with what it exports: the entries are said once, in `package.json`. */
import { readdirSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);

const sourcesOf = (built: string): readonly string[] => {
  const source = built.replace(/^\.\/dist\/(.*)\.js$/u, 'src/$1.ts');
  const [folder = ''] = source.split('*');
  if (folder === source) return [source];
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}${file}`);
};

/** A function as anybody can call it: what JavaScript lets through and no type would. */
export type AnyCall = (...given: readonly unknown[]) => unknown;

export interface Exported {
  readonly entry: string;
  readonly name: string;
  readonly value: unknown;
}

/** All that a user can import, from wherever it can be imported. */
export const exportsOfAll = async (): Promise<readonly Exported[]> => {
  const found: Exported[] = [];
  for (const [entry, to] of Object.entries(manifest.exports)) {
    if (typeof to === 'string') continue;
    for (const source of sourcesOf(to.import.default)) {
      const own = (await import(/* @vite-ignore */ new URL(source, root).pathname)) as Readonly<
        Record<string, unknown>
      >;
      found.push(...Object.entries(own).map(([name, value]) => ({ entry, name, value })));
    }
  }
  return found;
};

export const isClass = (value: unknown): boolean => typeof value === 'function' && /^class\b/u.test(String(value));

/** Every function that a user can import, once, by the name that it is first met by. */
export const functionsOfAll = async (): Promise<ReadonlyMap<string, AnyCall>> => {
  const seen = new Map<unknown, string>();
  for (const { entry, name, value } of await exportsOfAll())
    if (typeof value === 'function' && !isClass(value) && !seen.has(value))
      seen.set(value, isEvaluator(entry) ? `${entry.slice(2)}/${name}` : name);
  return new Map([...seen].map(([value, name]) => [name, value as AnyCall]));
};

/** Whether an entry holds an evaluator for each rule of a document. */
const isEvaluator = (entry: string): boolean => /-\d{4}$/u.test(entry);
