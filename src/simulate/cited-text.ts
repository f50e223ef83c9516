import { placeText } from '../explain/place.js';
import type { Language } from '../issue/index.js';
import { parseMoney } from '../quantity/index.js';
import type { CitedChange } from './cites.js';
import type { Summary } from './summary.js';
import { words } from './words/index.js';

/** A value of the rules as a page of a language says it: money in its own way, all else as it is written. */
const valueText = (value: string | undefined, language: Language): string | undefined =>
  value?.replaceAll(/[\d.,]+(?:亿|千万|百万|万|千)?元/gu, (written) => {
    const money = parseMoney(written);
    return money.ok ? words[language].money(money.value) : written;
  });

/** What the rules of a run of a name change of the text. */
export const citesOfSetting = ({ settings }: Summary, name: string): readonly CitedChange[] =>
  settings.find((each) => each.name === name)?.cites ?? [];

/** What a reform makes of the text, as what rests on it cites it. */
export const citedText = ({ reform, about, does, from, to, places }: CitedChange, language: Language): string =>
  words[language].cited({
    reform,
    about,
    does,
    from: valueText(from, language),
    to: valueText(to, language),
    places: [...new Set(places.map((each) => placeText(each, language)))],
  });
