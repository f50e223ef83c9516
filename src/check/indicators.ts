import { type Bilingual, didYouMean } from '../issue/index.js';
import type { IndicatorFile } from '../rule/index.js';
import { type Finding, finding } from './finding.js';
import type { CorpusCheck } from './folder.js';

const aspects = ['unit', 'measure', 'share', 'signed'] as const satisfies readonly (keyof IndicatorFile)[];

const absent: Bilingual = { zh: '没有这一项', en: 'none' };

/** In the documents of one city an id is one way of counting; what differs is found in the later document. */
export const checkIndicators: CorpusCheck = (folder, all) => {
  const city = folder.document?.city;
  const earlier = all
    .slice(0, all.indexOf(folder))
    .filter(({ document }) => document !== undefined && document.city === city);
  return folder.targets.entries.flatMap(({ index, value }) =>
    earlier.flatMap((other) => {
      const namesake = other.targets.entries.find((each) => each.value.id === value.id)?.value;
      if (namesake === undefined) return [];
      return aspects.flatMap((aspect) =>
        namesake[aspect] === value[aspect]
          ? []
          : [
              finding('indicator-differs', folder.targets.file, [index, aspect], value[aspect], {
                other: other.id,
                expected: namesake[aspect] === undefined ? absent : String(namesake[aspect]),
              }),
            ],
      );
    }),
  );
};

/** Look-alikes are indicators themselves. */
export const checkRelated: CorpusCheck = (folder, all) => {
  if (!all.every(({ targets }) => targets.read)) return [];
  const known = [...new Set(all.flatMap(({ targets }) => targets.ids.map(({ value }) => value)))];
  return folder.targets.entries.flatMap(({ index, value: { related = [] } }) =>
    related.flatMap((id, at): readonly Finding[] =>
      known.includes(id)
        ? []
        : [
            finding('related-unknown', folder.targets.file, [index, 'related', at], id, {
              suggestion: didYouMean(id, known),
            }),
          ],
    ),
  );
};
