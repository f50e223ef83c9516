import type { Certificate } from '../resolve/index.js';
import { type Entry, entry } from './page.js';
import { cite, type Scene } from './scene.js';
import type { Words } from './words/index.js';

const isList = (name: string, say: Words): name is keyof Words['lists'] => Object.hasOwn(say.lists, name);

/** What took an award's place, as a reader knows it: a policy by its number, an award by its title, a receipt by its entry. */
export const displacedBy = ({ by }: Certificate, { say, language, reason: { document } }: Scene): string => {
  const rule = document.rules.find(({ id }) => by === id || by.startsWith(`${id} (`));
  if (rule !== undefined) {
    const of = by.slice(rule.id.length).replace(/^ \(|\)$/gu, '');
    return say.title(rule.title[language], of === '' ? [] : [of]);
  }
  const [, list = '', index] = /^(\w+)\.(\d+)$/u.exec(by) ?? [];
  return index !== undefined && isList(list, say) ? say.entryOf(say.lists[list], Number(index) + 1) : by;
};

/** Why an award is not paid, or not in full. */
export const displacedEntries = (certificate: Certificate | undefined, scene: Scene): readonly Entry[] => {
  if (certificate === undefined) return [];
  const {
    say,
    language,
    reason: { document },
  } = scene;
  const group = document.groups.find(({ id }) => id === certificate.group);
  const title = group?.title[language] ?? certificate.group;
  const by = displacedBy(certificate, scene);
  const sentence =
    group?.kind === 'cap'
      ? say.capped(title, by)
      : certificate.deducted === undefined
        ? say.displaced(title, by)
        : say.reduced(title, by, certificate.deducted);
  return [entry([sentence, ...cite(certificate.clauses, scene, { group: certificate.group })])];
};
