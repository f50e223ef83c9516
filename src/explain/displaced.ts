import type { Certificate } from '../resolve/index.js';
import { itemDetails } from './item-name.js';
import { type PageEntry, entry } from './page.js';
import { citeIds, type Scene } from './scene.js';

/** What took an award's place, as a reader knows it: a policy by its number, an award by its title, a receipt by its entry. */
export const displacedBy = (
  { by }: Certificate,
  { say, language, reason: { document } }: Pick<Scene, 'say' | 'language' | 'reason'>,
): string => {
  switch (by.kind) {
    case 'award':
      return say.title(by.title[language], itemDetails(by.of, language));
    case 'policy':
      // An input may name the document itself by its id, which no reader knows.
      return by.name === document.id ? document.shortTitle[language] : by.name;
    case 'receipt':
      return by.entry === undefined ? by.path : say.entryOf(say.lists.received, by.entry);
    case 'cap':
      return say.money(by.amountFen);
  }
};

const displacedText = (certificate: Certificate, scene: Scene): string => {
  const { say, language } = scene;
  const { kind, title, deductedFen } = certificate;
  const by = displacedBy(certificate, scene);
  if (kind === 'cap') return say.capped(title[language], by);
  return deductedFen === undefined
    ? say.displaced(title[language], by)
    : say.reduced(title[language], by, say.money(deductedFen));
};

/** Why an award is not paid, or not in full. */
export const displacedEntries = (certificate: Certificate | undefined, scene: Scene): readonly PageEntry[] =>
  certificate === undefined
    ? []
    : [entry([displacedText(certificate, scene), ...citeIds(certificate.clauses, scene, certificate.group)])];
