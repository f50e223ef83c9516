import type { Clause } from '../rule/index.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck, RuleEntry } from './folder.js';

/** 可 and 允许 leave it to whoever is asked; 原则上 and 力争 stand in the ledger as the force of their clause. */
const permits = /^可|可以|允许|准许/u;

type Forces = ReadonlySet<string>;

const forceOf = ({ force, word = '' }: Clause): string => force ?? (permits.test(word) ? 'may' : 'must');

/** The forces of the clauses that a rule stands on: where some of them permit, the others say whom. */
const forcesOf = ({ rule }: RuleEntry, { clauses }: DocumentFolder): Forces => {
  const own = clauses.entries.flatMap(({ value }) => (rule.clauses.includes(value.id) ? [forceOf(value)] : []));
  return new Set(own.includes('may') ? own.filter((each) => each !== 'must') : own);
};

/** What a limit or a permission says of its force is what one of its clauses says. */
export const checkForce: FolderCheck = (folder) =>
  folder.rules.flatMap((entry): readonly Finding[] => {
    const { rule, file } = entry;
    const force = 'measure' in rule.outcome || 'says' in rule.outcome ? rule.outcome.force : undefined;
    const stated = force === undefined ? new Set<string>() : forcesOf(entry, folder);
    return stated.size === 0 || stated.has(force ?? '')
      ? []
      : [
          finding('force-differs', file, ['outcome', 'force'], force, {
            expected: [...stated].sort().join(', '),
            clauses: rule.clauses.join(', '),
          }),
        ];
  });
