import { Command as Program, CommanderError, Option } from 'commander';
import { atMost, folded, screen, toldIn, widthOf } from '../explain/width.js';
import { type Bilingual, didYouMean, type Issue, type Language } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { version } from '../version.js';
import type { Command, Switches, Typed } from './command.js';
import { commandNames, commandsFor } from './commands/index.js';
import { flagOf, required } from './option.js';
import { language as languageOption } from './options.js';
import { examples } from './typed-examples.js';
import { help } from './words.js';

export type Request =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly args: readonly (string | undefined)[];
      readonly typed: Typed;
      readonly switches: Switches;
    }
  /** Help or the version was asked for and has been printed. */
  | { readonly kind: 'told' }
  | { readonly kind: 'unusable'; readonly issue: Issue };

const collected = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

/** The arguments of a command as they are typed. */
const takenBy = ({ registeredArguments: takes }: Program): string =>
  takes.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)).join(' ');

/** How a command is called, in no language. */
const usageOf = (command: Program): string => {
  const names = [...(command.parent === null ? [] : [command.parent.name()]), command.name()];
  const takes = command.commands.length > 0 ? '<COMMAND>' : takenBy(command);
  return [...names, takes, '[--…]'].filter(Boolean).join(' ');
};

const inWidth = (text: string, width: number): string => folded(text, width, '', '');

const isHead = (title: string): title is keyof typeof help.heads => Object.hasOwn(help.heads, title);

/** What was typed at the options of a part of the program, by their flags. */
const typedIn = (part: Program): readonly (readonly [string, readonly string[]])[] =>
  part.options.flatMap((option) => {
    const found: unknown = part.opts()[option.attributeName()];
    return Array.isArray(found) && option.long ? [[option.long, found as readonly string[]] as const] : [];
  });

/** Whether what is taken without an option has to be said: some say it in their own words. */
const saysDefault = ({ en }: Bilingual, otherwise: string | undefined): otherwise is string =>
  otherwise !== undefined && !en.includes('default');

const large = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A call of a command that can be typed as it stands, where its files are there. */
const exampleIn = (name: string, language: Language): string =>
  `${help.example[language]}huiqi ${examples[name] ?? name}`;

/** The exit codes of a command, or of all of them. */
const exitsIn = (command: Command | undefined, language: Language): string =>
  (command === undefined ? help.exits : help.exitsOf[command.ends])[language]
    .split('\n')
    .map((line) => inWidth(line, atMost(screen)))
    .join('\n');

const build = (
  commands: readonly Command[],
  language: Language,
  out: (text: string) => void,
  take: (request: Request) => void,
): Program => {
  const settle = (part: Program): Program =>
    part
      .exitOverride()
      .helpOption('-h, --help', help.help[language])
      // A full-width colon has its blank in it.
      .configureOutput({ writeOut: (text) => out(text.replace(/^([^\n]*：) /u, '$1')), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => (isHead(title) ? help.heads[title][language] : title),
        commandUsage: usageOf,
        argumentDescription: ({ description }) => description,
        helpWidth: atMost(screen),
        displayWidth: widthOf,
        boxWrap: inWidth,
        subcommandTerm: (command) => [command.name(), takenBy(command)].filter(Boolean).join(' '),
      })
      .addOption(collected(languageOption.flags, languageOption.about[language]));
  const program = settle(new Program('huiqi'))
    .description(help.about[language])
    .version(version, '--version', help.version[language])
    .helpCommand(false)
    .addHelpText('after', `\n${exitsIn(undefined, language)}\n`);
  for (const command of commands) {
    const part = settle(program.command(command.name)).description(large(command.about[language]));
    for (const { name, about, otherwise } of command.takes) part.argument(name, about[language], otherwise);
    for (const { flags, about, otherwise, isRequired = false } of command.options.filter(
      (option) => option !== languageOption,
    ))
      part.addOption(
        collected(
          flags,
          `${about[language]}${isRequired ? help.required[language] : ''}${saysDefault(about, otherwise) ? help.byDefault(otherwise)[language] : ''}`,
        ),
      );
    if (command.short !== undefined) part.option('--detail', command.short[language]);
    if (command.writes) part.option('--force', help.force[language]);
    if (command.strict !== undefined) part.option('--strict', command.strict[language]);
    if (command.fixes !== undefined) part.option('--fix', command.fixes[language]);
    part.addHelpText(
      'after',
      [exampleIn(command.name, language), ...(command.quiet ? [] : [exitsIn(command, language)])]
        .map((text) => `\n${text}\n`)
        .join(''),
    );
    part.action(() => {
      take({
        kind: 'command',
        command,
        args: part.processedArgs as readonly (string | undefined)[],
        typed: new Map([...typedIn(program), ...typedIn(part)]),
        switches: {
          replace: part.opts()['force'] === true,
          detail: part.opts()['detail'] === true,
          strict: part.opts()['strict'] === true,
          fix: part.opts()['fix'] === true,
        },
      });
    });
  }
  return program;
};

