import type { Bilingual } from './language.js';

/** What one kind of notice remarks, and what to do if it was meant otherwise. `{name}` is filled from details. */
interface Remark {
  readonly says: Bilingual;
  readonly next: Bilingual;
}

/** Every remark that refuses nothing. A code is part of the interface: it is never renamed. */
export const notices = {
  'receipt-listed-twice': {
    says: { zh: '与 {other} 写的完全相同，两笔都计入', en: 'says the same as {other}; both are counted' },
    next: { zh: '如只到账一次，请删去一笔。', en: 'Remove one if it was paid once.' },
  },
} as const satisfies Record<string, Remark>;

export type NoticeCode = keyof typeof notices;
