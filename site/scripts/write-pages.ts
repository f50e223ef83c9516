/** Writes every page of the site as a file, from the library’s own data and its docs: what VitePress takes, and searches, is files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot, languages } from './corpus.js';
import { changePages } from './change-pages.js';
import { documentPages } from './document-pages.js';
import { examplesPage } from './examples-page.js';
import { firstAnswers } from './first-answers.js';
import { catalogue, homePages } from './home-pages.js';
import { menu } from './menu.js';
import { problemPage } from './problem-page.js';
import { readingPages } from './reading-pages.js';
import { rulePages } from './rule-pages.js';
import { writtenPages } from './written-pages.js';

const folder = fromRoot('site/pages');

const write = (path: string, text: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

rmSync(folder, { recursive: true, force: true });
for (const language of languages) {
  const pages = [
    ...(await homePages(language)),
    ...documentPages(language),
    ...(await rulePages(language)),
    ...(await readingPages(language)),
    ...writtenPages(language),
    ...(await changePages(language)),
    ['problems.md', problemPage(language)] as const,
    ['examples.md', examplesPage(language)] as const,
  ];
  for (const [path, text] of pages) write(language === 'zh' ? path : `${language}/${path}`, text);
  console.log(`${language}: ${String(pages.length)} pages`);
}
write('catalogue.json', JSON.stringify(catalogue));
for (const [language, answer] of Object.entries(await firstAnswers()))
  write(`first-answer.${language}.json`, JSON.stringify(answer));
write('menus.json', JSON.stringify({ zh: menu('zh'), en: menu('en') }));
