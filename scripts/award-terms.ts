/** What receipts are read by of every document's awards: all that a single rule has to know of the others. */
import { type AwardTerms, awardsIn, type DocumentFiles, loadDocument } from '../src/rule/index.js';

const termsOf = ({
  kind,
  id,
  slug,
  title,
  matter,
  repeats,
  rowLabels,
  items,
  instalments,
}: AwardTerms): AwardTerms => ({
  kind,
  id,
  slug,
  title,
  matter,
  repeats,
  rowLabels,
  items,
  instalments,
});

// JSON leaves out what is undefined, and a type that has it does not.
const textOf = (award: AwardTerms): string =>
  JSON.stringify(award, (_, value: unknown) => value ?? null).replace('"items":null', '"items":undefined');

/** The module that holds them. */
export const awardTermsModule = (header: string, all: readonly DocumentFiles[]): string => {
  const documents = all.map((files) => awardsIn(loadDocument(files)).map(termsOf));
  return [
    header,
    "import { frozen } from '../edge/index.js';\n",
    "import type { AwardTerms } from '../rule/index.js';\n",
    '\n/** The awards of every document that grants any, as far as receipts go. */\n',
    'export const awardTerms: readonly (readonly AwardTerms[])[] = /* @__PURE__ */ frozen([\n',
    ...documents
      .filter((awards) => awards.length > 0)
      .map((awards) => `  [\n${awards.map((award) => `    ${textOf(award)},\n`).join('')}  ],\n`),
    ']);\n',
  ].join('');
};
