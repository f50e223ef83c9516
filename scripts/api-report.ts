/**
 * The public face, written down: for each import a file under docs/api with every name and its type. A change of one is then seen
 * in review, and is a decision. It reads what `npm run build` wrote. `--check` refuses where what is written is not what is exported.
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'docs/api');
const workshop = mkdtempSync(join(tmpdir(), 'huiqi-api-'));

/** Each import as its users write it, and its declarations; those of documents are all of one form, and are left out. */
const entries: readonly (readonly [name: string, declarations: string])[] = Object.entries(manifest.exports).flatMap(
  ([path, target]) =>
    typeof target === 'string' || path.includes('*')
      ? []
      : [[path === '.' ? manifest.name : path.slice(2), join(root, target.import.types)]],
);

/** The report of one import. */
const reportOf = ([name, declarations]: (typeof entries)[number]): string => {
  if (!existsSync(declarations)) throw new Error(`${name} is not built: run \`npm run build\` first.`);
  const file = name.replaceAll('/', '-');
  const packageJsonFullPath = join(root, 'package.json');
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'ESNext',
            moduleResolution: 'bundler',
            target: 'ES2022',
            lib: ['ES2022'],
            skipLibCheck: true,
            types: [],
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: file,
        reportFolder: workshop,
        reportTempFolder: workshop,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        // Types that only others name are part of the face of what names them; docstrings are held by a test of their own.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath,
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => void (message.handled = true),
  });
  if (!succeeded) throw new Error(`No report of ${name}.`);
  return readFileSync(join(workshop, `${file}.api.md`), 'utf8');
};

const written = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(reports)
      .filter((file) => file.endsWith('.api.md'))
      .map((file) => [file, readFileSync(join(reports, file), 'utf8')]),
  );

try {
  const found = new Map(entries.map((entry) => [`${entry[0].replaceAll('/', '-')}.api.md`, reportOf(entry)]));
  mkdirSync(reports, { recursive: true });
  if (process.argv.includes('--check')) {
    const before = written();
    const different = [...new Set([...found.keys(), ...before.keys()])].filter(
      (file) => found.get(file) !== before.get(file),
    );
    for (const file of different) {
      console.error(
        `docs/api/${file} is not what ${basename(file, '.api.md')} exports: run \`npm run api\`, look at the change, and commit it.`,
      );
    }
    if (different.length > 0) process.exitCode = 1;
  } else {
    for (const file of written().keys()) rmSync(join(reports, file));
    for (const [file, text] of found) writeFileSync(join(reports, file), text);
  }
} finally {
  rmSync(workshop, { recursive: true });
}
