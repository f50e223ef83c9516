import { type AwardRule, awardsIn, type Document } from '../../rule/index.js';

/** An award as documents have it: for each matter that it is of in one of them. */
export const awardsOf = (documents: readonly Document[], slug: string): readonly AwardRule[] => [
  ...new Map(
    documents
      .flatMap(awardsIn)
      .filter((award) => award.slug === slug)
      .map((award) => [award.matter, award] as const),
  ).values(),
];

/** Awards of one matter: money for one of them is money for the others. */
const ofMatter = (documents: readonly Document[], slug: string): readonly string[] =>
  documents.flatMap((document) => {
    const awards = awardsIn(document);
    const own = awards.find((award) => award.slug === slug);
    return awards.flatMap((award) => (award.slug !== slug && award.matter === own?.matter ? [award.slug] : []));
  });

/** Rules that money of one and money of another are held against each other in, and libraries ranked together. */
export const partnersOf = (documents: readonly Document[], slug: string): readonly string[] => {
  const grouped = documents.flatMap(({ groups }) =>
    groups.flatMap((group) => ('members' in group && group.members.includes(slug) ? group.members : [])),
  );
  const ranked = documents.flatMap(({ rules }) => rules.filter((rule) => 'class' in rule && rule.class !== undefined));
  const isRanked = ranked.some((rule) => rule.slug === slug);
  return [...new Set([...grouped, ...ofMatter(documents, slug), ...(isRanked ? ranked.map((rule) => rule.slug) : [])])];
};
