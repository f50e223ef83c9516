// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/ningbo-plan-2021/document.json';
import clauses from '../../rules/ningbo-plan-2021/clauses.json';
import readings from '../../rules/ningbo-plan-2021/readings.json';
import groups from '../../rules/ningbo-plan-2021/groups.json';
import targets from '../../rules/ningbo-plan-2021/targets.json';
import oracles from '../../rules/ningbo-plan-2021/oracles.json';
import defects from '../../rules/ningbo-plan-2021/defects.json';

export const files: DocumentFiles = {
  document,
  clauses,
  readings,
  groups,
  targets,
  oracles,
  defects,
  rules: {
  },
};
