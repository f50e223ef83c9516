/** Versions of the site: which one is being written, which were kept, and what is recorded of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/version.js';
import type { Bilingual } from '../../src/issue/index.js';
import { fromRoot } from './corpus.js';
import { read } from './sources.js';

/** What a version changed for one rule, as `docs/changes/<version>.json` records it. */
export interface RecordedEffect {
  readonly class: string;
  readonly rule: string;
  readonly level?: string;
  readonly title: Bilingual;
  readonly before: Bilingual;
  readonly after: Bilingual;
  readonly under?: readonly string[];
  readonly clauses: readonly string[];
  readonly example?: {
    readonly subject: string;
    readonly year: number;
    readonly input: unknown;
    readonly readings?: Readonly<Record<string, string>>;
    readonly assumeNone?: readonly string[];
    readonly asIfInForce?: string;
  };
}

export interface Recorded {
  readonly version: string;
  readonly level: 'none' | 'patch' | 'minor' | 'major';
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly edits: number;
  readonly words: number;
  readonly effects: readonly RecordedEffect[];
  /** Indicators of which something is counted, followed or reached otherwise. */
  readonly targets: readonly string[];
}

/** Versions of the changelog with their days, the newest first. */
export const released: readonly { readonly version: string; readonly day: string }[] = [
  ...read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/gmu),
].map(([, found = '', day = '']) => ({ version: found, day }));

const folder = fromRoot('docs/changes');

/** What is recorded of a version; nothing of the first, before which there was none. */
export const recordOf = (of: string): Recorded | undefined => {
  const file = join(folder, `${of}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded) : undefined;
};

/** What is being written is a version once no change stands under none; until then it is what comes next. */
export const beingWritten = /^## \[Unreleased\]\s+(?!## )\S/mu.test(read('CHANGELOG.md')) ? 'next' : version;

/** Where the site is served below its host: `/`, unless its publisher says otherwise. */
export const siteBase = process.env['HUIQI_SITE_BASE'] ?? '/';

/** Where whole sites of versions are kept, each built under its own address: not in the repository. */
export const keptIn = fromRoot('site/versions');

/** Versions that have a site of their own, the one being written among them. */
export const sites: readonly string[] = [
  ...new Set([...(existsSync(keptIn) ? readdirSync(keptIn) : []), beingWritten]),
].sort();
