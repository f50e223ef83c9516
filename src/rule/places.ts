interface ForPlaces {
  readonly city: string;
  readonly cities?: readonly string[] | undefined;
}

/** The cities that a document is for: its own, or those that a province’s document lists. */
export const placesOf = ({ city, cities = [] }: ForPlaces): readonly [string, ...string[]] => {
  const [first, ...rest] = cities;
  return first === undefined ? [city] : [first, ...rest];
};

/** The same of a document as it is written, whatever it may hold. */
export const placesWritten = (document: unknown): readonly string[] => {
  const { city, cities } = (document ?? {}) as { readonly city?: unknown; readonly cities?: unknown };
  return Array.isArray(cities) && cities.length > 0 ? cities.map(String) : [String(city)];
};

/** Whether one document is for every city that another is for. */
export const isForAllOf = (one: ForPlaces, other: ForPlaces): boolean =>
  placesOf(other).every((city) => placesOf(one).includes(city));

/** Whether two documents are for one city, or have one in common. */
export const meet = (one: ForPlaces, other: ForPlaces): boolean =>
  placesOf(other).some((city) => placesOf(one).includes(city));
