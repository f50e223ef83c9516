/** Sites of versions, each under its own address below the site. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../versions', import.meta.url));

/** Copied as they are: what a version shows is not made anew. */
export const takeVersions = (outDir: string): void => {
  if (existsSync(kept)) cpSync(kept, join(outDir, 'v'), { recursive: true });
};
