/**
 * Writes `fixtures/coverage.json`: of every clause, condition, row and limit of the rules, whether a case makes it true,
 * false and unknown. `npm run generate` puts it into docs/coverage.md; to run all tables takes too long for that.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CaseTable, type Covered, coverageOf, readTable } from '../src/cases/index.js';
import { folders } from '../src/documents/folders.js';
import type { Truth } from '../src/truth/truth.js';
import { type CaseCoverage, coverageFile, type Seen } from './case-coverage-part.js';

const root = join(import.meta.dirname, '..');

const tablesOf = (document: string): readonly CaseTable[] =>
  readdirSync(join(root, 'fixtures', document))
    .filter((name) => name.endsWith('.cases.json'))
    .sort()
    .flatMap((name): readonly CaseTable[] => {
      const file = `fixtures/${document}/${name}`;
      const { table, issues = [] } = readTable(JSON.parse(readFileSync(join(root, file), 'utf8')), file, document);
      if (table === undefined) throw new Error(`${file}: ${issues.map(({ code }) => code).join(', ')}`);
      return [table];
    });

const truths: readonly Truth[] = ['yes', 'no', 'unknown'];

/** What the cases of the documents shipped bring about. */
export const caseCoverage = (): CaseCoverage => {
  const all = coverageOf(Object.keys(folders).flatMap(tablesOf), folders);
  const found: Record<string, Partial<Record<Covered['kind'], Record<string, readonly Truth[]>>>> = {};
  for (const { document, kind, name, seen } of all) {
    const kinds = (found[document] ??= {});
    (kinds[kind] ??= {})[name] = truths.filter((truth) => seen.has(truth));
  }
  return found;
};

const entryText = (seen: Seen): string =>
  Object.entries(seen)
    .map(([name, each]) => `      ${JSON.stringify(name)}: [${each.map((truth) => JSON.stringify(truth)).join(', ')}]`)
    .join(',\n');

const coverageText = (coverage: CaseCoverage): string =>
  `{\n${Object.entries(coverage)
    .map(
      ([document, kinds]) =>
        `  ${JSON.stringify(document)}: {\n${Object.entries(kinds)
          .map(([kind, seen]) => `    ${JSON.stringify(kind)}: {\n${entryText(seen)}\n    }`)
          .join(',\n')}\n  }`,
    )
    .join(',\n')}\n}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(coverageFile, coverageText(caseCoverage()));
