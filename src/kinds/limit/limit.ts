import { measuringKind } from './measuring.js';

export const limit = measuringKind<'limit'>({
  noun: { zh: '规定', en: 'limits' },
  heading: { zh: '规定（限值与准入）', en: 'Limits and permissions' },
  conditionsCalled: { zh: (title) => `${title}的适用条件`, en: (title) => `What ${title} applies to` },
});
