import { language as languageReader, ofWhole, returned, take } from '../edge/index.js';
import type { ConditionReason, Reasons } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { statement } from './statement.js';
import { claimed } from './value.js';
import { words } from './words/index.js';

const isCondition = returned<ConditionReason>('reasonsOf', { kind: 'text', truth: 'truth' });
const areReasons = returned<Pick<Reasons, 'referred'>>('reasonsOf', { rule: 'object', referred: 'object' });

const textOf = (
  condition: ConditionReason,
  { referred }: Pick<Reasons, 'referred'>,
  language: Language,
): string | undefined => {
  const say = words[language];
  switch (condition.kind) {
    case 'comparison':
      return claimed(condition)?.[language] ?? statement(condition, language);
    case 'reference': {
      const { kind, title } = (referred[condition.rule] as Reasons['referred'][string]).rule;
      return say.referred[kind](title[language]);
    }
    case 'all':
    case 'any':
    case 'not': {
      const lead = say.groups[condition.kind].trimEnd();
      return lead.slice(0, -say.colon.trimEnd().length);
    }
  }
};

/**
 * A condition among the reasons as one line, for an interface that draws its verdict and its clauses itself: what is asked
 * where the verdict says the rest, what was seen with it elsewhere; what a group asks of its parts; whose conditions are meant.
 *
 * @param reasons what it is a part of: they say what another rule is called.
 * @throws HuiqiError for what is no condition or no reasons, and for a language there is not.
 * @example
 * const { awards } = evaluate({ city: '宁波市' }, { document: 'taizhou-matrix-2025', year: 2026, reasons: true })
 * const reasons = reasonsOf(awards[3])
 * conditionText(reasons.items[0].rows[0].scope[0], reasons, 'en') // 'city is Ningbo (宁波市), not Taizhou (台州市)'
 */
export const conditionText = (
  condition: ConditionReason,
  reasons: Pick<Reasons, 'rule' | 'referred'>,
  language: Language,
): string => {
  const [asked, known] = [take(isCondition, condition, 'condition'), take(areReasons, reasons, 'reasons')];
  const spoken = take(languageReader, language, 'language');
  return ofWhole('reasonsOf', 'condition', () => {
    const text = textOf(asked, known, spoken);
    if (text === undefined) throw new TypeError('no condition');
    return text;
  });
};
