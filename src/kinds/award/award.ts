import { payingKind } from './paying.js';

export const award = payingKind<'award'>({
  noun: { zh: '奖励', en: 'awards' },
  heading: { zh: '奖励', en: 'Awards' },
  conditionsCalled: { zh: (title) => `${title}的条件`, en: (title) => `The conditions of ${title}` },
});
