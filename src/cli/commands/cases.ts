import { caseOptions } from '../case-options.js';
import { casesExit, type CasesFound, casesJson, drawCases, printCases } from '../case-page.js';
import { type CaseInputs, caseInputsIn, defaultTables } from '../case-tables.js';
import { good } from '../checked.js';
import { command } from '../command.js';
import { cases } from '../run-cases.js';

export const casesCommand = command<typeof caseOptions, CaseInputs | undefined, CasesFound>({
  name: 'cases',
  about: {
    zh: '用用例表检验规则：不符的逐条列出预期与实际；或把一次测算记成一行用例',
    en: 'test rules with tables of cases, showing what was expected and what came; or record a row',
  },
  takes: [
    {
      name: '[TABLES]',
      about: { zh: '用例表的文件夹或文件，默认 fixtures', en: 'folder or file of tables, fixtures by default' },
    },
  ],
  options: caseOptions,
  writes: true,
  formats: ['text', 'json'],
  draw: drawCases,
  read: ([path = defaultTables], io, { record, rules }) =>
    record === undefined ? caseInputsIn(path, rules, io) : Promise.resolve(good(undefined)),
  run: cases,
  print: printCases,
  json: casesJson,
  exit: casesExit,
});
