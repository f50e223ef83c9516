import * as z from 'zod/mini';
import { highestGrade } from '../subject/index.js';

/** Every grade as it is: what is meant where nothing is said. */
export const anyGrade = { cap: highestGrade } as const;

/** The grade as which every higher one counts. */
export const gradeCapParameter = () => z._default(z.int().check(z.minimum(1), z.maximum(highestGrade)), anyGrade.cap);
