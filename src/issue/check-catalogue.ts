import { ofCommands } from './problems/commands.js';
import { ofFacts } from './problems/facts.js';
import { ofFolders } from './problems/folders.js';
import { ofRules } from './problems/rules.js';
import { ofText } from './problems/text.js';

/** Problems that only the command line and the check of rule folders report: no page carries them. All say what was expected. */
export const checkCatalogue = {
  ...ofCommands,
  ...ofFolders,
  ...ofText,
  ...ofFacts,
  ...ofRules,
} as const;

export type CheckCode = keyof typeof checkCatalogue;
