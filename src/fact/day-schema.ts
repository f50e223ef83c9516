import { $ZodISODate, _isoDate } from 'zod/v4/core';

/** A day as rules write it: `2026-07-01`. By itself, since all that is called `iso` would come with it, times and durations too. */
export const daySchema = (): $ZodISODate => _isoDate($ZodISODate);
