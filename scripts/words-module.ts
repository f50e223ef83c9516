import { parseFile } from '../src/rule/read-file.js';
import type { WordFile } from '../src/subject/word-file.js';
import { wordFileSchema } from '../src/subject/word-file.js';
import { withWords } from '../src/subject/vocabulary.js';

/** A vocabulary as it stands in its file. */
interface WrittenFile {
  readonly file: string;
  readonly raw: unknown;
}

/** The words that documents share, and those that each adds, as they stand in their files. */
export interface WrittenWords {
  readonly shared: WrittenFile;
  readonly own: readonly WrittenFile[];
}

const noWords = wordFileSchema.parse({});

const read = ({ file, raw }: WrittenFile): WordFile => parseFile(wordFileSchema, raw, file);

/** The words that all documents share, and those of single documents together. */
export const wordsOf = ({ shared, own }: WrittenWords): { readonly shared: WordFile; readonly own: WordFile } => ({
  shared: read(shared),
  own: own.map(read).reduce(withWords, noWords),
});

const constant = (name: string, about: string, { $schema: _, ...words }: WordFile): string =>
  `\n/** ${about} */\nexport const ${name} = /* @__PURE__ */ frozen(${JSON.stringify(words, undefined, 2)} as const);\n`;

/** The words that ship with the library, so that types are exact. */
export const wordsModule = (header: string, written: WrittenWords): string => {
  const { shared, own } = wordsOf(written);
  return [
    header,
    "import { frozen } from '../edge/index.js';\n",
    constant('sharedWords', 'The words that every document may use.', shared),
    constant('ownWords', 'What single documents add to them.', own),
  ].join('');
};
