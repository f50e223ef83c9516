import { describe, expect, test } from 'vitest';
import { documentIds, documents } from '../../src/documents/index.js';
import { prepareDocument } from '../../src/rule/index.js';

// The library does not check its own documents under every option each time that it is started: here they are.
describe.each(documentIds)('%s, as if a caller had brought it', (id) => {
  test('is sound under every option of every reading', () => {
    const brought = { ...documents[id] };
    expect(prepareDocument(brought).id).toBe(id);
  });

  test('is refused where an option misses what it changes', () => {
    const [reading] = documents[id].readings as readonly { readonly options: readonly object[] }[];
    const missing = [
      {
        id: 'other',
        title: { zh: '别的', en: 'other' },
        changes: [{ rule: 'nowhere', part: 'clauses', from: 1, to: 2 }],
      },
    ];
    const readings = [{ ...reading, options: [...(reading?.options ?? []), ...missing] }];
    expect(() => prepareDocument({ ...documents[id], readings })).toThrow(/rule-unknown/u);
  });
});
