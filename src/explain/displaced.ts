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

/** Money that could be claimed instead; nothing where it was received. */
const claimableIn = ({ by }: Certificate): { readonly amountFen?: number } | undefined =>
  (by.kind === 'policy' || by.kind === 'receipt') && by.claimable === true ? by : undefined;

const amountIn = ({ amountFen }: { readonly amountFen?: number }, { say }: Scene): string | undefined =>
  amountFen === undefined ? undefined : say.money(amountFen);

/** That an award is not paid because of what took its place, as part of a sentence. */
export const displacedShortly = (certificate: Certificate, scene: Scene): string => {
  const { say } = scene;
  const [by, claimable] = [displacedBy(certificate, scene), claimableIn(certificate)];
  return claimable === undefined ? say.displacedShortly(by) : say.claimableShortly(by, amountIn(claimable, scene));
};

const displacedText = (certificate: Certificate, scene: Scene): string => {
  const { say, language } = scene;
  const { kind, title, deductedFen } = certificate;
  const claimable = claimableIn(certificate);
  const by = displacedBy(certificate, scene);
  if (kind === 'cap') return say.capped(title[language], by);
  if (claimable !== undefined) return say.claimable(title[language], by, amountIn(claimable, scene));
  return deductedFen === undefined
    ? say.displaced(title[language], by)
    : say.reduced(title[language], by, say.money(deductedFen));
};

/** Why an award is not paid, or not in full. */
export const displacedEntries = (certificate: Certificate | undefined, scene: Scene): readonly PageEntry[] =>
  certificate === undefined
    ? []
    : [entry([displacedText(certificate, scene), ...citeIds(certificate.clauses, scene, certificate.group)])];
