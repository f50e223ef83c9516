import fc from 'fast-check';

/**
 * Where chance begins. The everyday run starts at one place, so that a change is judged by what it
 * changed; a run with `HUIQI_RUNS` starts anew each time and is where new counterexamples are looked for.
 * `HUIQI_SEED` takes either to a place of your own: a failing test prints its seed in its name.
 */
const everyday = 20_251_122;
const { HUIQI_SEED, HUIQI_RUNS } = process.env;

if (HUIQI_SEED !== undefined) fc.configureGlobal({ seed: Number(HUIQI_SEED) });
else if (HUIQI_RUNS === undefined) fc.configureGlobal({ seed: everyday });
