import type { PlainObject } from '../edge/index.js';
import { foundAndWanted, type Language, oneLine, punctuation } from '../issue/index.js';
import { everyProblem } from '../issue/checking.js';
import type { RuleFolders } from '../rule/index.js';
import { digest } from '../scenario/receipt/digest.js';
import type { Annotation } from './annotations.js';
import { type Checkup, fileIn } from './check-report.js';
import { replacementsIn } from './fixes.js';
import type { FromRoot } from './from-root.js';
import type { LocatedFinding } from './read-rules.js';
import { sarif, type SarifFinding } from './sarif.js';

/** A finding as GitHub and programs take it: what is wrong, without its place. */
const messageOf = (finding: LocatedFinding, language: Language): string =>
  `${foundAndWanted(finding, language)}${punctuation[language].full}${finding.next[language]}`;

const positionIn = ({ line, column }: LocatedFinding): { readonly line?: number; readonly column?: number } => ({
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});

export const checkAnnotations = (
  { directory, findings }: Checkup,
  language: Language,
  fromRoot: FromRoot,
): readonly Annotation[] =>
  findings.map((each) => ({
    file: fromRoot(fileIn(directory, each.place.file)),
    ...positionIn(each),
    title: each.code,
    message: oneLine(messageOf(each, language)),
  }));

const textsAt = (value: unknown, key: string): readonly string[] => {
  const list = (value as PlainObject | null | undefined)?.[key];
  return Array.isArray(list) ? list.map(String) : [];
};

const entriesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** Where the other side of the ledger stands: of a rule the clauses that it cites, of a clause the rules that encode it. */
const opposite = (
  { place }: LocatedFinding,
  files: RuleFolders,
): readonly { readonly file: string; readonly pointer: string }[] => {
  const [, document = '', name = ''] = /^rules\/([^/]+)\/([^/]+)\.json$/u.exec(place.file) ?? [];
  const folder = files[document];
  if (folder === undefined) return [];
  const clauses = entriesOf(folder.clauses);
  if (name === 'clauses') {
    const entry = clauses[Number(/^\/(\d+)/u.exec(place.pointer)?.[1] ?? NaN)];
    const slugs = textsAt(entry, 'rules').map((rule) => rule.replace(/^.*\//u, ''));
    return slugs
      .filter((slug) => Object.hasOwn(folder.rules, slug))
      .map((slug) => ({ file: `rules/${document}/${slug}.json`, pointer: '/clauses' }));
  }
  const cited = textsAt(folder.rules[name], 'clauses');
  return cited.flatMap((id) => {
    const at = clauses.findIndex((each) => (each as PlainObject | null)?.['id'] === id);
    return at === -1 ? [] : [{ file: `rules/${document}/clauses.json`, pointer: `/${String(at)}` }];
  });
};

const mostRelated = 10;

const otherSide = { zh: '台账的另一边', en: 'the other side of the ledger' } as const;

const related = (
  found: LocatedFinding,
  { directory, files, folder }: Pick<Checkup, 'directory' | 'files' | 'folder'>,
  language: Language,
  fromRoot: FromRoot,
): NonNullable<SarifFinding['related']> =>
  opposite(found, files)
    .slice(0, mostRelated)
    .map((place) => {
      const { line } = folder.locate({ ...found, place });
      return {
        file: fromRoot(fileIn(directory, place.file)),
        ...(line === undefined ? {} : { line }),
        message: otherSide[language],
      };
    });

/** A check as SARIF. */
export const checkSarif = (checkup: Checkup, language: Language, fromRoot: FromRoot): object => {
  const fixes = new Map(checkup.fixes.map((fix) => [fix.found, replacementsIn(fix, checkup.folder)]));
  const fixOf = (each: LocatedFinding): Pick<SarifFinding, 'fix'> => {
    const fix = fixes.get(each);
    return fix === undefined ? {} : { fix };
  };
  return sarif(
    'huiqi/check',
    checkup.findings.map((each) => ({
      ...fixOf(each),
      code: each.code,
      level: 'error',
      message: messageOf(each, language),
      file: fromRoot(fileIn(checkup.directory, each.place.file)),
      ...positionIn(each),
      print: digest([each.code, each.place.file, each.place.pointer, each.found ?? null]).slice(0, 32),
      related: related(each, checkup, language, fromRoot),
    })),
    (code) => everyProblem[code as keyof typeof everyProblem].wanted,
    language,
  );
};
