import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps: what comes within this is one change. */
const settled = 60;

/** Each change of what stands under some paths, without end. */
export const changesUnder = async function* (paths: readonly string[]): AsyncGenerator<undefined> {
  let isChanged = false;
  let wake: () => void = () => undefined;
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      isChanged = true;
      wake();
    }),
  );
  try {
    for (;;) {
      await new Promise<void>((settle) => {
        wake = settle;
        if (isChanged) settle();
      });
      await setTimeout(settled);
      isChanged = false;
      yield undefined;
    }
  } finally {
    for (const each of watchers) each.close();
  }
};
