import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentIds, readingIds, ruleIds } from '../../src/documents/ids.js';
import { decodeLink } from '../play/link.js';
import { read, written } from '../scripts/sources.js';
import { beingWritten, released } from '../scripts/versions.js';
import { files, folder, pages } from './built.js';

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

interface Reference {
  readonly from: string;
  readonly href: string;
}

const hrefs: readonly Reference[] = [...pages].flatMap(([from, html]) =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gu)].map(([, href = '']) => ({ from, href: unescaped(href) })),
);

const ids: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...pages].map(([address, html]) => [
    address,
    new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => unescaped(id))),
  ]),
);

const served: ReadonlySet<string> = new Set(files.map((file) => `/${file}`));

const fault = ({ from, href }: Reference): string | undefined => {
  const { pathname, hash, origin } = new URL(href, `http://site${from}`);
  if (origin !== 'http://site') return undefined;
  const path = decodeURIComponent(pathname);
  const there = [path, path.replace(/\.html$/u, ''), `${path}/`].find((each) => pages.has(each));
  if (there === undefined) return served.has(path) ? undefined : `${from}: no page ${path}`;
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === '' || there.endsWith('/play')) return undefined;
  return ids.get(there)?.has(anchor) === true ? undefined : `${from}: no #${anchor} on ${there}`;
};

/** The links of a list of pages for language models. */
const listed = (path: string): readonly string[] =>
  [...readFileSync(join(folder, path), 'utf8').matchAll(/^- \[.+\]\((.+)\)$/gmu)].map(([, href = '']) => href);

describe.each([
  ['llms.txt', '/'],
  ['en/llms.txt', '/en/'],
])('%s', (path, root) => {
  const links = listed(path);

  test('lists pages that are there, as Markdown', () => {
    expect(links.filter((href) => !served.has(href))).toEqual([]);
    expect(links.filter((href) => !/\.(?:md|txt)$/u.test(href))).toEqual([]);
  });

  test('lists every document, rule and reading', () => {
    const wanted = [
      ...documentIds.map((id) => `documents/${id}/index.md`),
      ...ruleIds.map((id) => `documents/${id}.md`),
      ...readingIds.map((id) => `readings/${id}.md`),
    ];
    expect(wanted.filter((each) => !links.includes(`${root}${each}`))).toEqual([]);
  });
});

describe('versions', () => {
  const own = `/v/${beingWritten}/`;

  test('have a site of their own that leads nowhere else, but to other versions', () => {
    const inside = hrefs.filter(({ from }) => from.startsWith(own));
    expect(inside.length).toBeGreaterThan(10_000);
    const out = inside.filter(({ href }) => href.startsWith('/') && !href.startsWith(own));
    expect(out.filter(({ href }) => !/^\/v\/[^/]+\/(?:en\/)?$/u.test(href))).toEqual([]);
  });

  test('say what they change for enterprises, with inputs that open', () => {
    for (const [root, row] of [
      ['/', /单项冠军产品奖励（省级）|单项冠军产品奖励 \(省级\)/u],
      ['/en/', /single-product champion product \(provincial\)/u],
    ] as const) {
      const page = pages.get(`${root}changes/0.2.0`) ?? '';
      expect(page).toMatch(row);
      expect(page.match(/\/play#1/gu)?.length).toBeGreaterThan(20);
      const rows = page.match(/<tr><td>.*?<\/tr>/gsu) ?? [];
      expect(rows.filter((each) => each.includes('>accelerate<'))).toEqual([]);
      if (root === '/en/') expect(rows.filter((each) => /[\d.]万?元/u.test(each))).toEqual([]);
    }
  });

  test('stand in one list, with the day of each', () => {
    const list = pages.get('/v/') ?? '';
    expect(released.filter(({ version }) => !list.includes(`changes/${version}`))).toEqual([]);
    expect(list).toContain(`href="${own}"`);
  });
});

describe('the built site', () => {
  test('has pages for every document, rule and reading, in both languages', () => {
    const wanted = [
      ...documentIds.map((id) => `/documents/${id}/`),
      ...ruleIds.map((id) => `/documents/${id}`),
      ...readingIds.map((id) => `/readings/${id}`),
    ];
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.flatMap((path) => [path, `/en${path}`]).filter((path) => !pages.has(path))).toEqual([]);
  });

  test('speaks to citizens in words of the text, the day and the currency of their language', () => {
    const own = [...pages].filter(([address]) => /^\/(?:en\/)?(?:documents|readings)\//u.test(address));
    const inner = own.flatMap(([address, html]) =>
      (html.match(/9999-12-31|(?:design|issue) §|semantics \d/gu) ?? []).map((found) => `${address}: ${found}`),
    );
    expect(inner).toEqual([]);
    // What an enterprise is paid is told in CNY: 万元 is of what the text itself says.
    const outcomes = own
      .filter(([address]) => address.startsWith('/en/'))
      .flatMap(([, html]) => html.match(/qualifies, [^<]*/gu) ?? []);
    expect(outcomes.length).toBeGreaterThan(500);
    expect(outcomes.filter((text) => text.includes('元'))).toEqual([]);
  });

  test('says in words what another option of a reading turns', () => {
    const turned = (path: string): string => pages.get(path) ?? '';
    expect(turned('/readings/breakthrough')).toMatch(/超过10000家[\s\S]*不低于10000家/u);
    expect(turned('/en/readings/breakthrough')).toMatch(/above 10,000[\s\S]*at least 10,000/u);
    expect(turned('/readings/outside-already-received')).toMatch(/符合，0元[\s\S]*符合，160万元/u);
  });

  test('leads nowhere that is not there', () => {
    expect(hrefs.length).toBeGreaterThan(10_000);
    expect([...new Set(hrefs.flatMap((reference) => fault(reference) ?? []))]).toEqual([]);
  });

  test('leads out of itself only where the text says so', () => {
    const out = [...new Set(hrefs.flatMap(({ href }) => (/^[a-z]+:/u.test(href) ? [href] : [])))];
    const texts = written.flatMap(({ zh, en }) => [zh, en].flatMap((path) => (path === undefined ? [] : [read(path)])));
    expect(out.filter((href) => !texts.some((text) => text.includes(href)))).toEqual([]);
    expect(out).not.toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [...pages.values()].flatMap((html) =>
      [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/gu)].map(([, to = '']) => to),
    );
    expect(loaded.filter((to) => !to.startsWith('/'))).toEqual([]);
  });

  test('has no script or style inside its pages, which the policy forbids', () => {
    const inside = [...pages].flatMap(([address, html]) =>
      (html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle="|\son[a-z]+="/gu) ?? []).map(
        (found) => `${address}: ${found}`,
      ),
    );
    expect(inside).toEqual([]);
  });

  test('links every case into the playground by a link that opens', async () => {
    const links = [...new Set(hrefs.map(({ href }) => href).filter((href) => /^\/(?!v\/).*play#/u.test(href)))];
    expect(links.length).toBeGreaterThan(300);
    const opened = await Promise.all(links.map((href) => decodeLink(href.slice(href.indexOf('#') + 1))));
    expect(opened.filter(({ ok }) => !ok)).toEqual([]);
  });
});
