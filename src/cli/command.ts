import { isOneOf } from '../edge/index.js';
import { type Format, formats as pageFormats } from '../explain/index.js';
import { fitted, toldIn } from '../explain/width.js';
import type { Bilingual, Issue, Language } from '../issue/index.js';
import { type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import { exit, type Io } from './io.js';
import { choiceOf, flagOf, one, type Option, type OptionTable, type Values } from './option.js';
import { language as languageOption, otherRules } from './options.js';
import type { OutputStyle } from './output-style.js';
import { refuse } from './report.js';
import { shipped } from './shipped.js';

/** A word that stands alone behind a command: `<FILE>` where it must be given, `[FILE]` where it may. */
export interface Argument {
  readonly name: string;
  readonly about: Bilingual;
  readonly otherwise?: string;
}

/** What a command may touch of the world. */
export interface World {
  readonly io: Io;
  readonly environment: Environment;
  readonly style: OutputStyle;
}

/** Every option as it was typed, by its flag, each time it was: what they mean is checked later, all at once. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What is typed without a value. */
export interface Switches {
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
  /** Whether everything is told, instead of what fits a screen. */
  readonly detail: boolean;
  /** Whether what is otherwise remarked is refused. */
  readonly strict: boolean;
  /** Whether what is certain is set right. */
  readonly fix: boolean;
}

/** What a command is run with. */
export interface CommandCall<Table> extends World {
  readonly args: readonly (string | undefined)[];
  /** Its options as they were typed. */
  readonly typed: Typed;
  readonly values: Values<Table>;
  readonly language: Language;
  readonly switches: Switches;
}

/** How results of one command are drawn beside text, Markdown and JSON. */
type Drawers<Found> = Readonly<
  Record<
    string,
    (
      found: Found,
      language: Language,
      call: Pick<CommandCall<OptionTable>, 'environment' | 'io'>,
    ) => Promise<Checked<string>>
  >
>;

/** A command as it declares itself. */
export interface CommandSpec<Table extends OptionTable, Input, Found> {
  readonly name: string;
  readonly about: Bilingual;
  readonly takes: readonly Argument[];
  readonly options: Table;
  /** What it can print; left out, everything that an explanation can be, and JSON. */
  readonly formats?: readonly (Format | 'json')[];
  /** Fewer, where its arguments ask for what not all can hold. */
  readonly formatsOf?: (args: CommandCall<Table>['args']) => readonly string[] | undefined;
  readonly draw?: Drawers<Found>;
  readonly aboutFormats?: Bilingual;
  /** Whether it writes a file, and may be told to replace one. */
  readonly writes?: true;
  /** Whether it has a short page, and may be told to tell everything; what that is, where it is no conditions. */
  readonly short?: true | Bilingual;
  /** What it refuses when it is told to be strict, where it may be. */
  readonly strict?: Bilingual;
  /** What it sets right when it is told to, where it may be. */
  readonly fixes?: Bilingual;
  /** Whether its exit code says no more than that it ran. */
  readonly quiet?: true;
  /** Reads what its arguments name, whether its options are good or not. */
  readonly read?: (args: CommandCall<Table>['args'], io: Io, values: Partial<Values<Table>>) => Promise<Checked<Input>>;
  /** What is wrong with the input beside what running tells, or where options keep it from running. */
  readonly inspect?: (input: Input, values: Partial<Values<Table>>) => readonly Issue[];
  readonly run: (input: Input, call: CommandCall<Table>) => Checked<Found> | Promise<Checked<Found>>;
  /** What can be asked about the input instead, where the call is refused: a line each. */
  readonly instead?: (
    issues: readonly Issue[],
    input: Input,
    call: Pick<CommandCall<Table>, 'args' | 'typed' | 'language'>,
  ) => Promise<readonly string[]>;
  /** As text for people; nothing is printed where it is empty. */
  readonly print: (found: Found, language: Language, format: Format, call: CommandCall<Table>) => string;
  /** As JSON, where that is not the thing found itself. */
  readonly json?: (found: Found) => unknown;
  readonly exit?: (found: Found) => number;
}

/** What its exit codes say: that it answered, that something was found, that it wrote, or that nobody asks it any more. */
type Ending = 'answers' | 'checks' | 'writes' | 'serves';

/** A command as the program knows it. */
export interface Command {
  readonly name: string;
  readonly about: Bilingual;
  readonly takes: readonly Argument[];
  readonly options: readonly Option<unknown>[];
  readonly writes: boolean;
  readonly short: Bilingual | undefined;
  readonly strict: Bilingual | undefined;
  readonly fixes: Bilingual | undefined;
  readonly quiet: boolean;
  readonly ends: Ending;
  readonly invoke: (
    args: CommandCall<unknown>['args'],
    typed: Typed,
    switches: Switches,
    world: World,
  ) => Promise<number>;
}

const isFormat = (word: string): word is Format => isOneOf(pageFormats, word);

const everyCondition: Bilingual = { zh: '逐条列出全部条件和理由', en: 'list every condition and reason' };
const formatWord: Bilingual = { zh: '格式', en: 'format' };

/** Options of the library as they are typed: by their flag, or in capitals where they stand alone. */
const onCommandLine =
  (table: OptionTable, takes: readonly Argument[]) =>
  (found: Issue): Issue => {
    if (!('option' in found.place)) return found;
    const { option } = found.place;
    const named = table[option];
    if (named !== undefined) return { ...found, place: { option: flagOf(named) } };
    const isAlone = takes.some(({ name }) => name.slice(1, -1) === option.toUpperCase());
    if (isAlone) return { ...found, place: { option: option.toUpperCase() } };
    return /^-|^huiqi |[A-Z]{2}/u.test(option) ? found : { ...found, place: { option: `--${option}` } };
  };

const endingOf = (
  { exit: ends, writes }: { readonly exit?: unknown; readonly writes?: true },
  formats: readonly string[],
): Ending => {
  if (formats.length === 0) return writes === true ? 'writes' : 'serves';
  return ends === undefined ? 'answers' : 'checks';
};

const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((each) => [JSON.stringify(each), each])).values(),
];

