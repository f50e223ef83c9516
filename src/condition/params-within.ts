/** Days to which what came is held. */
export interface DaysWithin {
  readonly from: string;
  readonly through?: string | undefined;
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b].filter((each) => each !== undefined).sort()[0];

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);

/** Params of a fact on what came, held to some days more. */
export const paramsWithin = (params: unknown, { from, through }: DaysWithin): object => {
  const own = params as { readonly from?: string; readonly through?: string };
  const [first, last] = [later(own.from, from), earlier(own.through, through)];
  return { ...own, from: first, ...(last === undefined ? {} : { through: last }) };
};
