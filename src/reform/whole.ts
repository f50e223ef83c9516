import type { PlainObject } from '../edge/index.js';
import { type Issue, issue } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { type Change, whole } from '../rule/index.js';
import { type Address, locate } from './locate.js';
import type { OperationKeys } from './operation.js';
import {
  astray,
  at,
  changed,
  changesNothing,
  find,
  type StepOutcome,
  refused,
  type ReformStep,
  wasIssues,
} from './step.js';

const membersIn = (group: unknown): readonly unknown[] => {
  const members = (group as PlainObject | null)?.['members'];
  return Array.isArray(members) ? members : [];
};

/** A rule that goes, out of the choices and caps that it is a member of as well; a group that it leaves empty goes with it. */
const alsoInGroups = (step: ReformStep, rule: string | undefined, gone: Change): StepOutcome => {
  const holding = rule === undefined ? [] : step.before.groups.filter((group) => membersIn(group).includes(rule));
  const changes = holding.map((group): Change => {
    const members = membersIn(group);
    const left = members.filter((member) => member !== rule);
    const place = { group: String((group as PlainObject)['id']) };
    return left.length === 0
      ? { ...place, part: whole, from: group, to: null }
      : { ...place, part: 'members', from: members, to: left };
  });
  const groups = changes.map(({ group }) => String(group)).join(', ');
  return {
    ...changed(...changes, gone),
    notices:
      changes.length === 0
        ? []
        : [notice('reform-members-gone', at(step, 'abolish').option, undefined, { rule: String(rule), groups })],
  };
};

/** A rule, a group or an indicator that shall be no more. */
export const abolish = (step: ReformStep): StepOutcome => {
  const target = find(step, 'abolish', 'whole');
  if ('refused' in target) return target.refused;
  const { at: place, now } = target.found;
  return place.document === true
    ? astray(step, 'abolish', Object.keys(step.before.rules))
    : alsoInGroups(step, place.rule, { ...place, part: whole, from: now, to: null });
};

/** A rule that is no more, and that others refer to when all was changed. */
export const stillReferredTo = (
  { abolish: name }: OperationKeys,
  option: string,
  { rules }: ReformStep['before'],
): readonly Issue[] => {
  const slug = String(name).replace(/^rule:/u, '');
  if (name === undefined || rules[slug] !== undefined) return [];
  const referring = Object.keys(rules).filter((each) => JSON.stringify(rules[each]).includes(`"condition":"${slug}"`));
  const [zh, en] = [referring.join('、'), referring.join(', ')];
  return referring.length === 0
    ? []
    : [
        issue('option-misfit', { option: `${option}.abolish` }, name, {
          wanted: {
            zh: `没有其他规则引用的规则：${zh} 引用了它，应在同一调整中一并废止或改写`,
            en: `a rule that no other refers to: ${en} does, and has to be abolished or changed in the same reform`,
          },
        }),
      ];
};

/** A rule or a group that is new, as its file would say it. */
export const add = (step: ReformStep, key: 'add-rule' | 'add-group'): StepOutcome => {
  const given = step.operation[key];
  if (typeof given !== 'object' || given === null)
    return refused(
      issue('option-misfit', at(step, key), given, {
        wanted: {
          zh: '规则或组的全文，形如 { id, kind, … }；不收文件名',
          en: 'the whole of a rule or a group, as in { id, kind, … }; a file name is not taken',
        },
      }),
    );
  const { id } = given as { readonly id?: unknown };
  const name = typeof id === 'string' ? id.replace(/^.*\//u, '') : '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return refused(issue('name-wanted', at(step, `${key}.id`), id));
  const place: Address = key === 'add-rule' ? { rule: name } : { group: name };
  const location = locate(step.before, `${key === 'add-rule' ? 'rule' : 'group'}:${name}`);
  return 'found' in location
    ? refused(issue('id-duplicate', at(step, `${key}.id`), name))
    : changed({ ...place, part: whole, from: null, to: given });
};

/** Another period of the document. */
export const movePeriod = (step: ReformStep): StepOutcome => {
  const { period } = step.before.document as {
    readonly period: { readonly from: string; readonly through: string | null };
  };
  const told = String(step.operation['move-period']);
  const [, from, through] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?$/u.exec(told) ?? [];
  if (from === undefined) return refused(issue('period-wanted', at(step, 'move-period'), told));
  const written = `${period.from}..${period.through ?? ''}`;
  const issues = wasIssues(step, written);
  if (issues.length > 0) return refused(...issues);
  if (written === told) return changesNothing(step, 'move-period', told);
  return changed(
    ...(from === period.from ? [] : [{ document: true as const, part: 'period.from', from: period.from, to: from }]),
    ...((through ?? null) === period.through
      ? []
      : [{ document: true as const, part: 'period.through', from: period.through, to: through ?? null }]),
  );
};
