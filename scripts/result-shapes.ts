/**
 * Writes what stands where in everything that can be explained, from its declared types: by it a copy that comes back from
 * JSON is checked before it is told. A key more in an outcome, or a kind more, needs no line of its own.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src/scenario/explain.ts');

/** Where the module stands. */
export const shapesPath = 'src/explain/shapes.ts';

const head = `// Written by \`npm run generate\` from the types of results. Do not edit.

/**
 * What stands where in what can be explained, by example: \`''\` is any text, \`'yes|no'\` one of these words, \`1\` a whole number
 * that is not negative, \`0\` any number, \`true\` that alone, \`false\` either, \`undefined\` anything at all. A list has one shape for
 * all its entries, and how many there must be at least. A key with a \`?\` may be missing, \`*\` stands for every key, and one of
 * those under \`|\` must fit.
 */
`;

/** Numbers that may be negative, or broken, by their key, or by what they stand in: what was reckoned, or is told as a difference. */
const anyNumber: ReadonlySet<string> = new Set([
  'value',
  'to',
  'SeenReckoning.low',
  'SeenReckoning.high',
  'SeenTerm.low',
  'SeenTerm.high',
  'SideBounds.low',
  'SideBounds.high',
  'SeenBoth.values',
  'Difference.lowFen',
  'Difference.highFen',
]);

/** What stands here are names that documents give: any text. */
const ofDocuments: ReadonlySet<string> = new Set([
  'tier',
  'answer',
  'possible',
  'dependsOn',
  'rule',
  'document',
  'TierMovement.from',
  'TierMovement.to',
]);

/** Words of a longer list are any text: the list would be heavier than what is gained. */
const mostWords = 12;

type Property = readonly [key: string, shape: string];

const objectOf = (properties: readonly Property[]): string =>
  `{${properties.map(([key, shape]) => `${/^\w+$/u.test(key) ? key : `'${key}'`}: ${shape}`).join(', ')}}`;

/** What several objects have alike is written once. */
const variantsOf = (all: readonly (readonly Property[])[]): string => {
  const [first = [], ...others] = all;
  const isIn = ([key, shape]: Property, properties: readonly Property[]): boolean =>
    properties.some(([other, its]) => other === key && its === shape);
  const shared = first.filter((each) => others.every((properties) => isIn(each, properties)));
  // Those of one kind once more among themselves.
  const rest = all.map((properties) => properties.filter((each) => !isIn(each, shared)));
  const kindOf = (properties: readonly Property[]): string => properties.find(([key]) => key === 'kind')?.[1] ?? '';
  const own = rest.map((properties) => {
    const alike = kindOf(properties) === '' ? [] : rest.filter((other) => kindOf(other) === kindOf(properties));
    return alike.length > 1 ? variantsOf(alike) : objectOf(properties);
  });
  return objectOf([...shared, ['|', `[${[...new Set(own)].sort().join(', ')}]`]]);
};

/** The type that a property is declared in. */
const ownerOf = ({ declarations }: ts.Symbol): string => {
  const around = declarations?.[0]?.parent;
  return around !== undefined && ts.isInterfaceDeclaration(around) ? around.name.text : '';
};

const nameOf = (type: ts.Type, key: string): string => {
  const called = (type.aliasSymbol ?? type.getSymbol())?.name ?? '';
  const name = /^[A-Z]\w+$/u.test(called) && called !== 'Readonly' ? called : key;
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};

