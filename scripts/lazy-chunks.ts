/**
 * A chunk of CommonJS asks for another when it first uses something of it, not when it is loaded: reading what is never
 * called is half of what an import takes. No module of the library does anything by being loaded (`sideEffects`), so it
 * cannot be told apart. The code is Rollup's: it asks for all chunks at its top, by names that it gives to nothing else.
 */
import { parseAst } from 'rollup/parseAst';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const partsOf = (node: SyntaxNode): readonly (readonly [key: string, part: SyntaxNode])[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    [value].flat().flatMap((part) => (isNode(part) ? [[key, part] as const] : [])),
  );

/** A stretch of the code, and what comes in its place. */
type Replaced = readonly [start: number, end: number, by: string];

/** Every place where a name stands, and whether something of it is used there. */
const placesOf = (names: ReadonlySet<string>, node: SyntaxNode, isOfIt = false): readonly (Replaced | undefined)[] => {
  if (node.type === 'Identifier' && 'name' in node && names.has(String(node.name)))
    return [isOfIt ? [node.start, node.end, `(${String(node.name)}())`] : undefined];
  return partsOf(node).flatMap(([key, part]) =>
    placesOf(names, part, node.type === 'MemberExpression' && key === 'object'),
  );
};

/**
 * A chunk that is asked for by `import()` is required as well. Node finds the names of a CommonJS module by looking at its
 * code, and of one that hands on what other chunks have it finds none; were they written where it finds them, it would
 * ask for all of these chunks at once.
 */
const importedChunks = (node: SyntaxNode): readonly Replaced[] => {
  const path = node.type === 'ImportExpression' && 'source' in node && isNode(node.source) ? node.source : undefined;
  const isChunk = path !== undefined && 'value' in path && /^\.{1,2}\//u.test(String(path.value));
  return isChunk
    ? [[node.start, node.end, `Promise.resolve().then(()=>require('${String(path.value)}'))`]]
    : partsOf(node).flatMap(([, part]) => importedChunks(part));
};

const asking = /^([\w$]+)=require\('(\.{1,2}\/[^']+)'\)$/u;
const askingForNothing = /(?<=[;,]|^)require\('\.{1,2}\/[^']+'\)(?:,|;|$)/gmu;

export const lazyChunks = (written: string): string => {
  const code = written.replace(askingForNothing, '');
  const body: readonly unknown[] = parseAst(code).body;
  const top = body.filter(isNode);
  const asked = top
    .flatMap((statement) => partsOf(statement).map(([, part]) => part))
    .flatMap(({ start, end }): readonly (readonly [name: string, Replaced])[] => {
      const [, name, path = ''] = asking.exec(code.slice(start, end)) ?? [];
      return name === undefined ? [] : [[name, [start, end, `${name}$,${name}=()=>${name}$??=require('${path}')`]]];
    });
  const names = new Set(asked.map(([name]) => name));
  const declared = asked.map(([, replaced]) => replaced);
  const isDeclared = (part: SyntaxNode): boolean => declared.some(([start]) => start === part.start);
  const used = top
    .flatMap((statement) =>
      statement.type === 'VariableDeclaration' ? partsOf(statement).map(([, part]) => part) : [statement],
    )
    .flatMap((part) => (isDeclared(part) ? [] : placesOf(names, part)))
    .map((place) => {
      if (place === undefined)
        throw new Error(
          `a chunk is used as a whole, one of ${[...names].join(', ')}: it cannot be asked for when something of it is used`,
        );
      return place;
    });
  return [...declared, ...used, ...top.flatMap(importedChunks)]
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, by]) => `${text.slice(0, start)}${by}${text.slice(end)}`, code);
};