const optionsOf = (parts: readonly Program[]): readonly string[] => [
  ...new Set(parts.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))),
];

/** What a command takes beside its options. */
const takenIn = (commands: readonly Program[], name: string): string | Bilingual =>
  commands.flatMap((each) => (each.name() === name ? [takenBy(each)] : [])).find((taken) => taken !== '') ??
  help.optionsAlone(optionsOf(commands.filter((each) => each.name() === name)).join(', '));

/** What an option of a command is, as help says it. */
const optionAbout = (command: Command | undefined, flag: string): Bilingual =>
  [languageOption, ...(command?.options ?? [])].find((each) => flagOf(each) === flag)?.about ?? { zh: flag, en: flag };

const unlisted = (code: 'argument-unknown', found: string, known: readonly string[]): Issue =>
  issue(code, { option: found }, undefined, { known: known.join(', '), suggestion: didYouMean(found, known) });

/** The first word that a command has no use for. */
const leftOver = (commands: readonly Program[], name: string): string | undefined =>
  commands.flatMap((each) => (each.name() === name ? each.args.slice(each.registeredArguments.length) : []))[0];

/** What an argument is, that the command that is called takes. */
const argumentAbout = (commands: readonly Command[], argv: readonly string[], name: string): Bilingual =>
  commands
    .filter((each) => argv.includes(each.name))
    .flatMap(({ takes }) =>
      takes.flatMap((each) => (each.name.replace(/[<>[\]]/gu, '') === name ? [each.about] : [])),
    )[0] ?? {
    zh: name,
    en: name,
  };

// Commander says what is wrong in English and stops; its codes become problems like all others.
const usageIssue = (
  { code, message }: CommanderError,
  program: Program,
  commands: readonly Command[],
  argv: readonly string[],
): Issue => {
  const [, found = ''] = /'([^']*)'/u.exec(message) ?? [];
  const called = commands.find((each) => argv.includes(each.name));
  switch (code) {
    case 'commander.unknownOption':
      return unlisted(
        'argument-unknown',
        found,
        optionsOf([program, ...program.commands.filter((each) => argv.includes(each.name()))]),
      );
    case 'commander.optionMissingArgument':
      return required(found.replace(/ .*$/u, ''), optionAbout(called, found.replace(/ .*$/u, '')));
    case 'commander.missingArgument':
      return required(found, argumentAbout(commands, argv, found));
    case 'commander.excessArguments':
      return issue('argument-left-over', { option: `huiqi ${found}` }, leftOver(program.commands, found), {
        takes: takenIn(program.commands, found),
      });
    default:
      return issue('choice-wanted', { option: 'huiqi' }, found === '' ? undefined : found, {
        known: commandNames.join(', '),
        suggestion: didYouMean(found, commandNames),
      });
  }
};

/** `huiqi help evaluate` asks for what `huiqi evaluate --help` does. */
const helpAsked = (argv: readonly string[]): readonly string[] => {
  const [first, called = '-', ...rest] = argv;
  if (first !== 'help') return argv;
  return called.startsWith('-') ? [...argv.slice(1), '--help'] : [called, ...rest, '--help'];
};

/** Parses the arguments; what cannot be used comes back as a problem, and nothing is thrown. */
export const parseArguments = async (
  typed: readonly string[],
  language: Language,
  out: (text: string) => void,
  columns?: number,
): Promise<Request> => {
  const argv = helpAsked(typed);
  let request: Request = { kind: 'told' };
  const commands = await commandsFor(argv);
  const program = toldIn(columns, () =>
    build(commands, language, out, (taken) => {
      request = taken;
    }),
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Its usage errors all carry code 1, which here means findings.
    return error.exitCode === 0 ? request : { kind: 'unusable', issue: usageIssue(error, program, commands, argv) };
  }
};
