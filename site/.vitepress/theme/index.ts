import { useData, useRoute } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { nextTick, onMounted, watch } from 'vue';
import './site.css';

/** The first page has no main part of its own in this theme: readers of screens look for one. */
const nameMain = (isHome: boolean): void => {
  const content = document.getElementById('VPContent');
  if (isHome) content?.setAttribute('role', 'main');
  else content?.removeAttribute('role');
};

export default {
  extends: DefaultTheme,
  setup: (): void => {
    const { frontmatter } = useData();
    const route = useRoute();
    const name = (): void => nameMain((frontmatter.value as { readonly layout?: string }).layout === 'home');
    onMounted(name);
    watch(
      () => route.path,
      () => void nextTick(name),
    );
  },
};
