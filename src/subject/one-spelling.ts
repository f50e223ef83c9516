import type { EnterpriseInput } from './inputs.js';
import { nameKey } from './name-key.js';

const nameFields = ['of', 'product', 'name'] as const;
type SpeltNames = Readonly<Partial<Record<(typeof nameFields)[number], string | undefined>>>;

const namesOf = (entries: readonly SpeltNames[] = []): number => {
  let names = 0;
  for (const entry of entries) for (const field of nameFields) if (entry[field] !== undefined) names += 1;
  return names;
};

const namesIn = ({ titles, projects, received }: EnterpriseInput): number =>
  namesOf(titles) + namesOf(projects) + namesOf(received);

/**
 * One thing spelt twice is one thing: every name of a product, a title's subject, a project or what
 * money was for reads as it was first written, so that whatever compares names compares things.
 */
export const oneSpelling = (input: EnterpriseInput): EnterpriseInput => {
  // A name alone has nothing to be spelt like.
  if (namesIn(input) < 2) return input;
  const first = new Map<string, string>();
  const spelt = (name: string): string => {
    const key = nameKey(name);
    const known = first.get(key) ?? name;
    first.set(key, known);
    return known;
  };
  const respelt = <Entry extends SpeltNames>(entry: Entry): Entry =>
    nameFields.reduce((each, field) => {
      const name = each[field];
      return name === undefined || spelt(name) === name ? each : { ...each, [field]: spelt(name) };
    }, entry);
  const { titles, projects, received, ...rest } = input;
  return {
    ...rest,
    ...(titles === undefined ? {} : { titles: titles.map(respelt) }),
    ...(projects === undefined ? {} : { projects: projects.map(respelt) }),
    ...(received === undefined ? {} : { received: received.map(respelt) }),
  };
};
