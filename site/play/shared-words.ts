/** What the playground and the generated pages both say, in both languages. */
export const sharedWords = {
  zh: {
    subject: '对象',
    subjects: { enterprise: '企业', site: '地块、项目', park: '园区', district: '区县（市）', city: '设区市' },
    isDefault: '（默认）',
    colon: '：',
    comma: '、',
    stop: '。',
  },
  en: {
    subject: 'About',
    subjects: {
      enterprise: 'enterprise',
      site: 'site or project',
      park: 'park',
      district: 'district',
      city: 'prefecture-level city',
    },
    isDefault: ' (default)',
    colon: ': ',
    comma: ', ',
    stop: '. ',
  },
} as const;
