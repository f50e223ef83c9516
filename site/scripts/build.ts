/**
 * Builds the site: first the version that is being written under an address of its own, `/v/<version>/`, into `site/versions`,
 * where every version is kept; then the site itself, which takes all that are kept along. A version that was released is built
 * once: what links name it shows stays as it was.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './corpus.js';
import { beingWritten, keptIn, siteBase } from './versions.js';

const build = (more: Readonly<Record<string, string>>): void => {
  execFileSync('npx', ['vitepress', 'build'], {
    cwd: fromRoot('site'),
    stdio: 'inherit',
    env: { ...process.env, ...more },
  });
};

const own = join(keptIn, beingWritten);
if (beingWritten === 'next' || !existsSync(own))
  build({ HUIQI_SITE_BASE: `${siteBase}v/${beingWritten}/`, HUIQI_SITE_OUT: own });
build({});
