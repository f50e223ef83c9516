import type { PageEntry, Section } from './page.js';
import type { Scene } from './scene.js';

/** What is told before any reason. */
export interface OutcomeHead<Outcome> {
  /** What an outcome is about. */
  title(outcome: Outcome, scene: Scene): string;
  /** The answer. */
  answer(outcome: Outcome, scene: Scene): string;
}

/** How the reasons of outcomes are told that are decided in one way. */
export interface Telling<Outcome> {
  /** The reasons under headings of their own, in the order a reader asks for them. */
  sections(outcome: Outcome, scene: Scene): readonly Section[];
  /** The same reasons as one list, for a place inside a longer explanation, which asks what is missing at its end. */
  entries(outcome: Outcome, scene: Scene): readonly PageEntry[];
}
