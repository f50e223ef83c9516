import { describe, expect, test } from 'vitest';
import { playing } from './playing.js';

const { shown } = playing();

describe('the playground', () => {
  test('is light on paper, and as it was on the screen again', async () => {
    const { page } = await shown('/play', { colorScheme: 'dark' });
    const isDarkAt = (event: string) =>
      page.evaluate((name) => {
        dispatchEvent(new Event(name));
        return document.documentElement.classList.contains('dark');
      }, event);
    const seen = [await isDarkAt('nothing'), await isDarkAt('beforeprint'), await isDarkAt('afterprint')];
    expect(seen).toEqual([true, false, true]);
  });
});
