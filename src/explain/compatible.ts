import { dayText } from './day-text.js';
import type { Scene } from './scene.js';

/** Money told for the same matter that its level keeps from counting: who wrote it down sees that it was looked at. */
export const compatibleTexts = ({ reason, say, language }: Scene): readonly string[] =>
  (reason.received ?? []).flatMap(({ counts, policy, entry, path, amountFen, on, level }) =>
    counts === 'no'
      ? [
          say.brief.compatible({
            under: policy ?? (entry === undefined ? path : say.entryOf(say.lists.received, entry)),
            amount: amountFen === undefined ? undefined : say.money(amountFen),
            on: on === undefined ? undefined : dayText(on, language),
            level: level?.[language],
          }),
        ]
      : [],
  );