interface ReadOptions<Table> {
  /** Those that are good. */
  readonly values: Partial<Values<Table>>;
  readonly issues: readonly Issue[];
}

const readOptions = <Table extends OptionTable>(table: Table, typed: Typed): ReadOptions<Table> => {
  const read = Object.entries(table).map(([key, option]) => [key, option.read(typed.get(flagOf(option)))] as const);
  const values: unknown = Object.fromEntries(
    read.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])),
  );
  return { values: values as Partial<Values<Table>>, issues: read.flatMap(([, { issues }]) => issues) };
};

/** A page as wide as the terminal is, where it is one; Markdown is folded by who shows it. */
const inTerminal = (format: Format, { columns }: Io, tell: () => string): string =>
  format === 'text' ? fitted(toldIn(columns, tell), columns) : tell();

/** The folder whose rules are asked instead of those of the package, where one is. */
const ownRules = (table: OptionTable, values: Readonly<Record<string, unknown>>): string | undefined => {
  const { rules } = values;
  return table['rules'] === otherRules && typeof rules === 'string' && rules !== shipped ? rules : undefined;
};

/**
 * Makes a command of what it declares. Language, format, problems told all at once, JSON and exit
 * codes are seen to here; the command itself says what it reads, runs and prints.
 */
export const command = <Table extends OptionTable, Input, Found>(spec: CommandSpec<Table, Input, Found>): Command => {
  const { name, about, takes, options: table, draw = {}, writes = false, quiet = false } = spec;
  const words = [...(spec.formats ?? [...pageFormats, 'json']), ...Object.keys(draw)];
  const formatAmong = (known: readonly string[]): Option<string> =>
    one(`--format <${known.join('|')}>`, spec.aboutFormats ?? formatWord, choiceOf(known), 'text');
  const placed = onCommandLine(table, takes);

  const printed = async (found: Found, word: string, call: CommandCall<Table>): Promise<Checked<string>> => {
    const { language, io } = call;
    if (word === 'json') return good(JSON.stringify(spec.json?.(found) ?? found, undefined, 2));
    if (isFormat(word)) {
      const page = inTerminal(word, io, () => spec.print(found, language, word, call));
      const folder = page === '' ? undefined : ownRules(table, call.values);
      if (folder === undefined) return good(page);
      const { underRules } = await import('./own-rules.js');
      return good(inTerminal(word, io, () => underRules(page, folder, language, word)));
    }
    return (await draw[word]?.(found, language, call)) ?? { issues: [] };
  };

  return {
    name,
    about,
    takes,
    options: [...Object.values(table), ...(words.length === 0 ? [] : [formatAmong(words)]), languageOption],
    writes,
    short: spec.short === true ? everyCondition : spec.short,
    strict: spec.strict,
    fixes: spec.fixes,
    quiet,
    ends: endingOf(spec, words),
    invoke: async (args, typed, switches, world) => {
      const { io, style } = world;
      const { values, issues: wrong } = readOptions(table, typed);
      const language = languageOption.read(typed.get('--lang') ?? [style.language]);
      const known = spec.formatsOf?.(args) ?? words;
      const chosen = words.length === 0 ? good('text') : formatAmong(known).read(typed.get('--format'));
      const input = (await spec.read?.(args, io, values)) ?? { issues: [] };
      const told = [...wrong, ...language.issues, ...chosen.issues, ...input.issues];
      const call = {
        ...world,
        args,
        typed,
        values: values as Values<Table>,
        language: language.value ?? style.language,
        switches,
      };
      const found: Checked<Found> = told.length > 0 ? { issues: [] } : await spec.run(input.value as Input, call);
      if (found.value === undefined || chosen.value === undefined) {
        const more = input.value === undefined ? [] : (spec.inspect?.(input.value, values) ?? []);
        const issues = distinct([...told, ...found.issues, ...more].map(placed));
        const instead =
          input.value === undefined || style.json ? [] : ((await spec.instead?.(issues, input.value, call)) ?? []);
        return refuse(issues, style, io, instead);
      }
      const text = await printed(found.value, chosen.value, call);
      if (text.value === undefined) return refuse(text.issues, style, io);
      if (text.value !== '') io.out(`${text.value}\n`);
      return spec.exit?.(found.value) ?? exit.done;
    },
  };
};
