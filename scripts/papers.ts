/** The papers of a version: what they have to say, and to say alike, before it may be published. */
export interface Papers {
  readonly manifest: {
    readonly version: string;
    readonly repository?: string | { readonly url?: string };
    readonly homepage?: string;
    readonly bugs?: string | { readonly url?: string };
  };
  readonly changelog: string;
  readonly citation: string;
  readonly publiccode: string;
  /** Versions of which is recorded what they change: files of `docs/changes`. */
  readonly recorded: readonly string[];
}

export interface Missing {
  /** File and key. */
  readonly place: string;
  readonly found: string;
  readonly next: string;
}

const address = (value: string | { readonly url?: string } | undefined): string | undefined =>
  typeof value === 'object' ? value.url : value;

const isAddress = (value: string | undefined): boolean =>
  value !== undefined && /^(git\+)?https:\/\/[^\s/]+\.[^\s/]+\/\S/u.test(value);

/** The value of a key that stands at the beginning of a line of YAML. */
const yaml = (text: string, key: string): string | undefined =>
  new RegExp(`^${key}: *["']?([^"'\\n]*)["']?$`, 'mu').exec(text)?.[1];

const addressesIn = ({ manifest, publiccode }: Papers): readonly Missing[] => {
  const wanted: readonly (readonly [string, string | undefined])[] = [
    ['package.json, repository', address(manifest.repository)],
    ['package.json, homepage', manifest.homepage],
    ['package.json, bugs', address(manifest.bugs)],
    ['publiccode.yml, url', yaml(publiccode, 'url')],
  ];
  return wanted.flatMap(([place, found]) =>
    isAddress(found)
      ? []
      : [
          {
            place,
            found: found === undefined ? 'no address stands here' : `“${found}” is no https address`,
            next: 'Write where this package is kept, and nobody else’s address.',
          },
        ],
  );
};

const versionsIn = ({ manifest: { version }, changelog, citation, publiccode }: Papers): readonly Missing[] => {
  const dated = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - (\\d{4}-\\d{2}-\\d{2})$`, 'mu').exec(
    changelog,
  )?.[1];
  const alike: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['CITATION.cff, version', yaml(citation, 'version'), version],
    ['publiccode.yml, softwareVersion', yaml(publiccode, 'softwareVersion'), version],
    ['CITATION.cff, date-released', yaml(citation, 'date-released'), dated],
    ['publiccode.yml, releaseDate', yaml(publiccode, 'releaseDate'), dated],
  ];
  return [
    ...(dated === undefined
      ? [
          {
            place: 'CHANGELOG.md',
            found: `no dated section of ${version}`,
            next: `Head it “## [${version}] - year-month-day”.`,
          },
        ]
      : []),
    ...(/^## \[Unreleased\]\s+\S/mu.test(changelog.replace(/^## \[Unreleased\]\s+## /mu, '## '))
      ? [
          {
            place: 'CHANGELOG.md, Unreleased',
            found: 'changes stand under no version',
            next: 'Give them a version: `npm version`, and its heading with the day.',
          },
        ]
      : []),
    ...alike.flatMap(([place, found, wanted]) =>
      wanted === undefined || found === wanted
        ? []
        : [
            {
              place,
              found: `${found ?? 'nothing'} stands here`,
              next: `Write ${wanted}, as package.json and CHANGELOG.md say.`,
            },
          ],
    ),
  ];
};

const recordsIn = ({ manifest: { version }, recorded }: Papers): readonly Missing[] =>
  recorded.includes(version)
    ? []
    : [
        {
          place: `docs/changes/${version}.json`,
          found: 'what the version changes for enterprises is not recorded',
          next: 'Write it: `npm run changes -- v<version before>:rules`.',
        },
      ];

/** What is still missing; nothing where the version may go out. */
export const missingForPublication = (papers: Papers): readonly Missing[] => [
  ...addressesIn(papers),
  ...versionsIn(papers),
  ...recordsIn(papers),
];
