import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../scripts/code-blocks.js';
import { missingForPublication, type Papers } from '../../scripts/papers.js';
import manifest from '../../package.json' with { type: 'json' };

const settled: Papers = {
  manifest: {
    version: '1.2.0',
    repository: { url: 'git+https://code.example/huiqi/huiqi.git' },
    homepage: 'https://huiqi.example/start',
    bugs: { url: 'https://code.example/huiqi/huiqi/issues' },
  },
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-31\n\n- Something.\n',
  citation: 'version: 1.2.0\ndate-released: "2027-01-31"\n',
  publiccode: 'url: "https://code.example/huiqi/huiqi.git"\nsoftwareVersion: 1.2.0\nreleaseDate: "2027-01-31"\n',
  recorded: ['1.1.0', '1.2.0'],
};

const places = (papers: Papers): readonly string[] => missingForPublication(papers).map(({ place }) => place);

describe('before a version is published', () => {
  test('nothing is missing where every address stands and the papers agree', () => {
    expect(missingForPublication(settled)).toEqual([]);
  });

  test.each<[string, Papers, readonly string[]]>([
    [
      'an address that is not there',
      { ...settled, manifest: { version: '1.2.0' } },
      ['package.json, repository', 'package.json, homepage', 'package.json, bugs'],
    ],
    [
      'an address that is none',
      { ...settled, manifest: { ...settled.manifest, homepage: 'TODO' } },
      ['package.json, homepage'],
    ],
    [
      'no address of the code',
      { ...settled, publiccode: settled.publiccode.replace(/^url.*\n/u, '') },
      ['publiccode.yml, url'],
    ],
    [
      'another version',
      { ...settled, citation: settled.citation.replace('1.2.0', '1.1.0') },
      ['CITATION.cff, version'],
    ],
    [
      'another day',
      { ...settled, publiccode: settled.publiccode.replace('01-31', '01-30') },
      ['publiccode.yml, releaseDate'],
    ],
    ['a version of which nothing is recorded', { ...settled, recorded: ['1.1.0'] }, ['docs/changes/1.2.0.json']],
    ['a version without its section', { ...settled, changelog: '# Changelog\n\n## [Unreleased]\n' }, ['CHANGELOG.md']],
    [
      'changes under no version',
      { ...settled, changelog: settled.changelog.replace('## [1.2.0]', '### Added\n\n- More.\n\n## [1.2.0]') },
      ['CHANGELOG.md, Unreleased'],
    ],
  ])('%s is told by its place', (_, papers, wanted) => {
    expect(places(papers)).toEqual(wanted);
  });
});

test('the papers of this version agree with it', () => {
  const root = resolve(import.meta.dirname, '../..');
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  const papers: Papers = {
    manifest: { ...settled.manifest, version: manifest.version },
    changelog: text('CHANGELOG.md'),
    citation: text('CITATION.cff'),
    publiccode: `${text('publiccode.yml')}url: "https://code.example/huiqi/huiqi.git"\n`,
    recorded: readdirSync(join(root, 'docs/changes')).map((file) => file.replace('.json', '')),
  };
  // Between two versions changes may stand under none.
  expect(places(papers).filter((place) => place !== 'CHANGELOG.md, Unreleased')).toEqual([]);
});

test('what a page of the package links is in the package', () => {
  const root = resolve(import.meta.dirname, '../..');
  const patterns = manifest.files.map(
    (each) => new RegExp(`^${each.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(?:/|$)`, 'u'),
  );
  // A project among the examples is there with what it is made of.
  const isPacked = (path: string): boolean =>
    /^(?:package\.json|examples(?:\/[^/]+)?)$/u.test(path) || patterns.some((pattern) => pattern.test(path));
  const packed = pagesOf(root).filter(isPacked);
  const links = packed.flatMap((page) =>
    [
      ...readFileSync(join(root, page), 'utf8')
        .replace(/^```[\s\S]*?^```$/gmu, '')
        .matchAll(/\]\(([^)\s#]+)/gu),
    ]
      .map(([, target = '']) => target)
      .filter((target) => !/^\w+:/u.test(target))
      .map((target) => posix.normalize(posix.join(posix.dirname(page), target)).replace(/\/$/u, '')),
  );
  expect(links.length).toBeGreaterThan(100);
  expect([...new Set(links)].filter((path) => !isPacked(path))).toEqual([]);
});
