/**
 * What a version of the rules changes for those it is about, and how much that is: patch, minor or major by effect.
 * Takes a change held against both sides; gives data, and notes of it.
 */
export { levelOf } from './level.js';
export { renamedBetween, saidNames } from './names.js';
export { type Release, releaseNotes } from './notes.js';
