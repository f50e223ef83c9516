/**
 * A chunk of CommonJS asks for another when it first uses something of it, not when it is loaded: reading what is never
 * called is half of what an import takes. No module of the library does anything by being loaded (`sideEffects`), so it
 * cannot be told apart. The code is Rollup's, compact: names of chunks stand before a dot, and nowhere else.
 */
const asked = /(?<=^|[\s,])([\w$]+)=require\('(\.{1,2}\/[^']+)'\)/gmu;
const askedForNothing = /(?<=[;,]|^)require\('\.{1,2}\/[^']+'\)(?:,|;|$)/gmu;

const literal = (name: string): string => name.replaceAll('$', '\\$');

export const lazyChunks = (code: string): string => {
  const names = [...code.matchAll(asked)].map(([, name = '']) => name);
  const used = names.reduce(
    (text, name) => text.replaceAll(new RegExp(`(?<![\\w$/])${literal(name)}(?=\\.)`, 'gu'), `(${name}())`),
    code.replace(askedForNothing, ''),
  );
  const lazy = used.replace(
    asked,
    (_, name: string, path: string) => `${name}$,${name}=()=>${name}$??=require('${path}')`,
  );
  const left = names.find(
    (name) => [...lazy.matchAll(new RegExp(`(?<![\\w$/])${literal(name)}(?![\\w$]|\\(\\)|=)`, 'gu'))].length > 0,
  );
  if (left !== undefined)
    throw new Error(`${left} is used as a whole: it cannot be asked for when something of it is used`);
  return lazy;
};
