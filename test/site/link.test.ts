import { fc, test as law } from '@fast-check/vitest';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, type LinkFault, mostInflated, type Shared } from '../../site/play/link.js';
import { long } from '../long.js';

interface Golden {
  readonly name: string;
  readonly link: string;
  readonly shared: Shared;
}
interface Hostile {
  readonly name: string;
  readonly link: string;
  readonly fault: LinkFault;
}

const { golden, hostile } = JSON.parse(
  readFileSync(new URL('../../fixtures/site/links.json', import.meta.url), 'utf8'),
) as { readonly golden: readonly Golden[]; readonly hostile: readonly Hostile[] };

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);
// JSON as it is parsed: it has no negative zero.
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const situation = fc
  .record({
    document: name,
    subject: fc.oneof(fc.constant('enterprise'), name),
    year: fc.integer({ min: 1949, max: 2999 }),
    input: json,
    readings: fc.dictionary(name, name, { noNullPrototype: true }),
    assumeNone: fc.uniqueArray(name, { maxLength: 3 }),
    asIfInForce: fc.option(fc.constantFrom('2013..2021', '2013-01-01..2021-12-31'), { nil: undefined }),
    reforms: fc.array(json, { maxLength: 3 }),
  })
  .map(({ asIfInForce, ...rest }) => ({ ...rest, ...(asIfInForce === undefined ? {} : { asIfInForce }) }));
const shared: fc.Arbitrary<Shared> = fc.record(
  { situation, beside: situation, language: fc.constantFrom('zh', 'en'), version: fc.constant('0.2.0') },
  { requiredKeys: ['situation'] },
);

const swelling = (size: number): string =>
  `1&d=taizhou-matrix-2025&y=2026&i=${deflateRawSync(`"${'a'.repeat(size)}"`).toString('base64url')}`;

describe('a link into the playground', long, () => {
  law.prop([shared], { numRuns: 200 })('opens what it was made of', async (told) => {
    const link = await encodeLink(told);
    expect(link).toMatch(/^[\w.~&=-]*$/u);
    expect(await decodeLink(link)).toEqual({ ok: true, shared: told, ignored: [] });
  });

  law.prop([shared, fc.nat(), fc.string({ maxLength: 3 })], { numRuns: 200 })(
    'is read or refused, and never throws, however it was damaged',
    async (told, at, put) => {
      const link = await encodeLink(told);
      const cut = at % (link.length + 1);
      await expect(decodeLink(`${link.slice(0, cut)}${put}${link.slice(cut + 1)}`)).resolves.toHaveProperty('ok');
    },
  );

  test('is the same for equal data, in whatever order its keys were written', async () => {
    const of = (input: unknown): Promise<string> =>
      encodeLink({
        situation: { document: 'd', subject: 's', year: 2026, input, readings: {}, assumeNone: [], reforms: [] },
      });
    expect(await of({ b: [{ d: 1, c: 2 }], a: 1 })).toBe(await of({ a: 1, b: [{ c: 2, d: 1 }] }));
  });

  test.each(golden)('of format 1 is read for ever: $name', async ({ link, shared: wanted }) => {
    expect(await decodeLink(link)).toMatchObject({ ok: true, shared: wanted });
  });

  test.each(hostile)('that means harm is refused: $name', async ({ link, fault }) => {
    expect(await decodeLink(link)).toEqual({ ok: false, fault });
  });

  test('names what it did not know, and goes on', async () => {
    const [{ link } = { link: '' }] = golden;
    expect(await decodeLink(`${link}&zz=1&w`)).toMatchObject({ ok: true, ignored: ['zz', 'w'] });
  });

  test('may hold just so much, and is not inflated further', async () => {
    expect(await decodeLink(swelling(mostInflated - 2))).toMatchObject({ ok: true });
    expect(await decodeLink(swelling(mostInflated - 1))).toEqual({ ok: false, fault: 'too-large' });
    expect(await decodeLink(swelling(200 * mostInflated))).toEqual({ ok: false, fault: 'too-large' });
  });
});
