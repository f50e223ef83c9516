import { type DocumentId, documentIds, documents } from '../../documents/index.js';
import { diffRules, diffText, judged } from '../../diff/index.js';
import { evaluate, type EvaluateOptions } from '../../engine/evaluate.js';
import { createDocumentEngine } from '../../engine/index.js';
import { explainResult } from '../../explain/index.js';
import type { Language } from '../../issue/index.js';
import { explainQuestions, type QuestionOptions, questions } from '../../questions.js';
import { subjectKinds, unchecked } from '../../subject/index.js';
import { explainTaking, type TakeOptions, whatWouldItTake } from '../../what-would-it-take.js';
import { catalogueOf } from '../catalogue.js';
import { andThen, attempt, bad, type Checked, good } from '../checked.js';
import type { Io } from '../io.js';
import { choiceOf } from '../option.js';
import { rulesFrom } from '../rules-from.js';
import { asking, inputSchemas, lang, subject } from './schemas.js';
import { summaryOf } from './summary.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** What a call is answered: a value as JSON, or a text. */
type ToolResult = Checked<unknown> | Promise<Checked<unknown>>;

/** One thing that an agent may ask. It reads, and writes nothing. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  /** The most characters that a call may hand over; left out, as many as the server takes. */
  readonly most?: number;
  readonly answer: (asked: Arguments, language: Language, io: Io) => ToolResult;
}

/** What the library is asked: it refuses by itself what it does not know. */
const optionsIn = ({ input: _, lang: _lang, detail: _detail, ...options }: Arguments): unknown => options;

/** A word, however it was handed over: what is none is told as it stands. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const required = ['document', 'year', 'input'];

const list: Tool = {
  name: 'list',
  description: 'The documents, or one with its rules and readings, as they are called everywhere else',
  properties: { document: asking['document'], lang },
  required: [],
  answer: ({ document }) => {
    const catalogue = (id: DocumentId): ReturnType<typeof catalogueOf> =>
      catalogueOf(createDocumentEngine(documents[id]).document);
    if (document === undefined)
      return good(
        documentIds.map((id) => {
          const { title, city, period, status, statusNote } = catalogue(id);
          return { id, title, city, period, status, statusNote };
        }),
      );
    return andThen(choiceOf(documentIds, 'document-unknown')(textOf(document), 'document'), (id) =>
      good(catalogue(id)),
    );
  },
};

const schema: Tool = {
  name: 'schema',
  description: 'The JSON Schema of an input: every field, what it asks and how it is written',
  properties: { subject, lang },
  required: [],
  answer: ({ subject: kind = 'enterprise' }) =>
    andThen(choiceOf(subjectKinds)(textOf(kind), 'subject'), (known) => good(inputSchemas[known])),
};

const evaluateTool: Tool = {
  name: 'evaluate',
  description:
    'What a document says of a subject in one year: what it qualifies for, how much in bounds, what is missing, and which readings it hangs on',
  properties: { ...asking, subject },
  required,
  answer: ({ input, ...asked }, language) =>
    andThen(
      attempt(() => evaluate(unchecked(input), optionsIn(asked) as EvaluateOptions)),
      (result) => good(summaryOf(result, language)),
    ),
};

const explainTool: Tool = {
  name: 'explain',
  description: 'The same as a page for people, with conditions, clauses and what is still to be told',
  properties: { ...asking, subject, detail: { type: 'boolean', description: 'Every condition of every outcome' } },
  required,
  answer: ({ input, ...asked }, language) =>
    andThen(
      attempt(() => evaluate(unchecked(input), optionsIn(asked) as EvaluateOptions)),
      (result) => good(explainResult(result, language, 'text', { detail: asked['detail'] === true })),
    ),
};

/** Of everything that is not told the document is asked anew: a long list of things left open would hold up all other calls. */
const mostWeighed = 20_000;

const questionsTool: Tool = {
  name: 'questions',
  description: 'What is worth asking of a subject: the facts that are missing, and how much money each can settle',
  properties: { ...asking, subject },
  required,
  most: mostWeighed,
  answer: ({ input, ...asked }, language) =>
    andThen(
      attempt(() => questions(unchecked(input), optionsIn(asked) as QuestionOptions)),
      (found) => good(explainQuestions(found, language)),
    ),
};

const takeTool: Tool = {
  name: 'what-would-it-take',
  description:
    'For every award that an enterprise does not qualify for, the smallest changes this year that would make it so',
  properties: { ...asking, rule: { type: 'string', description: 'One award alone, by its id' } },
  required,
  most: mostWeighed,
  answer: ({ input, ...asked }, language) =>
    andThen(
      attempt(() => whatWouldItTake(unchecked(input), optionsIn(asked) as TakeOptions)),
      (found) => good(explainTaking(found, language)),
    ),
};

const side = (what: string): object => ({
  type: 'string',
  default: 'package',
  description: `Rules ${what}: a folder, a revision of git (main:rules), or package for those shipped`,
});

const diff: Tool = {
  name: 'diff',
  description: 'What a change of rules does to whom and to money, under every reading',
  properties: {
    before: side('before'),
    after: side('after'),
    document: { type: 'string', description: 'One document alone' },
    lang,
  },
  required: ['after'],
  answer: async ({ before = 'package', after, document }, language, io) => {
    const [was, is] = await Promise.all([
      rulesFrom(textOf(before), 'before', io),
      rulesFrom(textOf(after), 'after', io),
    ]);
    const [from, to] = [was.value, is.value];
    if (from === undefined || to === undefined) return bad(...was.issues, ...is.issues);
    const documents = document === undefined ? {} : { documents: [textOf(document)] };
    return andThen(
      attempt(() => diffRules(from, to, documents)),
      (found) => good(diffText(judged(found), language)),
    );
  },
};

/** Everything that may be asked. */
export const tools: readonly Tool[] = [list, schema, evaluateTool, explainTool, questionsTool, takeTool, diff];
