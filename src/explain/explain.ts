import { reasonsOf, type Result, type RuleOutcome } from '../engine/index.js';
import type { Alone } from '../engine/rule-answer.js';
import type { Language } from '../issue/index.js';
import type { ToldShape } from './damage.js';
import { explaining } from './explaining.js';
import type { Format } from './formats.js';
import { headOf } from './head.js';
import { reformsTold } from './header.js';
import { notLookedAt } from './not-looked-at.js';
import { answer, blocksOf, type Page, paragraph } from './page.js';
import { sceneOf } from './scene.js';
import { outcomeShape, resultShape } from './shapes.js';
import { tellingOf } from './tellings.js';
import { totalDamage } from './total-damage.js';
import { type ExplainResultOptions, explainWhole } from './whole.js';

/** An outcome, or the answer of a rule that was decided alone: what it shares with others was not looked at. */
const answerShape: ToldShape = {
  'notLookedAt?': [{ id: '', title: { zh: '', en: '' }, members: [''] }],
  '|': [outcomeShape],
};

const outcomePage = (outcome: RuleOutcome & Partial<Pick<Alone, 'notLookedAt'>>, language: Language): Page => {
  const scene = sceneOf(reasonsOf(outcome), language);
  const { document, subject, year } = scene.reason;
  const head = headOf(outcome);
  const [title, found] = [head.title(outcome, scene), head.answer(outcome, scene)];
  return [
    answer(scene.say.answer({ subject, year }, title, found)),
    paragraph(document.statusNote[language]),
    ...reformsTold(scene.reason.reforms, language, [outcome]),
    ...notLookedAt(outcome, language),
    ...tellingOf(outcome).sections(outcome, scene).flatMap(blocksOf),
  ];
};

/**
 * Explains one outcome: the answer first, then every condition with the value seen, the threshold,
 * the verdict and the clause; what is payable and why not more, or what a limit sets and the room
 * left; what is missing and what it is worth; and the readings that would change it.
 *
 * @param outcome as the evaluation returned it, or a copy of one that was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const { awards } = evaluate({ city: '宁波市', name: '甲公司' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explain(awards[3], 'en').split('\n')[0] // '甲公司, programme year 2026, Award for a national “Little Giant”: does not qualify.'
 */
export const explain = (outcome: RuleOutcome, language: Language, format: Format = 'text'): string =>
  explaining({ option: 'outcome', maker: 'evaluate', shape: answerShape }, outcome, language, format, outcomePage);

/**
 * Explains a whole result on a page that fits a screen: what it comes to (the money, the class, the
 * count of limits, as its document has them), a line for each award with its clause and one why, what
 * is missing with its worth, where the text can be read otherwise, services, how to apply, sources.
 * With `detail`, every outcome by its verdict with every condition.
 *
 * @throws HuiqiError with code `outcome-without-trace` for a copy of a result that was not asked for with `reasons: true`.
 * @example
 * const result = evaluate({ city: '宁波市', name: '甲公司' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explainResult(result, 'zh').split('\n')[0] // '甲公司：惠企政策测算结果（2026年度）'
 */
export const explainResult = (
  result: Result,
  language: Language,
  format: Format = 'text',
  options: ExplainResultOptions = {},
): string =>
  explainWhole(
    { option: 'result', maker: 'evaluate', shape: resultShape, apart: totalDamage('result') },
    result,
    (told) => told,
    language,
    format,
    options,
  );
