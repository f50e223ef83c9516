/**
 * Draws what the READMEs show: the page of the guide's enterprise as a terminal prints it, in either language. A test holds
 * the pictures to what is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleIn, exampleOptions } from '../src/cli/example.js';
import { evaluate } from '../src/engine/evaluate.js';
import { nextSteps } from '../src/cli/next-steps.js';
import { explainResult, followUpsOf } from '../src/explain/index.js';
import { type Language, languages } from '../src/issue/index.js';
import { unchecked } from '../src/subject/index.js';
import { picture } from './picture.js';

const command: Readonly<Record<Language, string>> = {
  zh: `$ npx huiqi evaluate enterprise.json --document ${exampleOptions.document} --year ${String(exampleOptions.year)}`,
  en: `$ npx huiqi evaluate enterprise.json --document ${exampleOptions.document} --year ${String(exampleOptions.year)} --lang en`,
};

/** Every picture by its path from the root of the project. */
export const pictures = (): ReadonlyMap<string, string> => {
  return new Map(
    languages.map((language) => {
      const result = evaluate(unchecked(exampleIn(language)), exampleOptions);
      const typed = new Map([
        ['--document', [exampleOptions.document]],
        ['--year', [String(exampleOptions.year)]],
        ...(language === 'en' ? [['--lang', ['en']] as const] : []),
      ]);
      const next = nextSteps(followUpsOf(result), ['enterprise.json', typed], language, 'text');
      const page = `${explainResult(result, language)}${next.replaceAll('huiqi ', 'npx huiqi ')}`;
      return [`docs/pictures/result.${language}.svg`, picture(`${command[language]}\n${page}`, page)] as const;
    }),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  for (const [path, text] of pictures()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
