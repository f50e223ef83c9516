import { Command, CommanderError, Option } from 'commander';
import { didYouMean, issue, type Issue, type Language } from '../issue/index.js';
import { version } from '../version.js';
import { help } from './words.js';

/** Every option as it was given, each time it was given: what they mean is checked later, all at once. */
export type Given = Readonly<Partial<Record<'document' | 'year' | 'reading' | 'asIfInForce' | 'assumeNone' | 'lang' | 'format' | 'subject' | 'rules' | 'sources' | 'indicator' | 'city' | 'out' | 'receipt' | 'from' | 'through' | 'rule', readonly string[]>>>;

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
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);

const isHead = (title: string): title is keyof typeof help.heads => Object.hasOwn(help.heads, title);

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
  settle(program.command('evaluate'))
    .description(help.evaluate[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addOption(collected('--subject <enterprise|site|park|district|city>', help.subject[language]))
    .addOption(collected('--receipt <FILE>', help.receipt[language]))
    .option('--force', help.force[language])
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, { force, ...given }: Given & { readonly force?: true }) =>
      take({ command: 'evaluate', file, given: { ...program.opts<Given>(), ...given }, replace: force === true }),
    );
  settle(program.command('evaluate-all'))
    .description(help.evaluateAll[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addOption(collected('--subject <enterprise|site|park|district|city>', help.subject[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'evaluate-all', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('timeline'))
    .description(help.timeline[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--from <N>', help.from[language]))
    .addOption(collected('--through <N>', help.through[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown|svg>', help.timelineFormat[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'timeline', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('list'))
    .description(help.list[language])
    .argument('[WHAT]', help.what[language], 'documents')
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .action((what: string, given: Given) => take({ command: 'list', what, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('check'))
    .description(help.check[language])
    .addOption(collected('--rules <DIR>', help.rules[language]))
    .addOption(collected('--sources <DIR>', help.sources[language]))
    .addOption(collected('--format <text|json>', help.format[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((given: Given) => take({ command: 'check', given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('targets'))
    .description(help.targets[language])
    .argument('[FILE]', help.cityFile[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.observedThrough[language]))
    .addOption(collected('--indicator <NAME>', help.indicator[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string | undefined, given: Given) => take({ command: 'targets', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('conflicts'))
    .description(help.conflicts[language])
    .argument('<INDICATOR>', help.indicatorName[language])
    .addOption(collected('--year <N>', help.targetYear[language]))
    .addOption(collected('--city <CITY>', help.city[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((indicator: string, given: Given) => take({ command: 'conflicts', indicator, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('questions'))
    .description(help.questions[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addOption(collected('--subject <enterprise|site|park|district|city>', help.subject[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'questions', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('ask'))
    .description(help.ask[language])
    .argument('[FILE]', help.askFile[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--out <FILE>', help.out[language]))
    .option('--force', help.force[language])
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--subject <enterprise|site|park|district|city>', help.subject[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string | undefined, { force, ...given }: Given & { readonly force?: true }) =>
      take({ command: 'ask', file, given: { ...program.opts<Given>(), ...given }, replace: force === true }),
    );
  settle(program.command('sensitivity'))
    .description(help.sensitivity[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addOption(collected('--subject <enterprise|site|park|district|city>', help.subject[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'sensitivity', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('what-would-it-take'))
    .description(help.whatWouldItTake[language])
    .argument('<FILE>', help.file[language])
    .addOption(collected('--document <ID>', help.document[language]))
    .addOption(collected('--year <N>', help.year[language]))
    .addOption(collected('--rule <ID>', help.rule[language]))
    .addOption(collected('--reading <id=option>', help.reading[language]))
    .addOption(collected('--as-if-in-force <A..B>', help.asIfInForce[language]))
    .addOption(collected('--assume-none <LISTS>', help.assumeNone[language]))
    .addOption(collected('--format <text|json|markdown>', help.format[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'what-would-it-take', file, given: { ...program.opts<Given>(), ...given } }));
  settle(program.command('verify'))
    .description(help.verify[language])
    .argument('<RECEIPT>', help.receiptFile[language])
    .argument('[INPUT]', help.verifyInput[language])
    .addOption(collected('--format <text|json>', help.format[language]))
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((receipt: string, input: string | undefined, given: Given) => take({ command: 'verify', receipt, input, given: { ...program.opts<Given>(), ...given } }));
  return program;
};

const optionsOf = (commands: readonly Command[]): readonly string[] => [...new Set(commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])))];

const takeOneFile: readonly string[] = ['evaluate', 'evaluate-all', 'timeline', 'targets', 'questions', 'ask', 'sensitivity', 'what-would-it-take'];

// Commander says what is wrong in English and stops; its codes become problems like all others.
const usageIssue = ({ code, message }: CommanderError, program: Command, argv: readonly string[]): Issue => {
  const [, found = ''] = /'([^']*)'/u.exec(message) ?? [];
  const choice = (known: readonly string[]): Issue =>
    issue('choice-wanted', { option: found === '' ? 'huiqi' : found }, found === '' ? undefined : found, { known: known.join(', '), suggestion: didYouMean(found, known) });
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
        : issue('choice-wanted', { option: found }, undefined, { known: optionsOf(program.commands.filter((each) => each.name() === found)).join(', ') });
    default:
      return choice(program.commands.map((each) => each.name()));
  }
};

/** Parses the arguments; what cannot be used comes back as a problem, and nothing is thrown. */
export const parseArguments = async (argv: readonly string[], language: Language, out: (text: string) => void): Promise<Request> => {
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
