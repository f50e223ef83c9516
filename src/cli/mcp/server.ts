import {
  type Bilingual,
  describeIssue,
  didYouMean,
  type Issue,
  type Language,
  languages,
  writtenIn,
} from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { version } from '../../version.js';
import { type Checked, bad } from '../checked.js';
import type { Io } from '../io.js';
import { choiceOf } from '../option.js';
import { asking } from './schemas.js';
import type { Sdk } from './sdk.js';
import { type Arguments, type Tool, tools } from './tools.js';

/** What a tool answers: text, and whether it is a refusal. */
interface ToolAnswer {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly isError?: true;
}

/** What may be handed over, where a tool sets no less, and what is handed back, in characters. */
const mostAsked = 1_000_000;
const mostAnswered = 100_000;

const instructions =
  'Zhejiang enterprise policies as data. Answers are yes, no or unknown with exact bounds; nothing is guessed: tell what is known, and ask `questions` for what is missing. Consultation drafts are no basis for a claim. Nothing is written.';

const languageIn = ({ lang }: Arguments, usual: Language): Language => languages.find((each) => each === lang) ?? usual;

/** What a tool takes; who asks in no language is answered in that of the server. */
const takenBy = ({ properties }: Tool, usual: Language): Tool['properties'] => {
  const { lang } = properties;
  return lang === undefined ? properties : { ...properties, lang: { ...(lang as object), default: usual } };
};

const cut: Readonly<Record<Language, (left: number) => string>> = {
  zh: (left) => `\n… 另有 ${String(left)} 个字符未列出，请缩小问题的范围。`,
  en: (left) => `\n… ${String(left)} more characters are left out: ask for less.`,
};

const textOf = (value: unknown, language: Language): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > mostAnswered ? text.slice(0, mostAnswered) + cut[language](text.length - mostAnswered) : text;
};

const refusal = (issues: readonly Issue[], language: Language): ToolAnswer => ({
  content: [{ type: 'text', text: textOf(issues.map((each) => describeIssue(each, language)).join('\n'), language) }],
  isError: true,
});

const faultWords: Readonly<Record<Language, (detail: string) => string>> = {
  zh: (detail) => `huiqi 自身的故障，请报告：${detail}`,
  en: (detail) => `a fault of huiqi itself, please report it: ${detail}`,
};

/** What a tool answers where the library fails: never nothing, and no stack trace. */
const faulty = (error: unknown, language: Language): ToolAnswer => ({
  content: [{ type: 'text', text: faultWords[language](error instanceof Error ? error.message : String(error)) }],
  isError: true,
});

const tooMuch = (size: number, most: number): Issue =>
  issue('option-misfit', { option: 'arguments' }, size, {
    wanted: { zh: `至多 ${String(most)} 个字符`, en: `at most ${String(most)} characters` },
  });

const unlisted = ({ properties }: Tool, asked: Arguments): readonly Issue[] =>
  Object.keys(asked)
    .filter((key) => !Object.hasOwn(properties, key))
    .map((key) => {
      const known = Object.keys(properties);
      return issue('option-unknown', { option: key }, key, {
        known: known.join(', '),
        suggestion: didYouMean(key, known),
      });
    });

/** What a schema says of one argument. */
interface ArgumentSchema {
  readonly enum?: readonly string[];
  readonly type?: string;
}

const typeWords: Readonly<Record<string, Bilingual>> = {
  boolean: { zh: 'true 或 false', en: 'true or false' },
  string: { zh: '一段文字', en: 'a text' },
};

/** Arguments that are not what the schema of the tool says they are; what the library is asked by, it refuses itself. */
const misfits = ({ properties }: Tool, asked: Arguments): readonly Issue[] =>
  Object.entries(asked).flatMap(([key, value]): readonly Issue[] => {
    if (value === undefined || (Object.hasOwn(asking, key) && key !== 'lang')) return [];
    const { enum: words, type = '' } = (properties[key] ?? {}) as ArgumentSchema;
    if (words !== undefined)
      return choiceOf(words)(typeof value === 'string' ? value : JSON.stringify(value), key).issues;
    const wanted = typeWords[type];
    return wanted === undefined || typeof value === type
      ? []
      : [issue('option-misfit', { option: key }, value, { wanted })];
  });

/** Arguments that a tool needs and that are not there. */
const absent = ({ required }: Tool, asked: Arguments): readonly Issue[] =>
  required
    .filter((key) => !Object.hasOwn(asking, key) && asked[key] === undefined)
    .map((key) => issue('field-required', { option: key }, undefined, { suggestion: { zh: '', en: '' } }));

const answerTo = async (name: string, asked: Arguments, language: Language, io: Io): Promise<Checked<unknown>> => {
  const size = JSON.stringify(asked).length;
  const tool = tools.find((each) => each.name === name);
  const { most = mostAsked } = tool ?? {};
  if (size > most) return bad(tooMuch(size, most));
  if (tool === undefined) return choiceOf(tools.map((each) => each.name))(name, 'name');
  const wrong = [...unlisted(tool, asked), ...misfits(tool, asked), ...absent(tool, asked)];
  return wrong.length > 0 ? bad(...wrong) : tool.answer(asked, language, io);
};

/** A server that answers what may be asked of this library, ready to be connected; in `usual` where no language is asked for. */
export const serverWith = (
  { Server, ListToolsRequestSchema, CallToolRequestSchema }: Sdk,
  io: Io,
  usual: Language = writtenIn,
): InstanceType<Sdk['Server']> => {
  const server = new Server({ name: 'huiqi', version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((tool) => ({
      name: tool.name,
      description: tool.description,
      inputSchema: {
        type: 'object',
        properties: takenBy(tool, usual),
        required: tool.required,
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: asked = {} } }) => {
    const language = languageIn(asked, usual);
    try {
      const { value, issues } = await answerTo(name, asked, language, io);
      if (value === undefined && issues.length === 0) return faulty('no answer and no problem', language);
      return value === undefined
        ? refusal(issues, language)
        : ({ content: [{ type: 'text', text: textOf(value, language) }] } satisfies ToolAnswer);
    } catch (error) {
      return faulty(error, language);
    }
  });
  return server;
};

/** Serves on standard input and output until the other end closes. */
export const serve = async (sdk: Sdk, io: Io, usual: Language): Promise<void> => {
  const server = serverWith(sdk, io, usual);
  const closed = new Promise<void>((settle) => {
    server.onclose = settle;
    // The transport does not tell that its input has ended.
    process.stdin.once('end', settle);
  });
  await server.connect(new sdk.StdioServerTransport());
  await closed;
};
