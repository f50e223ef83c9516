/** On paper nothing can be unfolded: while the page is printed, what is folded stands open. */
import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue';

export const usePrinting = (): Ref<boolean> => {
  const isPrinting = ref(false);
  const begin = (): void => void (isPrinting.value = true);
  const end = (): void => void (isPrinting.value = false);
  onMounted(() => {
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
  });
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  });
  return isPrinting;
};
