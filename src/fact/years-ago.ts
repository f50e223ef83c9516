import * as z from 'zod/mini';

/** The programme year itself: what is meant where nothing is said. */
export const thisYear = { yearsAgo: 0 } as const;

/** How many years before the programme year. */
export const yearsAgoParameter = () => z._default(z.int().check(z.minimum(0)), thisYear.yearsAgo);
