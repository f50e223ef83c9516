/** What one rule is decided by as it stands in its module: its document as the loader makes it, under each combination of readings. */
import { HuiqiError, type Issue } from '../src/issue/index.js';
import { type Document, type DocumentFiles, loadPrepared, prepareDocument } from '../src/rule/index.js';
import { optionsKey, type TurningPart, turningLists, type WrittenRuleDocument } from '../src/rule/rule-document.js';
import { keyOf } from './literal.js';

type Choices = Readonly<Record<string, string>>;

/** Every combination of options of some readings, the usual options first. */
export const combinationsOf = (
  readings: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[],
): readonly Choices[] =>
  readings.reduce<readonly Choices[]>(
    (all, { id, options }) => all.flatMap((before) => options.map((option) => ({ ...before, [id]: option.id }))),
    [{}],
  );

/** What a setting comes to, or what is wrong with it. */
type Loaded = { readonly document: Document } | { readonly issues: readonly Issue[] };

interface Setting<Value> {
  readonly choices: Choices;
  readonly value: Value;
}

/** A part by the readings that it hangs on: those of which another option, all else alike, makes something else of it. */
const turningPart = (readings: readonly string[], settings: readonly Setting<unknown>[]): TurningPart => {
  const written = settings.map(({ choices, value }) => ({ choices, text: keyOf(value) }));
  const turns = (reading: string): boolean => {
    const others = readings.filter((id) => id !== reading);
    const seen = new Map<string, string>();
    return written.some(({ choices, text }) => {
      const alike = optionsKey(others, (id) => choices[id]);
      const before = seen.get(alike) ?? text;
      seen.set(alike, before);
      return before !== text;
    });
  };
  const by = readings.filter(turns);
  const under = settings.map(({ choices, value }) => [optionsKey(by, (id) => choices[id]), value] as const);
  return { by, under: Object.fromEntries(under) };
};

/** What the words of all documents are stands in the library. */
const besides: ReadonlySet<string> = new Set(['vocabulary', ...turningLists]);

/** The document of one rule under each combination of its readings, by the parts that they turn. */
export const writtenRuleDocument = (files: DocumentFiles): WrittenRuleDocument => {
  const prepared = prepareDocument(files);
  const all = combinationsOf(prepared.readings);
  const ids = prepared.readings.map(({ id }) => id);
  const loaded = all.map((choices): Setting<Loaded> => {
    try {
      return { choices, value: { document: loadPrepared(prepared, { readings: choices }) } };
    } catch (error) {
      if (error instanceof HuiqiError) return { choices, value: { issues: error.issues } };
      throw error;
    }
  });
  const fitting = loaded.flatMap(({ choices, value }) =>
    'document' in value ? [{ choices, document: value.document }] : [],
  );
  const [{ document }] = fitting as [(typeof fitting)[number]];
  const partOf = (valueIn: (document: Document) => unknown): TurningPart =>
    turningPart(
      ids,
      fitting.map((each) => ({ choices: each.choices, value: valueIn(each.document) })),
    );
  const parts = Object.keys(document).flatMap((name) =>
    besides.has(name)
      ? []
      : [[name, partOf((each) => (each as unknown as Readonly<Record<string, unknown>>)[name])] as const],
  );
  const isSame = ([, { by }]: (typeof parts)[number]): boolean => by.length === 0;
  const listOf = (name: (typeof turningLists)[number]): readonly TurningPart[] =>
    document[name].map((_, at) => partOf((each) => each[name][at]));
  const refused = loaded.flatMap(({ choices, value }) => ('issues' in value ? [{ choices, value: value.issues }] : []));
  return {
    same: Object.fromEntries(
      parts.filter(isSame).map(([name, { under }]) => [name, under['']]),
    ) as WrittenRuleDocument['same'],
    turning: Object.fromEntries(parts.filter((part) => !isSame(part))),
    rules: listOf('rules'),
    groups: listOf('groups'),
    ...(refused.length === 0
      ? {}
      : {
          refused: {
            by: ids,
            under: Object.fromEntries(
              refused.map(({ choices, value }) => [optionsKey(ids, (id) => choices[id]), value] as const),
            ),
          },
        }),
  };
};
