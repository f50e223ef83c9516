import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../condition/index.js';
import { withColumns } from '../../rule/table-columns.js';

/**
 * SHA-256 of a value’s canonical JSON (RFC 8785), as 64 hexadecimal digits.
 *
 * @example
 * digest({ b: 2, a: 1 }) === digest({ a: 1, b: 2 }) // true
 */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** The digest of rule data: keys in another order are the same data, but for the columns of a table, whose order decides. */
export const rulesDigest = (files: unknown): string => digest(withColumns(files));
