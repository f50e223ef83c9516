import { Command, CommanderError, Option } from 'commander';
import { type Bilingual, didYouMean, issue, type Issue, type Language } from '../issue/index.js';
import { version } from '../version.js';
import { help } from './words.js';

/** Every option as it was given, each time it was given: what they mean is checked later, all at once. */
export type Given = Readonly<
  Partial<
    Record<
      | 'document'
      | 'year'
      | 'reading'
      | 'asIfInForce'
      | 'assumeNone'
      | 'lang'
      | 'format'
      | 'subject'
      | 'rules'
      | 'sources'
      | 'indicator'
      | 'city'
      | 'out'
      | 'receipt'
      | 'from'
      | 'through'
      | 'rule',
      readonly string[]
    >
  >
>;

export type Request =
  | { readonly command: 'evaluate'; readonly file: string; readonly given: Given; readonly replace: boolean }
  | { readonly command: 'evaluate-all'; readonly file: string; readonly given: Given }
  | { readonly command: 'timeline'; readonly file: string; readonly given: Given }
  | { readonly command: 'list'; readonly what: string; readonly given: Given }
  | { readonly command: 'check'; readonly given: Given }
  | { readonly command: 'targets'; readonly file: string | undefined; readonly given: Given }
  | { readonly command: 'conflicts'; readonly indicator: string; readonly given: Given }
  | { readonly command: 'questions'; readonly file: string; readonly given: Given }
  | { readonly command: 'ask'; readonly file: string | undefined; readonly given: Given; readonly replace: boolean }
  | { readonly command: 'sensitivity'; readonly file: string; readonly given: Given }
  | { readonly command: 'what-would-it-take'; readonly file: string; readonly given: Given }
  | { readonly command: 'verify'; readonly receipt: string; readonly input: string | undefined; readonly given: Given }
  /** Help or the version was asked for and has been printed. */
  | { readonly command: 'none' }
  | { readonly command: 'unusable'; readonly issue: Issue };

const collected = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

const isHead = (title: string): title is keyof typeof help.heads => Object.hasOwn(help.heads, title);

/** Every option as it is written, with what it means; some mean another thing to another command. */
const options = {
  document: ['--document <ID>', help.document],
  year: ['--year <N>', help.year],
  observedThrough: ['--year <N>', help.observedThrough],
  targetYear: ['--year <N>', help.targetYear],
  from: ['--from <N>', help.from],
  through: ['--through <N>', help.through],
  rule: ['--rule <ID>', help.rule],
  reading: ['--reading <id=option>', help.reading],
  asIfInForce: ['--as-if-in-force <A..B>', help.asIfInForce],
  assumeNone: ['--assume-none <LISTS>', help.assumeNone],
  format: ['--format <text|json|markdown>', help.format],
  drawnFormat: ['--format <text|json|markdown|svg>', help.timelineFormat],
  plainFormat: ['--format <text|json>', help.format],
  subject: ['--subject <enterprise|site|park|district|city>', help.subject],
  receipt: ['--receipt <FILE>', help.receipt],
  out: ['--out <FILE>', help.out],
  rules: ['--rules <DIR>', help.rules],
  sources: ['--sources <DIR>', help.sources],
  indicator: ['--indicator <NAME>', help.indicator],
  city: ['--city <CITY>', help.city],
} as const satisfies Readonly<Record<string, readonly [flags: string, about: Bilingual]>>;

interface CommandSpec {
  readonly name: string;
  readonly about: Bilingual;
  readonly takes: readonly (readonly [name: string, about: Bilingual, otherwise?: string])[];
  readonly options: readonly (keyof typeof options)[];
  /** Whether it writes a file, and may be told to replace one. */
  readonly writes?: true;
  /** Whether its exit code says more than that it ran. */
  readonly exits: boolean;
  readonly request: (first: string | undefined, second: string | undefined, given: Given, replace: boolean) => Request;
}

const file = ['<FILE>', help.file] as const;
const setting = ['reading', 'asIfInForce', 'assumeNone'] as const;

