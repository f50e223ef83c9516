/** Whoever switches to the other language stays at the heading: its anchor is another one there, its place among all is the same. */
import { nextTick } from 'vue';
import type { Router } from 'vitepress';

const anchors = (): readonly string[] => [...document.querySelectorAll('.vp-doc :is(h2, h3)[id]')].map(({ id }) => id);

export const keepPlace = (router: Router): void => {
  let before: readonly string[] = [];
  router.onBeforeRouteChange = () => {
    before = anchors();
  };
  router.onAfterRouteChange = async () => {
    const at = before.indexOf(decodeURIComponent(location.hash.slice(1)));
    if (at < 0) return;
    await nextTick();
    const now = anchors();
    const [was, is] = [before[at], now[at]];
    if (is === undefined || is === was || now.length !== before.length) return;
    history.replaceState(history.state, '', `#${encodeURIComponent(is)}`);
    document.getElementById(is)?.scrollIntoView();
  };
};
