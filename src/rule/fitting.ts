import { HuiqiError } from '../issue/index.js';

/**
 * What comes of loading a document under a setting in which changes meet that were not made for each
 * other: nothing where one has rewritten what another would change. Such a setting is none.
 */
export const ifChangesFit = <Loaded>(load: () => Loaded): Loaded | undefined => {
  try {
    return load();
  } catch (error) {
    if (error instanceof HuiqiError && error.issues.every(({ code }) => code === 'change-misses')) return undefined;
    throw error;
  }
};
