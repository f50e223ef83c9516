import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder } from '../../src/cli/list-folder.js';

test('a link to a folder is a folder, but for one that it lies in, and one that leads nowhere', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'huiqi-links-'));
  try {
    await mkdir(join(directory, 'rules/own'), { recursive: true });
    await mkdir(join(directory, 'away'));
    await writeFile(join(directory, 'away/rule.json'), '{}');
    await symlink('../away', join(directory, 'rules/linked'));
    await symlink('../away/rule.json', join(directory, 'rules/rule.json'));
    await symlink('..', join(directory, 'rules/back'));
    await symlink('.', join(directory, 'rules/self'));
    await symlink('nowhere', join(directory, 'rules/gone'));
    const folders = (await listFolder(join(directory, 'rules'))).filter(({ isFolder }) => isFolder);
    expect(folders.map(({ name }) => name).sort()).toEqual(['linked', 'own']);
  } finally {
    await rm(directory, { recursive: true });
  }
});
