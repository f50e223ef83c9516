import { printPage } from '../explain/formats.js';
import { note, type Page } from '../explain/page.js';
import { periodTold } from '../explain/header.js';
import { partedPage } from '../explain/parts.js';
import { screen } from '../explain/width.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { conclusionLines, conclusionText } from './conclusion.js';
import { both } from './in-both.js';
import { shortParts } from './short-parts.js';
import type { Summary } from './summary.js';
import { wholeParts } from './whole-parts.js';
import { words } from './words/index.js';

const simulationPage = (summary: Summary, language: Language, files: readonly string[], isWhole: boolean): Page => {
  const [own, { brief, named, stop }] = [words[language], explained[language]];
  const { title, from, through, documents } = summary;
  return partedPage(
    {
      title: [own.title(both(title)[language], own.years(from, through))],
      standing: documents.map(({ statusNote }) => statusNote),
      setting: periodTold(summary.asIfInForce, language),
      parts: [
        {
          label: brief.conclusion(conclusionText(summary, language)),
          entries: conclusionLines(summary, language, files).map((line) => note([line, stop])),
        },
        ...(isWhole ? wholeParts : shortParts)(summary, language, files),
      ],
      sources: documents.map((each) => named(each.title[language])),
    },
    language,
  );
};

/**
 * A run as a page for a terminal, with the names of files that the run wrote: none is named that is not there.
 *
 * @param isWhole whether everything stands there, or what fits a screen.
 */
export const explainWritten = (
  summary: Summary,
  language: Language,
  files: readonly string[],
  isWhole: boolean,
): string => printPage(simulationPage(summary, language, files, isWhole), 'text', screen);
