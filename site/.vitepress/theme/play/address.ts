/** The whole state in the address: opened from it, written to it, handed on by it. */
import { type Ref, ref, type ShallowRef, shallowRef } from 'vue';
import catalogue from '../../../pages/catalogue.json';
import { filledIn } from '../../../play/keeping.js';
import { decodeLink, encodeLink, longestLink, type Shared, type Situation } from '../../../play/link.js';
import type { Asked } from './answers.js';
import { examples, lacking, starting, startingApart } from './starts.js';
import { words } from './words.js';

export interface Address {
  /** What is said of the link that was opened. */
  readonly notes: Ref<readonly string[]>;
  /** Where the version that a link names shows it as it was. */
  readonly then: Ref<string>;
  /** What was filled in and is not shown now. */
  readonly lost: ShallowRef<Situation | undefined>;
  readonly open: (fragment: string) => Promise<void>;
  readonly linkNow: () => Promise<string>;
  /** The address follows what is on the page, without an entry in the history for each keystroke. */
  readonly remember: () => void;
  /** What is put in the place of all that stands is a step that Back undoes. */
  readonly replace: (next: Situation) => Promise<void>;
  readonly takeBack: () => void;
  readonly forget: () => void;
}

export const useAddress = ({ situation, beside }: Asked, language: 'zh' | 'en', comparing: boolean): Address => {
  const say = words[language];
  const notes = ref<readonly string[]>([]);
  const then = ref('');
  const lost = shallowRef<Situation>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => clearTimeout(waiting);

  const sharedIn = async (fragment: string): Promise<Shared> => {
    const usual = comparing ? startingApart() : { situation: starting() };
    const decoded = fragment === '' ? undefined : await decodeLink(fragment);
    if (decoded === undefined) return usual;
    if (!decoded.ok) {
      notes.value = [say.faults[decoded.fault]];
      return usual;
    }
    const { situation: asked, beside: other, version } = decoded.shared;
    const lack = lacking(asked, say, language) ?? (other === undefined ? undefined : lacking(other, say, language));
    const isOfThen = version !== undefined && version !== catalogue.version;
    notes.value = [
      ...(lack === undefined ? [] : [lack]),
      ...(decoded.ignored.length === 0 ? [] : [say.ignored(decoded.ignored.join(', '))]),
      ...(isOfThen ? [say.otherVersion(version)] : []),
    ];
    if (isOfThen && catalogue.sites.includes(version))
      then.value = `${catalogue.siteBase}v/${version}${language === 'zh' ? '/' : '/en/'}play#${fragment}`;
    return lack === undefined ? decoded.shared : usual;
  };

  const open = async (fragment: string): Promise<void> => {
    notes.value = [];
    then.value = '';
    const shared = await sharedIn(fragment);
    lost.value = undefined;
    situation.value = shared.situation;
    beside.value = shared.beside;
  };

  const linkNow = async (): Promise<string> => {
    if (situation.value === undefined) return '';
    return encodeLink({
      situation: situation.value,
      ...(beside.value === undefined ? {} : { beside: beside.value }),
      version: catalogue.version,
    });
  };
  const remember = (): void => {
    forget();
    waiting = setTimeout(() => {
      void linkNow().then((link) => {
        if (link.length <= longestLink) history.replaceState(history.state, '', `#${link}`);
      });
    }, 300);
  };
  const replace = async (next: Situation): Promise<void> => {
    forget();
    const [before, was] = [linkNow(), situation.value];
    const isLost = filledIn(was?.input, examples) && was?.input !== next.input;
    situation.value = next;
    notes.value = [];
    lost.value = isLost ? was : undefined;
    const [old, now] = await Promise.all([before, linkNow()]);
    if (old.length > longestLink || now.length > longestLink) return;
    history.replaceState(history.state, '', `#${old}`);
    history.pushState(history.state, '', `#${now}`);
  };
  const takeBack = (): void => {
    situation.value = lost.value;
    lost.value = undefined;
    remember();
  };
  return { notes, then, lost, open, linkNow, remember, replace, takeBack, forget };
};
