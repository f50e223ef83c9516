/** What a receipt names may be written in many ways: none of them changes anything. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { questions } from '../../src/questions.js';
import { sensitivity } from '../../src/sensitivity.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { timeline } from '../../src/timeline.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { forgottenEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { engineOf, evaluated, patience, runs, subjectOf } from './support.js';
import { long } from '../long.js';

const document = 'taizhou-matrix-2025';

type Receipt = NonNullable<EnterpriseInput['received']>[number];

const titleOf = (slug: string): { readonly zh: string; readonly en: string } =>
  (
    documents[document].rules as unknown as Readonly<
      Record<string, { readonly title: { readonly zh: string; readonly en: string } }>
    >
  )[slug]?.title ?? { zh: slug, en: slug };

const matterIn: readonly ((slug: string) => string)[] = [
  (slug) => slug,
  (slug) => `${document}/${slug}`,
  (slug) => titleOf(slug).zh,
  (slug) => titleOf(slug).en.toUpperCase(),
  (slug) => titleOf(slug).zh.replace(/[“”]/gu, '"'),
];
const policyIn: readonly ((policy: string) => string)[] = [
  (policy) => policy,
  () => document,
  () => '台州方案',
  () => '培育创新型优质企业矩阵　加快推进新时代“制造之都”建设行动方案（征求意见稿）',
];
const wide = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const ofIn: readonly ((of: string) => string)[] = [
  (of) => of,
  wide,
  (of) => of.replace(/^(\d+)亿元$/u, '$1亿'),
  (of) => of.replace(/^(\d+)亿元$/u, (_, figure: string) => `${figure}0000万元`),
  (of) => of.replace(/^(\d)级$/u, '$1'),
  (of) => ` ${of}`.trim(),
];

const isOwn = (policy: string | undefined): boolean =>
  policy === document || policy === '台州市培育创新型优质企业矩阵行动方案';

const respelt = ({ policy, matter, of, ...rest }: Receipt, way: number): Receipt => ({
  ...rest,
  ...(policy === undefined
    ? {}
    : { policy: isOwn(policy) ? (policyIn[way % policyIn.length]?.(policy) ?? policy) : policy }),
  ...(matter === undefined
    ? {}
    : { matter: matter === 'other' ? matter : (matterIn[way % matterIn.length]?.(matter) ?? matter) }),
  ...(of === undefined ? {} : { of: ofIn[way % ofIn.length]?.(of) ?? of }),
});

const withReceipts = forgottenEnterprise.filter(({ sparse }) => (sparse.received ?? []).length > 0);

describe('a matter, a policy and a tier, however they are spelt,', long, () => {
  test.prop([withReceipts, programmeYear, readingChoices, fc.integer({ min: 0, max: 59 })], runs(8))(
    'come to the same everywhere',
    ({ sparse }, year, choices, way) => {
      const other: EnterpriseInput = { ...sparse, received: (sparse.received ?? []).map((each) => respelt(each, way)) };
      const told = (input: EnterpriseInput): object => ({
        sums: engineOf(choices).totals(subjectOf(input), { year }),
        awards: evaluated(input, year, choices).awards.map(({ rule, of, truth, payable, missing }) => ({
          rule,
          of,
          truth,
          payable,
          missing,
        })),
        timeline: timeline(input, { document, from: 2025, through: 2027, readings: choices }).years.map(
          ({ paid, cumulative }) => ({
            paid,
            cumulative,
          }),
        ),
        questions: questions(input, { document, year, readings: choices }).questions.map(({ path, worth }) => ({
          path,
          worth,
        })),
        drafts: evaluateAll(input, { year }).drafts.total,
      });
      expect(told(other)).toEqual(told(sparse));
      const { least, most } = sensitivity(other, { document, year });
      expect({ least, most }).toMatchObject(
        (({ least: low, most: high }) => ({ least: low, most: high }))(sensitivity(sparse, { document, year })),
      );
    },
    patience,
  );
});
