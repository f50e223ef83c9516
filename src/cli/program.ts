import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { didYouMean, issue, type Issue, type Language } from '../issue/index.js';
import { help } from './words.js';

/** Every option as it was given, each time it was given: what they mean is checked later, all at once. */
export type Given = Readonly<Partial<Record<'document' | 'year' | 'reading' | 'asIfInForce' | 'assumeNone' | 'lang' | 'format' | 'subject' | 'rules' | 'sources', readonly string[]>>>;

export type Request =
  | { readonly command: 'evaluate'; readonly file: string; readonly given: Given }
  | { readonly command: 'list'; readonly what: string; readonly given: Given }
  | { readonly command: 'check'; readonly given: Given }
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
    .addHelpText('after', `\n${help.exits[language]}\n`)
    .action((file: string, given: Given) => take({ command: 'evaluate', file, given: { ...program.opts<Given>(), ...given } }));
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
  return program;
};

const optionsOf = (commands: readonly Command[]): readonly string[] => [...new Set(commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])))];

// Commander says what is wrong in English and stops; its codes become problems like all others.
const usageIssue = ({ code, message }: CommanderError, program: Command): Issue => {
  const [, found = ''] = /'([^']*)'/u.exec(message) ?? [];
  const choice = (known: readonly string[]): Issue =>
    issue('choice-wanted', { option: found === '' ? 'huiqi' : found }, found === '' ? undefined : found, { known: known.join(', '), suggestion: didYouMean(found, known) });
  switch (code) {
    case 'commander.unknownOption':
      return choice(optionsOf([program, ...program.commands]));
    case 'commander.optionMissingArgument':
      return issue('text-wanted', { option: found.replace(/ .*$/u, '') }, undefined);
    case 'commander.missingArgument':
      return issue('field-required', { option: 'FILE' }, undefined);
    case 'commander.excessArguments':
      return found === 'evaluate'
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
    return error.exitCode === 0 ? request : { command: 'unusable', issue: usageIssue(error, program) };
  }
};
