import { describe, expect, it } from 'vitest';
import { documentIds, documents } from '../../src/documents/index.js';
import { facts } from '../../src/fact/index.js';
import { inFull } from '../../src/rule/in-full.js';
import { type Document, type DocumentFiles, loadPrepared, prepareDocument } from '../../src/rule/index.js';
import { shipped } from '../../src/subject/index.js';
import { long } from '../long.js';

/** The same files as somebody of their own would hand them over: read against every schema. */
const handedOver = (files: DocumentFiles): DocumentFiles => ({ ...files });

/** A document’s rules and groups as data: what is worked out of them is left out. */
const told = ({ rules, groups, titleTerm, period }: Document): unknown =>
  JSON.parse(
    JSON.stringify([rules, groups, titleTerm, period], (_, value: unknown) =>
      typeof value === 'bigint' ? `${String(value)}n` : value,
    ),
  );

describe('what ships, read without its schemas', long, () => {
  it.each(documentIds)('is what its schemas make of it, under each option of each reading: %s', (id) => {
    const [own, theirs] = [prepareDocument(documents[id]), prepareDocument(handedOver(documents[id]))];
    const settings = own.readings.flatMap(({ id: reading, options }) =>
      options.map((option) => ({ [reading]: option.id })),
    );
    for (const readings of [{}, ...settings])
      expect(told(loadPrepared(own, { readings }))).toEqual(told(loadPrepared(theirs, { readings })));
  });
});

describe('the usual params of a fact', () => {
  it.each(Object.entries(facts))('are those that its schema fills in: %s', (_, { params, usual }) => {
    expect(inFull(params(shipped), {})).toEqual(usual);
  });
});
