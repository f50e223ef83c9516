/** The entries of the package for the rules of each document, among those that package.json says. */

type Exports = Readonly<Record<string, unknown>>;

const entryFor = (id: string): Exports => {
  const at = (folder: string, ending: string): string => `./dist/${folder}evaluators/${id}/index${ending}`;
  return {
    import: { types: at('', '.d.ts'), module: at('', '.js'), node: at('node/', '.js'), default: at('', '.js') },
    require: { types: at('cjs/', '.d.ts'), module: at('', '.js'), default: at('cjs/', '.js') },
  };
};

/** Whether an entry is one for the rules of a document. */
const isOfRules = (entry: unknown): boolean => JSON.stringify(entry).includes('/evaluators/');

/** package.json with an entry for each document, where the first of them stands. */
export const withRuleEntries = (text: string, documents: readonly string[]): string => {
  const manifest = JSON.parse(text) as { readonly exports: Exports };
  const all = Object.entries(manifest.exports);
  const at = all.findIndex(([, entry]) => isOfRules(entry));
  const others = all.filter(([, entry]) => !isOfRules(entry));
  const own = documents.map((id) => [`./${id}`, entryFor(id)] as const);
  const exports = Object.fromEntries([...others.slice(0, at), ...own, ...others.slice(at)]);
  return `${JSON.stringify({ ...manifest, exports }, undefined, 2)}\n`;
};
