import type { Scene } from '../scene.js';

/** Clauses in brackets; what was decided under changed rules stands in their place, and never under them alone. */
export const bracketed = (places: readonly string[], { reason, say }: Scene): string => {
  const { reformedBy } = reason.rule;
  const printed = say.brief.places(places);
  return reformedBy.length === 0 ? printed : say.reforms.citation(reformedBy, printed);
};
