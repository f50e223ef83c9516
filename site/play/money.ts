/** Sums as pages of both languages write them. */
import { cnyText, yuanText } from '../../src/explain/money-text.js';

export const moneyText = (fen: number, language: 'zh' | 'en'): string =>
  language === 'zh' ? yuanText(fen) : cnyText(fen);
