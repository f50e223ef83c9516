import { type EnhanceAppContext, useData, useRoute } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { nextTick, onMounted, watch } from 'vue';
import { keepPaperLight } from './on-paper.js';
import { keepPlace } from './same-place.js';
import './site.css';

/** The first page has no main part of its own in this theme: readers of screens look for one. */
const nameMain = (isHome: boolean): void => {
  const content = document.getElementById('VPContent');
  if (isHome) content?.setAttribute('role', 'main');
  else content?.removeAttribute('role');
};

export default {
  extends: DefaultTheme,
  enhanceApp: ({ router }: EnhanceAppContext): void => {
    if (!import.meta.env.SSR) keepPlace(router);
  },
  setup: (): void => {
    const { frontmatter } = useData();
    const route = useRoute();
    const name = (): void => nameMain((frontmatter.value as { readonly layout?: string }).layout === 'home');
    onMounted(() => {
      keepPaperLight();
      name();
      // Its keys are a hint for the eye: the button is called by its word alone.
      document.querySelector('.DocSearch-Button-Keys')?.setAttribute('aria-hidden', 'true');
    });
    watch(
      () => route.path,
      () => void nextTick(name),
    );
  },
};