const commands: readonly CommandSpec[] = [
  {
    name: 'evaluate',
    about: help.evaluate,
    takes: [file],
    options: ['document', 'year', ...setting, 'format', 'subject', 'receipt'],
    writes: true,
    exits: true,
    request: (input = '', _, given, replace) => ({ command: 'evaluate', file: input, given, replace }),
  },
  {
    name: 'evaluate-all',
    about: help.evaluateAll,
    takes: [file],
    options: ['year', ...setting, 'format', 'subject'],
    exits: true,
    request: (input = '', _, given) => ({ command: 'evaluate-all', file: input, given }),
  },
  {
    name: 'timeline',
    about: help.timeline,
    takes: [file],
    options: ['document', 'from', 'through', ...setting, 'drawnFormat'],
    exits: true,
    request: (input = '', _, given) => ({ command: 'timeline', file: input, given }),
  },
  {
    name: 'list',
    about: help.list,
    takes: [['[WHAT]', help.what, 'documents']],
    options: ['format'],
    exits: false,
    request: (what = '', _, given) => ({ command: 'list', what, given }),
  },
  {
    name: 'check',
    about: help.check,
    takes: [],
    options: ['rules', 'sources', 'plainFormat'],
    exits: true,
    request: (_, __, given) => ({ command: 'check', given }),
  },
  {
    name: 'targets',
    about: help.targets,
    takes: [['[FILE]', help.cityFile]],
    options: ['document', 'observedThrough', 'indicator', 'reading', 'format'],
    exits: true,
    request: (input, _, given) => ({ command: 'targets', file: input, given }),
  },
  {
    name: 'conflicts',
    about: help.conflicts,
    takes: [['<INDICATOR>', help.indicatorName]],
    options: ['targetYear', 'city', 'reading', 'format'],
    exits: true,
    request: (indicator = '', _, given) => ({ command: 'conflicts', indicator, given }),
  },
  {
    name: 'questions',
    about: help.questions,
    takes: [file],
    options: ['document', 'year', ...setting, 'format', 'subject'],
    exits: true,
    request: (input = '', _, given) => ({ command: 'questions', file: input, given }),
  },
  {
    name: 'ask',
    about: help.ask,
    takes: [['[FILE]', help.askFile]],
    options: ['document', 'year', 'out', ...setting, 'subject'],
    writes: true,
    exits: true,
    request: (input, _, given, replace) => ({ command: 'ask', file: input, given, replace }),
  },
  {
    name: 'sensitivity',
    about: help.sensitivity,
    takes: [file],
    options: ['document', 'year', 'asIfInForce', 'assumeNone', 'format', 'subject'],
    exits: true,
    request: (input = '', _, given) => ({ command: 'sensitivity', file: input, given }),
  },
  {
    name: 'what-would-it-take',
    about: help.whatWouldItTake,
    takes: [file],
    options: ['document', 'year', 'rule', ...setting, 'format'],
    exits: true,
    request: (input = '', _, given) => ({ command: 'what-would-it-take', file: input, given }),
  },
  {
    name: 'verify',
    about: help.verify,
    takes: [
      ['<RECEIPT>', help.receiptFile],
      ['[INPUT]', help.verifyInput],
    ],
    options: ['plainFormat'],
    exits: true,
    request: (receipt = '', input, given) => ({ command: 'verify', receipt, input, given }),
  },
];

const build = (language: Language, out: (text: string) => void, take: (request: Request) => void): Command => {
  const settle = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', help.help[language])
      .configureOutput({ writeOut: out, writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => (isHead(title) ? help.heads[title][language] : title) })
      .addOption(collected('--lang <zh|en>', help.language[language]));
  const program = settle(new Command('huiqi'))
    .description(help.about[language])
    .version(version, '--version', help.version[language])
    .helpCommand(false)
    .addHelpText('after', `\n${help.exits[language]}\n`);
  for (const { name, about, takes, options: own, writes, exits, request } of commands) {
    const command = settle(program.command(name)).description(about[language]);
    for (const [argument, meaning, otherwise] of takes) command.argument(argument, meaning[language], otherwise);
    for (const [flags, meaning] of own.map((key) => options[key]))
      command.addOption(collected(flags, meaning[language]));
    if (writes) command.option('--force', help.force[language]);
    if (exits) command.addHelpText('after', `\n${help.exits[language]}\n`);
    command.action(() => {
      const { force, ...given } = command.opts<Given & { readonly force?: true }>();
      const [first, second] = command.processedArgs as readonly (string | undefined)[];
      take(request(first, second, { ...program.opts<Given>(), ...given }, force === true));
    });
  }
  return program;
};

const optionsOf = (commands: readonly Command[]): readonly string[] => [
  ...new Set(commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))),
];

const takeOneFile = commands.flatMap(({ name, takes }) =>
  takes.length === 1 && takes[0]?.[0].includes('FILE') === true ? [name] : [],
);

// Commander says what is wrong in English and stops; its codes become problems like all others.
const usageIssue = ({ code, message }: CommanderError, program: Command, argv: readonly string[]): Issue => {
  const [, found = ''] = /'([^']*)'/u.exec(message) ?? [];
  const choice = (known: readonly string[]): Issue =>
    issue('choice-wanted', { option: found === '' ? 'huiqi' : found }, found === '' ? undefined : found, {
      known: known.join(', '),
      suggestion: didYouMean(found, known),
    });
  switch (code) {
    case 'commander.unknownOption':
      return choice(optionsOf([program, ...program.commands.filter((each) => argv.includes(each.name()))]));
    case 'commander.optionMissingArgument':
      return issue('text-wanted', { option: found.replace(/ .*$/u, '') }, undefined);
    case 'commander.missingArgument':
      return issue('field-required', { option: found }, undefined);
    case 'commander.excessArguments':
      return takeOneFile.includes(found)
        ? issue('file-unreadable', { option: 'FILE' }, undefined, { detail: help.oneFile })
        : issue('choice-wanted', { option: found }, undefined, {
            known: optionsOf(program.commands.filter((each) => each.name() === found)).join(', '),
          });
    default:
      return choice(program.commands.map((each) => each.name()));
  }
};

/** Parses the arguments; what cannot be used comes back as a problem, and nothing is thrown. */
export const parseArguments = async (
  argv: readonly string[],
  language: Language,
  out: (text: string) => void,
): Promise<Request> => {
  let request: Request = { command: 'none' };
  const program = build(language, out, (taken) => {
    request = taken;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Its usage errors all carry code 1, which here means findings.
    return error.exitCode === 0 ? request : { command: 'unusable', issue: usageIssue(error, program, argv) };
  }
};
