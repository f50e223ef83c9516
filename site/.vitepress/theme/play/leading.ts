/** To the field at a path, or to what holds it, wherever it is folded away. */
const named = (root: HTMLElement, steps: readonly string[]): HTMLElement | undefined => {
  if (steps.length === 0) return undefined;
  const name = CSS.escape(steps.join('.'));
  const here = `.input [name="${name}"], .input [data-path="${name}"] .state-some input`;
  return root.querySelector<HTMLElement>(here) ?? named(root, steps.slice(0, -1));
};

export const leadTo = (root: HTMLElement, path: string): void => {
  const field = named(root, path.split('.'));
  for (let up = field?.parentElement; up !== null && up !== undefined; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) up.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};
