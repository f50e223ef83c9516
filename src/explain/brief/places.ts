import { clause, type PageLine } from '../page.js';
import { placesIn } from '../place.js';
import type { Scene } from '../scene.js';

/** Clauses in brackets; what was decided under changed rules stands in their place, and never under them alone. */
export const bracketed = (places: readonly string[], { reason, say }: Scene): string => {
  const { reformedBy } = reason.rule;
  const printed = say.brief.places(places);
  return reformedBy.length === 0 ? printed : say.reforms.citation(reformedBy, printed);
};

const behind = (clauses: readonly { readonly place: string }[], scene: Scene): PageLine => {
  const { say, language } = scene;
  const places = placesIn(clauses, language);
  return places.length === 0 ? [] : [say.brief.space, clause(bracketed(places, scene))];
};

/** Where a rule is printed, behind its title: what is printed of several rules in general stands elsewhere. */
export const printedAt = (scene: Scene): PageLine => behind(scene.reason.rule.clauses.slice(0, 1), scene);

/** Where clauses are printed that an outcome stands on, behind what they say. */
export const clausesBehind = (ids: readonly string[], scene: Scene): PageLine => {
  const { places } = scene.reason;
  return behind(
    ids.flatMap((id) => {
      const place = places[id];
      return place === undefined ? [] : [{ place }];
    }),
    scene,
  );
};
