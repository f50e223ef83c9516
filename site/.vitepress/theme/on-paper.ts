/** On paper a page is light, whatever its reader chose for the screen. */
const dark = 'dark';

export const keepPaperLight = (): void => {
  const { classList } = document.documentElement;
  let wasDark = false;
  const lighten = (): void => {
    wasDark ||= classList.contains(dark);
    classList.remove(dark);
  };
  const putBack = (): void => {
    if (wasDark) classList.add(dark);
    wasDark = false;
  };
  addEventListener('beforeprint', lighten);
  addEventListener('afterprint', putBack);
};
