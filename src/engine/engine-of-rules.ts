import { rulesById } from '../documents/rules/index.js';
import { enginesFrom } from './engines-from.js';

/**
 * Engines of the library’s documents without their targets, which nothing about an enterprise or a place hangs on: for calls
 * that answer of nothing else. A change to a target changes nothing there, and is not looked at.
 */
export const engineOfRules = /* @__PURE__ */ enginesFrom(rulesById);
