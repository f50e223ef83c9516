import type { Change, GroupFile, PreparedDocument } from '../../rule/index.js';

/** A part of a document that decides by itself: no rule or group in it asks about one outside. */
export interface IndependentPart {
  /** The part as a document of its own, its readings cut down to what they change in it. */
  readonly prepared: PreparedDocument;
  readonly reforms: readonly Change[];
  /** The readings that touch it, by their place in the document. */
  readonly readings: readonly number[];
}

/** What a change may address: a rule, a group, an indicator, the document. */
type PartAddress = `rule ${string}` | `group ${string}` | `target ${string}` | 'document';

const unitOf = ({ rule, group, target }: Change): PartAddress => {
  if (rule !== undefined) return `rule ${rule}`;
  if (group !== undefined) return `group ${group}`;
  return target === undefined ? 'document' : `target ${target}`;
};

type Text = { readonly key: string; readonly text: string };

/** Every text inside JSON, under the key it stands at. */
const textsIn = (value: unknown, key: string): readonly Text[] => {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
};

/** A change's new value with the key it is put at. */
const textsPut = ({ part, to }: Change): readonly Text[] => textsIn(to, part.slice(part.lastIndexOf('.') + 1));

const isReference = ({ key }: Text): boolean => key === 'condition';

/** The rules that a unit asks about, as it stands or under any change. A name too many only makes a part larger. */
const neighbours = (
  { files }: PreparedDocument,
  changes: readonly Change[],
): readonly (readonly [PartAddress, PartAddress])[] => {
  const isRule = ({ text }: Text): boolean => Object.hasOwn(files.rules, text);
  const links = (unit: PartAddress, texts: readonly Text[]): readonly (readonly [PartAddress, PartAddress])[] =>
    texts.filter(isRule).map(({ text }) => [unit, `rule ${text}`] as const);
  return [
    ...Object.entries(files.rules).flatMap(([slug, raw]) =>
      links(`rule ${slug}`, textsIn(raw, '').filter(isReference)),
    ),
    ...(files.groups as readonly GroupFile[]).flatMap((group) =>
      group.kind === 'receipts' ? [] : links(`group ${group.id}`, textsIn(group.members, '')),
    ),
    ...changes.flatMap((change) =>
      change.group === undefined
        ? links(unitOf(change), textsPut(change).filter(isReference))
        : links(unitOf(change), textsPut(change)),
    ),
  ];
};

/** Sets of units tied together, directly or through others. */
const tiedTogether = (
  units: readonly PartAddress[],
  links: readonly (readonly [PartAddress, PartAddress])[],
): readonly ReadonlySet<PartAddress>[] => {
  const setOf = new Map(units.map((unit) => [unit, new Set([unit])]));
  for (const [a, b] of links) {
    const [into, from] = [setOf.get(a), setOf.get(b)];
    if (into === undefined || from === undefined || into === from) continue;
    for (const unit of from) {
      into.add(unit);
      setOf.set(unit, into);
    }
  }
  return [...new Set(setOf.values())];
};

/**
 * Cuts a document into parts that decide apart: rules that share a choice or a cap, or refer to one
 * another, stay together. Receipts are held against each award alone, so their groups go into every
 * part, and so does the document itself. The total of the document is the sum of the totals of its
 * parts, and a combination of readings is possible where it is possible in each of them.
 */
export const cutDocument = (
  prepared: PreparedDocument,
  reforms: readonly Change[] = [],
): readonly IndependentPart[] => {
  const { files, readings } = prepared;
  const groups = files.groups as readonly GroupFile[];
  const changes = [...readings.flatMap(({ options }) => options.flatMap((option) => option.changes)), ...reforms];
  const everywhere = new Set<PartAddress>([
    'document',
    ...groups.flatMap(({ id, kind }): readonly PartAddress[] => (kind === 'receipts' ? [`group ${id}`] : [])),
  ]);
  const units = [
    ...new Set<PartAddress>([
      ...Object.keys(files.rules).map((slug): PartAddress => `rule ${slug}`),
      ...groups.map(({ id }): PartAddress => `group ${id}`),
      ...changes.map(unitOf),
    ]),
  ].filter((unit) => !everywhere.has(unit));
  return tiedTogether(units, neighbours(prepared, changes)).map((own): IndependentPart => {
    const isHere = (change: Change): boolean => own.has(unitOf(change)) || everywhere.has(unitOf(change));
    const cut = readings.map((reading) => ({
      ...reading,
      options: reading.options.map((option) => ({ ...option, changes: option.changes.filter(isHere) })),
    }));
    const touching = cut.flatMap(({ options }, index) =>
      options.some((option) => option.changes.length > 0) ? [index] : [],
    );
    return {
      prepared: {
        ...prepared,
        files: {
          document: files.document,
          rules: Object.fromEntries(Object.entries(files.rules).filter(([slug]) => own.has(`rule ${slug}`))),
          groups: groups.filter(({ id }) => own.has(`group ${id}`) || everywhere.has(`group ${id}`)),
          targets: (files.targets ?? []).filter((target) =>
            own.has(`target ${(target as { readonly id: string }).id}`),
          ),
        },
        readings: touching.map((index) => cut[index] as (typeof cut)[number]),
      },
      reforms: reforms.filter(isHere),
      readings: touching,
    };
  });
};
