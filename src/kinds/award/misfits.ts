import type { Condition } from '../../condition/index.js';
import { didYouMean, issue, type Issue } from '../../issue/index.js';
import type { Vocabulary } from '../../subject/index.js';
import { otherMatter } from './terms.js';
import { columnsIn } from '../rows.js';
import type { AwardFile } from './schema.js';
import { noTable, type Table } from '../table.js';

/**
 * The parts of an award that do not go together: each alone is well formed, and together they
 * would pay what no clause says.
 */
export const awardIssues = (
  rule: AwardFile,
  table: Table,
  paidBefore: Condition | undefined,
  { titles, projects }: Vocabulary,
  file: string,
): readonly Issue[] => {
  const { each, entries, subject, outcome } = rule;
  const { severalRows, repeats } = outcome;
  const misfit = (when: boolean, pointer: string, found: unknown, zh: string, en: string): readonly Issue[] =>
    when ? [issue('payment-misfit', { file, pointer }, found, { detail: { zh, en } })] : [];
  const unknownWord = (word: string, words: Readonly<Record<string, unknown>>, pointer: string): readonly Issue[] =>
    Object.hasOwn(words, word)
      ? []
      : [
          issue('choice-wanted', { file, pointer }, word, {
            known: Object.keys(words).join(', '),
            suggestion: didYouMean(word, Object.keys(words)),
          }),
        ];
  const together = entries === 'together';
  return [
    ...(subject === 'enterprise' ? [] : [issue('subject-misfit', { file, pointer: '/subject' }, subject)]),
    ...(each !== undefined && 'title' in each ? unknownWord(each.title, titles, '/each/title') : []),
    ...(each !== undefined && 'project' in each ? unknownWord(each.project, projects, '/each/project') : []),
    ...misfit(
      each !== undefined && 'title' in each && each.by === 'grade' && titles[each.title]?.isGraded === false,
      '/each/by',
      'grade',
      '分等级的称号才能按 grade 逐项',
      'a title that has grades, to go by grade',
    ),
    ...misfit(
      together && each === undefined,
      '/entries',
      entries,
      '与 together 同写的 each：没有逐项就没有合并',
      'each beside together: without items there is nothing to put together',
    ),
    ...misfit(
      together && severalRows === 'difference',
      '/outcome/severalRows',
      severalRows,
      'highest 或 each：合并各项时没有一项的差额',
      'highest or each: items put together have no difference of their own',
    ),
    ...misfit(
      severalRows === 'difference' && outcome.paidBefore === undefined,
      '/outcome/paidBefore',
      undefined,
      'difference 所需的 paidBefore 条件',
      'the paidBefore conditions that difference needs',
    ),
    ...misfit(
      paidBefore !== undefined && columnsIn(paidBefore).size === 0,
      '/outcome/paidBefore',
      outcome.paidBefore,
      '用到表中一列的条件：paidBefore 说的是哪一档付过',
      'conditions that refer to a column: paidBefore says which row was paid',
    ),
    ...misfit(
      repeats === 'once-per-row' && table === noTable,
      '/outcome/repeats',
      repeats,
      'once：没有表就没有档次',
      'once: without a table there are no rows',
    ),
    ...misfit(
      outcome.matter === otherMatter,
      '/outcome/matter',
      otherMatter,
      '别的名称：资金写 other 表示与各项奖励都无关',
      'another name: money says other where it was for no award',
    ),
    ...misfit(
      repeats === 'once-per-item' && each === undefined,
      '/outcome/repeats',
      repeats,
      'once 或 once-per-row：没有 each 就没有逐项',
      'once or once-per-row: without each there are no items',
    ),
  ];
};
