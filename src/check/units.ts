import { isPlainObject } from '../edge/index.js';
import { didYouMean } from '../issue/index.js';
import { columnUnits } from '../kinds/rule-schema.js';
import { type Finding, finding } from './finding.js';
import type { FolderCheck } from './folder.js';

const known: readonly string[] = columnUnits;

/** 圆 is 元 in older print, which no count of differing characters tells. */
const inPresentWriting = (unit: string): string => unit.replaceAll(/[圆圓]/gu, '元');

/** The units of a table’s columns, one by one: the shape of a rule only says that something in the table is wrong. */
export const checkUnits: FolderCheck = ({ raw, fileOf }) =>
  Object.entries(raw.rules).flatMap(([slug, rule]) => {
    const parameters = isPlainObject(rule) && isPlainObject(rule['parameters']) ? rule['parameters'] : {};
    return Object.entries(parameters).flatMap(([name, table]) =>
      Object.entries(isPlainObject(table) ? table : {}).flatMap(([column, unit]): readonly Finding[] =>
        typeof unit !== 'string' || known.includes(unit)
          ? []
          : [
              finding('unit-unknown', fileOf(slug), ['parameters', name, column], unit, {
                known: known.join(', '),
                suggestion: didYouMean(inPresentWriting(unit), known),
              }),
            ],
      ),
    );
  });
