// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/shaoxing-growth-2021/document.json';
import clauses from '../../rules/shaoxing-growth-2021/clauses.json';
import targets from '../../rules/shaoxing-growth-2021/targets.json';
import readings from '../../rules/shaoxing-growth-2021/readings.json';
import groups from '../../rules/shaoxing-growth-2021/groups.json';
import oracles from '../../rules/shaoxing-growth-2021/oracles.json';
import defects from '../../rules/shaoxing-growth-2021/defects.json';
import rule_accelerate from '../../rules/shaoxing-growth-2021/accelerate.json';
import rule_priority_recommendation from '../../rules/shaoxing-growth-2021/priority-recommendation.json';
import rule_sprint from '../../rules/shaoxing-growth-2021/sprint.json';
import rule_start from '../../rules/shaoxing-growth-2021/start.json';

export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  clauses,
  targets,
  readings,
  groups,
  oracles,
  defects,
  rules: {
    'accelerate': rule_accelerate,
    'priority-recommendation': rule_priority_recommendation,
    'sprint': rule_sprint,
    'start': rule_start,
  },
});
