import { diffRules, levelOf, type Release, releaseNotes, renamedBetween, saidNames } from '../../diff/index.js';
import type { RuleFolders } from '../../rule/index.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { rulesFrom } from '../rules-from.js';

interface Sides {
  readonly before: RuleFolders;
  readonly after: RuleFolders;
}

/** It takes none of its own: a version is told whole. */
const options = {} as const;

export const releaseNotesCommand = command<typeof options, Sides, Release>({
  name: 'release-notes',
  about: {
    zh: '写出新版本规则对企业和金额的影响，并据此确定版本级别',
    en: 'write what a version of the rules changes for enterprises and money, and which level of version that is',
  },
  takes: [
    {
      name: '<BASE>',
      about: {
        zh: '上一版本：文件夹，或 git 版本（v0.2.0:rules），或 package（软件自带）',
        en: 'the version before: a folder, a revision of git (v0.2.0:rules), or package (those shipped)',
      },
    },
    { name: '<HEAD>', about: { zh: '这一版本，写法相同', en: 'this version, written the same way' } },
  ],
  options,
  formats: ['text', 'markdown', 'json'],
  read: async ([base = '', head = ''], io): Promise<Checked<Sides>> => {
    const [was, is] = await Promise.all([rulesFrom(base, 'BASE', io), rulesFrom(head, 'HEAD', io)]);
    const issues = [...was.issues, ...is.issues];
    return was.value === undefined || is.value === undefined
      ? { issues }
      : good({ before: was.value, after: is.value });
  },
  run: ({ before, after }) => {
    const { value, issues } = attempt(() => diffRules(before, after, { check: false }));
    if (value === undefined) return { issues };
    const renamed = renamedBetween(before, after);
    return good({ diff: value, level: levelOf(value, renamed), renamed, names: saidNames(before, after) });
  },
  print: releaseNotes,
  json: ({ diff, level, renamed }) => ({ level, ...renamed, edits: diff.edits, groups: diff.groups }),
});
