import { explaining } from '../../explain/explaining.js';
import { verificationShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { answer, type Page, paragraph } from '../../explain/page.js';
import { both, describeIssue, type Language, oneLine } from '../../issue/index.js';
import type { Verification } from './verify-receipt.js';

const says = {
  same: both(
    '与测算凭据一致：重新测算的结果与当时相同。',
    'As the calculation record says: the recalculated result is the same.',
  ),
  sameSoFar: both(
    '只核对了版本和规则数据，与测算凭据一致。',
    'Only the version and the rule data were compared: they are as the calculation record says.',
  ),
  unchecked: both(
    '没有提供当时的输入，输入和测算结果没有核对：请一并提供当时的输入。',
    'Without the input of that time neither the input nor the result was compared: give it along with the record.',
  ),
} as const;

const verificationPage = ({ differs, unchecked }: Verification, language: Language): Page => [
  ...(differs.length === 0
    ? [answer((unchecked.length === 0 ? says.same : says.sameSoFar)[language])]
    : differs.map((each) => paragraph(oneLine(describeIssue(each, language))))),
  ...(unchecked.length === 0 ? [] : [paragraph(says.unchecked[language])]),
];

/**
 * Explains what came of making a decision again from its receipt: that it is the same, or every part
 * that is not as it was.
 *
 * @example
 * const options = { document: 'taizhou-matrix-2025', year: 2026 } as const
 * const receipt = receiptFor({ city: '台州市' }, options)
 * explainVerification(verifyReceipt(receipt, { city: '台州市' }), 'en') // 'As the calculation record says: the recalculated result is the same.'
 */
export const explainVerification = (found: Verification, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'verification', maker: 'verifyReceipt', shape: verificationShape },
    found,
    language,
    format,
    verificationPage,
  );
