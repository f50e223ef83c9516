import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.js';
import { flagOf } from '../../src/cli/option.js';
import { parseArguments } from '../../src/cli/program.js';
import { examples } from '../../src/cli/typed-examples.js';
import { describeIssue, languages } from '../../src/issue/index.js';

const helpOf = async (name: string, language: (typeof languages)[number]): Promise<string> => {
  let out = '';
  await parseArguments([name, '--help'], language, (text) => {
    out += text;
  });
  return out;
};

describe('the help of each command', () => {
  test.each(commandNames)('%s has an example whose options are its own and whose values are read', async (name) => {
    const typed = examples[name]?.replaceAll('"', '').split(' ') ?? [];
    expect(typed[0]).toBe(name);
    const request = await parseArguments(typed, 'en', () => undefined);
    if (request.kind !== 'command') throw new Error(JSON.stringify(request));
    const { command, typed: given } = request;
    const wrong = command.options.flatMap((option) => {
      const values = given.get(flagOf(option));
      return values === undefined ? [] : option.read(values).issues;
    });
    expect([command.name, wrong]).toEqual([name, []]);
    for (const language of languages) expect(await helpOf(name, language)).toContain(`huiqi ${examples[name] ?? ''}`);
  });

  test('says of a default once, and of exit codes what belongs to the command', async () => {
    const synthesize = await helpOf('synthesize', 'en');
    expect(synthesize).toContain('how many enterprises (default: 1000)');
    expect(synthesize).toContain('Exit codes: 0 written;');
    expect(await helpOf('check', 'en')).toContain('1 findings that need attention');
    expect(await helpOf('evaluate', 'en')).toMatch(/0 answered, though the answer may be “information\s+missing”; 2/u);
    expect(await helpOf('diff', 'en')).not.toContain('by default (default');
  });
});

describe('a slip on the command line', () => {
  test.each([
    [['evaluate', '--langauge', 'en'], '--langauge: expected an option of this command: ', 'Did you mean “--lang”? '],
    [
      ['evaluate', '--lang'],
      '--lang: required, and missing from the command: language: zh or en. Add it, as --help shows.',
      '',
    ],
    [['evaluate', 'a.json', 'b.json'], 'huiqi evaluate: got “b.json”; expected <FILE> and nothing more.', ''],
    [['mcp', 'a.json'], 'huiqi mcp: got “a.json”; expected options alone (--lang) and nothing more.', ''],
    [['evaluat'], 'huiqi: got “evaluat”; expected one of: ', 'Did you mean “evaluate”? '],
    [['evaluate'], 'FILE: required, and missing from the command: ', 'Add it, as --help shows.'],
  ])('%j is told once, as what it is, with what may be meant', async (typed, begins, holds) => {
    const request = await parseArguments(typed, 'en', () => undefined);
    const said = request.kind === 'unusable' ? describeIssue(request.issue, 'en') : request.kind;
    expect(said.slice(0, begins.length)).toBe(begins);
    expect(said).toContain(holds);
    expect(said).not.toContain('field');
  });
});