/** Shapes as text, in which `<3>` stands for the third. */
const shapesOf = (checker: ts.TypeChecker): { readonly of: (type: ts.Type) => string; readonly all: Shape[] } => {
  const all: Shape[] = [];
  const known = new Map<ts.Type, string>();

  const told = ({ id }: Shape): string => `<${String(id)}>`;

  /** A shape under a number of its own, unless it is one that is known. */
  const kept = (text: string, name: string): string => {
    const same = all.find((each) => each.text === text);
    if (same !== undefined) return told(same);
    const shape = { id: all.length, name, text };
    all.push(shape);
    return told(shape);
  };

  const propertiesOf = (type: ts.Type): readonly Property[] => {
    const [index] = checker.getIndexInfosOfType(type);
    const every: readonly Property[] = index === undefined ? [] : [['*', of(index.type)]];
    return [
      ...every,
      ...checker
        .getPropertiesOfType(type)
        .filter(({ name }) => !name.startsWith('__@'))
        .flatMap((property): readonly Property[] => {
          const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
          const shape = of(checker.getTypeOfSymbol(property), property.name, ownerOf(property));
          return shape === '' ? [] : [[`${property.name}${isOptional ? '?' : ''}`, shape]];
        }),
    ];
  };

  const isObject = (type: ts.Type): boolean =>
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && !checker.isArrayLikeType(type);

  const wordsOf = (words: readonly string[], key: string, owner: string): string =>
    words.length > mostWords || ofDocuments.has(key) || ofDocuments.has(`${owner}.${key}`)
      ? "''"
      : `'${[...words].sort().join('|')}'`;

  const unionOf = (types: readonly ts.Type[], key: string, name: string, owner: string): string => {
    const words = types.filter((type) => type.isStringLiteral()).map(({ value }) => value);
    const objects = types.filter(isObject);
    const others = types.filter((type) => !type.isStringLiteral() && !isObject(type));
    const every = [
      ...new Set([
        ...(words.length === 0 ? [] : [wordsOf(words, key, owner)]),
        ...others.map((type) => of(type, key, owner)).filter((shape) => shape !== ''),
      ]),
      ...(objects.length > 1
        ? [kept(variantsOf(objects.map(propertiesOf)), name)]
        : objects.map((type) => of(type, key))),
    ];
    // Either truth value is one shape.
    const [first = '', ...more] = every.includes('false') ? every.filter((each) => each !== 'true') : every;
    return more.length === 0 ? first : kept(`{'|': [${[first, ...more].join(', ')}]}`, name);
  };

  /** The shape of a type at a key; none of what must not stand there at all. */
  const of = (type: ts.Type, key = '', owner = ''): string => {
    const { flags } = type;
    if ((flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return 'undefined';
    if ((flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) !== 0) return '';
    if ((flags & ts.TypeFlags.Null) !== 0) return 'null';
    if (type.isStringLiteral()) return wordsOf([type.value], key, owner);
    if ((flags & ts.TypeFlags.Boolean) !== 0) return 'false';
    if ((flags & ts.TypeFlags.BooleanLiteral) !== 0) return checker.typeToString(type);
    if ((flags & ts.TypeFlags.NumberLike) !== 0)
      return anyNumber.has(key) || anyNumber.has(`${owner}.${key}`) ? '0' : '1';
    if ((flags & ts.TypeFlags.StringLike) !== 0 && !type.isUnion()) return "''";
    if (checker.isArrayLikeType(type)) {
      const reference = type as ts.TypeReference;
      const entries = new Set(checker.getTypeArguments(reference).map((each) => of(each, key, owner)));
      const least = checker.isTupleType(type) ? (reference.target as ts.TupleType).minLength : 0;
      return `[${[...entries, ...(least === 0 ? [] : [String(least)])].join(', ')}]`;
    }
    const before = known.get(type);
    if (before !== undefined) return before;
    const name = nameOf(type, key);
    if (!type.isUnion()) return made(type, name, () => objectOf(propertiesOf(type)));
    // A union that contains itself is met again while it is open; what is left out where it is optional changes nothing.
    return type.aliasSymbol === undefined
      ? unionOf(type.types, key, name, owner)
      : made(type, name, () => unionOf(type.types, key, name, owner));
  };

  const made = (type: ts.Type, name: string, textOf: () => string): string => {
    const shape: Shape = { id: all.length, name, text: '' };
    all.push(shape);
    known.set(type, told(shape));
    const text = textOf();
    const [, alone] = /^<(\d+)>$/u.exec(text) ?? [];
    const same = alone === undefined ? all.find((each) => each.text === text) : undefined;
    shape.text = text;
    shape.same = alone === undefined ? same?.id : Number(alone);
    return told(shape);
  };
  return { of, all };
};

/** A shape, and which other one it is the same as. */
interface Shape {
  readonly id: number;
  readonly name: string;
  text: string;
  same?: number | undefined;
}

const reference = /<(\d+)>/gu;

/** What is explained, by its kind: outcomes of rules under one name. */
const rootsOf = (checker: ts.TypeChecker, program: ts.Program): ReadonlyMap<string, readonly ts.Type[]> => {
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const explainable = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Explainable');
  if (explainable === undefined) throw new Error('src/scenario/explain.ts exports no Explainable');
  const told = checker.getDeclaredTypeOfSymbol(explainable);
  const roots = new Map<string, ts.Type[]>();
  for (const type of told.isUnion() ? told.types : []) {
    const kind = type.getProperty('kind');
    if (kind === undefined) continue;
    const value = checker.getTypeOfSymbol(kind);
    // What every outcome of a rule has, and nothing else.
    const isOutcome = ['reasons', 'missing', 'clauses'].every((key) => type.getProperty(key) !== undefined);
    const name = isOutcome || !value.isStringLiteral() ? 'outcome' : value.value;
    roots.set(name, [...(roots.get(name) ?? []), type]);
  }
  return roots;
};

const camel = (name: string): string => name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** Every shape that is asked for, as lines of a module: those that stand in several places first, under names. */
const written = (roots: ReadonlyMap<string, string>, all: readonly Shape[]): readonly string[] => {
  const shapeAt = (digits: string): Shape => {
    const shape = all[Number(digits)];
    if (shape === undefined) throw new Error(`no shape ${digits}`);
    return shape.same === undefined ? shape : shapeAt(String(shape.same));
  };
  const uses = new Map<Shape, number>();
  const count = (text: string): void => {
    for (const [, digits = ''] of text.matchAll(reference)) {
      const shape = shapeAt(digits);
      const seen = uses.get(shape) ?? 0;
      uses.set(shape, seen + 1);
      if (seen === 0) count(shape.text);
    }
  };
  for (const text of roots.values()) count(text);
  const names = new Map<Shape, string>();
  const taken = new Set([...roots.keys()].map((name) => `${name}Shape`));
  const open = new Set<Shape>();
  const recurring = new Set<Shape>();
  const lines: string[] = [];
  const named = (shape: Shape): string => {
    const known = names.get(shape);
    if (known !== undefined) return known;
    let name = shape.name;
    for (let next = 2; taken.has(name); next += 1) name = `${shape.name}${String(next)}`;
    taken.add(name);
    names.set(shape, name);
    return name;
  };
  const put = (text: string): string =>
    text.replaceAll(reference, (_, digits: string) => {
      const shape = shapeAt(digits);
      if ((uses.get(shape) ?? 0) < 2 || shape.text === "''") return put(shape.text);
      if (open.has(shape)) {
        recurring.add(shape);
        return `() => ${named(shape)}`;
      }
      if (names.has(shape)) return named(shape);
      const name = named(shape);
      open.add(shape);
      const its = put(shape.text);
      open.delete(shape);
      lines.push(`const ${name}${recurring.has(shape) ? ': ToldShape' : ''} = ${its};`);
      return name;
    });
  const exported = [...roots].map(([name, text]) => `export const ${name}Shape = ${put(text)};`);
  return [...lines, '', ...exported];
};

/** The module, as it is formatted. */
export const shapesModule = async (): Promise<string> => {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const { of, all } = shapesOf(checker);
  const roots = new Map(
    [...rootsOf(checker, program)].map(([name, types]) => {
      const each = types.map((type) => of(type));
      return [camel(name), each.length === 1 ? each.join('') : `{'|': [${each.join(', ')}]}`] as const;
    }),
  );
  const text = [head, "import type { ToldShape } from './damage.js';\n", ...written(roots, all)].join('\n');
  const file = join(root, shapesPath);
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), parser: 'typescript' });
};
