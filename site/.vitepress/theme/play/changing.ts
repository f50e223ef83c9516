/** What its user changes: the situation as a whole, in part, or the rules that it is asked under. */
import { computed } from 'vue';
import catalogue from '../../../pages/catalogue.json';
import { isOfRulesAlone } from '../../../play/beside.js';
import { blankOf, filledIn, inDocument } from '../../../play/keeping.js';
import type { Situation } from '../../../play/link.js';
import { withValue } from '../../../play/paths.js';
import type { Address } from './address.js';
import type { Answers, Asked } from './answers.js';
import { isOfTwoRules } from './compared.js';
import { examples } from './starts.js';

export const useChanging = (
  { situation, beside }: Asked,
  { deciderOf, loadDecider }: Answers,
  { remember, replace }: Address,
) => {
  const document = computed(() => catalogue.documents.find(({ id }) => id === situation.value?.document));

  const set = (change: Partial<Situation>): void => {
    if (situation.value === undefined) return;
    // Under two versions of the rules, all else stays the same for both.
    if (beside.value !== undefined && !('reforms' in change) && isOfTwoRules(situation.value, beside.value))
      beside.value = { ...beside.value, ...change };
    situation.value = { ...situation.value, ...change };
    remember();
  };
  const setInput = (input: unknown): void => set({ input });
  const setPath = (path: string, value: unknown): void => setInput(withValue(situation.value?.input, path, value));
  /** Rules that were changed are held against the rules as written, unless there is a comparison already. */
  const setReforms = async (reforms: readonly unknown[]): Promise<void> => {
    if (situation.value === undefined) return;
    // What decides it comes first: the page, with what is open on it, is not taken down meanwhile.
    await loadDecider({ ...situation.value, reforms });
    const plain = { ...situation.value, reforms: [] };
    if (reforms.length === 0 && beside.value !== undefined && isOfRulesAlone(plain, beside.value))
      beside.value = undefined;
    else if (reforms.length > 0) beside.value ??= plain;
    set({ reforms });
  };
  const choose = (reading: string, option: string): void => {
    const { [reading]: _, ...others } = situation.value?.readings ?? {};
    const isDefault = deciderOf(situation.value)?.defaultOf(situation.value?.document ?? '', reading) === option;
    set({ readings: isDefault ? others : { ...others, [reading]: option } });
  };

  /** What was filled in of each kind of subject: it is there again when that kind is. */
  const kept = new Map<string, unknown>();
  const keep = (): void => {
    const now = situation.value;
    if (now !== undefined && filledIn(now.input, examples)) kept.set(now.subject, now.input);
  };
  const setDocument = (id: string): void => {
    const next = catalogue.documents.find((each) => each.id === id);
    if (next === undefined || situation.value === undefined) return;
    // Another version of its rules is of the document alone.
    if (beside.value !== undefined && isOfTwoRules(situation.value, beside.value)) beside.value = undefined;
    keep();
    void replace(inDocument(situation.value, next, { examples, kept }));
  };
  const setSubject = (subject: string): void => {
    if (situation.value === undefined) return;
    keep();
    const input = kept.get(subject) ?? { city: document.value?.city };
    void replace({ ...situation.value, subject, input });
  };
  const setExample = (position: string): void => {
    const example = position === 'blank' ? blankOf(situation.value, document.value?.city) : examples[Number(position)];
    if (position === '' || example === undefined) return;
    beside.value = undefined;
    void replace(example);
  };

  const compare = (): void => {
    beside.value = beside.value === undefined ? situation.value : undefined;
    remember();
  };
  const swap = (): void => {
    [situation.value, beside.value] = [beside.value, situation.value];
    remember();
  };
  return { document, set, setInput, setPath, setReforms, choose, setDocument, setSubject, setExample, compare, swap };
};
