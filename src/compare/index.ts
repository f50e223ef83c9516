/** How figures are held against one another, exactly and in three values. Takes exact numbers; knows nothing of rules. */
export * from './compare.js';
