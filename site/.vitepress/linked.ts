/**
 * A page of the playground holds the answer to what it starts with. Where its link asks for something else, that answer is not
 * shown: from before the page is drawn until what was asked for stands in its place.
 */
const mark = 'linked';

export const isLinked = (): boolean => location.hash.length > 1;
export const hideStanding = (): void => document.documentElement.classList.add(mark);
export const showStanding = (): void => document.documentElement.classList.remove(mark);

// The same before any module has come.
const early = `if(location.hash.length>1)document.documentElement.classList.add('${mark}')`;

/** The HTML of a page: one that has an answer in it looks at its link first. */
export const linkedHtml = (html: string): string =>
  /<main class="play[ "]/u.test(html) ? html.replace('</head>', () => `<script>${early}</script></head>`) : html;
