/** What was put on the page is seen: what follows from it is asked for when it stands. */
export const seen = (): Promise<void> => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
