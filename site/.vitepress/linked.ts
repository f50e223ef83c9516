/**
 * A page of the playground holds the answer to what it starts with. Where its link asks for something else, that answer is not
 * shown: from before the page is drawn until what was asked for stands in its place.
 */
import { longestRead } from '../play/link.js';

const mark = 'linked';

export const isLinked = (): boolean => location.hash.length > 1;
export const hideStanding = (): void => document.documentElement.classList.add(mark);
export const showStanding = (): void => document.documentElement.classList.remove(mark);

// The same before any module has come. What no address may hold is made plain text, so that nothing else stumbles over it, and
// what is far longer than any link is cut: either is told as a link that is damaged or too large.
const early = `{
  let hash = location.hash;
  if (hash.length > ${longestRead} + 1) hash = hash.slice(0, ${longestRead} + 2);
  try { decodeURIComponent(hash); } catch { hash = hash.replaceAll('%', '%25'); }
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
  if (hash.length > 1) document.documentElement.classList.add('${mark}');
}`;

/** The HTML of a page: one that has an answer in it looks at its link first. */
export const linkedHtml = (html: string): string =>
  /<main class="play[ "]/u.test(html) ? html.replace('</head>', () => `<script>${early}</script></head>`) : html;
