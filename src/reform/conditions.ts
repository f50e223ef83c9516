import type { PlainObject } from '../edge/index.js';
import { issue } from '../issue/wider.js';
import { conditionNames } from './locate.js';
import { astray, at, changed, find, type StepOutcome, refused, type ReformStep } from './step.js';

/** A condition besides those that a rule asks for. */
export const addCondition = (step: ReformStep): StepOutcome => {
  const target = find(step, 'add-condition', 'whole');
  if ('refused' in target) return target.refused;
  const { at: place, now } = target.found;
  const { conditions } = now as { readonly conditions?: PlainObject };
  const { condition } = step.operation;
  if (place.rule === undefined || conditions === undefined)
    return astray(step, 'add-condition', Object.keys(step.before.rules));
  const all = conditions['all'];
  return Array.isArray(all)
    ? changed({ ...place, part: `conditions.all.${String(all.length)}`, from: null, to: condition })
    : changed({ ...place, part: 'conditions', from: conditions, to: { all: [conditions, condition] } });
};

/** Conditions without the one of a name; a list that is left empty goes with it. */
const without = (value: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ((value as PlainObject)['name'] === name) return undefined;
  const { all, any, not } = value as { all?: readonly unknown[]; any?: readonly unknown[]; not?: unknown };
  for (const [key, list] of Object.entries({ all, any })) {
    if (list === undefined) continue;
    const left = list.map((each) => without(each, name)).filter((each) => each !== undefined);
    return left.length === 0 ? undefined : { ...value, [key]: left };
  }
  if (not === undefined) return value;
  const inner = without(not, name);
  return inner === undefined ? undefined : { ...value, not: inner };
};

/** A named condition that is asked for no more. */
export const removeCondition = (step: ReformStep): StepOutcome => {
  const name = String(step.operation['remove-condition']);
  const [, slug = '', condition = ''] = /^([^.]*)\.(.+)$/su.exec(name) ?? [];
  const rule = step.before.rules[slug] as { readonly conditions?: unknown; readonly cites?: PlainObject } | undefined;
  if (rule === undefined) return astray(step, 'remove-condition', Object.keys(step.before.rules));
  const { conditions, cites = {} } = rule;
  const left = without(conditions, condition);
  if (left === undefined) return refused(issue('reform-last-condition', at(step, 'remove-condition'), name));
  if (JSON.stringify(left) === JSON.stringify(conditions))
    return astray(
      step,
      'remove-condition',
      conditionNames(conditions).map((each) => `${slug}.${each}`),
    );
  const { [condition]: cited, ...others } = cites;
  return changed(
    { rule: slug, part: 'conditions', from: conditions, to: left },
    ...(cited === undefined ? [] : [{ rule: slug, part: 'cites', from: cites, to: others }]),
  );
};
