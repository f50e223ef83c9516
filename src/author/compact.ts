/** Data on one line: a blank behind every colon and comma. */
const onOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`);
  return `{${parts.join(', ')}}`;
};

const width = 120;

const written = (value: unknown, indent: string, room: number): string => {
  const line = onOneLine(value);
  if (indent.length + line.length + room <= width || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Array.isArray(value)
    ? value.map((each: unknown) => ['', each] as const)
    : Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}: `, each as unknown] as const);
  // The comma behind all but the last needs its room.
  const parts = entries.map(
    ([key, each], at) => `${inner}${key}${written(each, inner, key.length + (at < entries.length - 1 ? 1 : 0))}`,
  );
  return parts.length === 0 ? line : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
};

/** Data in the one form of rule data: on one line whatever fits into 120 columns. */
export const compactJson = (value: unknown): string => `${written(value, '', 0)}\n`;
