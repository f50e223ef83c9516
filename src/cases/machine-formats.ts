import type { Language } from '../issue/index.js';
import { caseBlock, caseHead, isWrong, type PlaceOf } from './page.js';
import type { CaseResult } from './run.js';

/** What programs that run tests read of cases: TAP and JUnit. */

// A hash begins a directive, a line break the next line.
const tapName = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('#', '\\#').replace(/\s+/gu, ' ');

/** The Test Anything Protocol, version 14; why a case failed stands in a block of YAML, which JSON is. */
export const casesTap = (results: readonly CaseResult[], language: Language, placeOf: PlaceOf): string =>
  [
    'TAP version 14',
    `1..${String(results.length)}`,
    ...results.flatMap((each, at) => {
      const line = `ok ${String(at + 1)} - ${tapName(`${each.about}: ${each.name}`)}`;
      if (!isWrong(each)) return [line];
      return [
        `not ${line}`,
        '  ---',
        `  at: ${JSON.stringify(placeOf(each))}`,
        `  why: ${JSON.stringify(each.why)}`,
        `  message: ${JSON.stringify(caseBlock(each, language).join('\n'))}`,
        '  ...',
      ];
    }),
  ].join('\n');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an XML document; what XML cannot hold at all is left out. */
const xml = (text: string): string =>
  text.replace(/[&<>"]/gu, (found) => escapes[found] ?? '').replace(/[^\P{Cc}\n\t]/gu, '');

const testcase = (result: CaseResult, language: Language, placeOf: PlaceOf): string => {
  const head = `    <testcase classname="${xml(result.about)}" name="${xml(result.name)}" file="${xml(result.file)}"`;
  if (!isWrong(result)) return `${head}/>`;
  const kind = result.status === 'refused' ? 'error' : 'failure';
  const block = [placeOf(result), ...caseBlock(result, language)].join('\n');
  return `${head}>\n      <${kind} message="${xml(caseHead(result, language))}">${xml(block)}</${kind}>\n    </testcase>`;
};

const counted = (results: readonly CaseResult[]): string => {
  const errors = results.filter(({ status }) => status === 'refused').length;
  const failures = results.filter(isWrong).length - errors;
  return `tests="${String(results.length)}" failures="${String(failures)}" errors="${String(errors)}"`;
};

/** JUnit’s XML: a suite for each table. */
export const casesJunit = (results: readonly CaseResult[], language: Language, placeOf: PlaceOf): string => {
  const files = [...new Set(results.map(({ file }) => file))];
  const suites = files.map((file) => {
    const own = results.filter((each) => each.file === file);
    return [
      `  <testsuite name="${xml(file)}" ${counted(own)}>`,
      ...own.map((each) => testcase(each, language, placeOf)),
      '  </testsuite>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="huiqi cases" ${counted(results)}>`,
    ...suites,
    '</testsuites>',
  ].join('\n');
};
