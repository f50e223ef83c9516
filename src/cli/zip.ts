import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const [endLength, entryLength, localLength] = [22, 46, 30];
/** What a text inside may come to: more would be a trap. */
const mostBytes = 1 << 30;

/** Files inside a zip file that are asked for by name, as text. What is no zip file, or lacks them, has none. */
export const textsInZip = (zip: Buffer, isWanted: (name: string) => boolean): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let end = zip.length - endLength;
  while (end >= 0 && zip.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) return found;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + entryLength > zip.length || zip.readUInt32LE(at) !== entryMark) return found;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + entryLength, at + entryLength + (nameLength ?? 0));
    if (isWanted(name)) {
      const start = local + localLength + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + size);
      const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes });
      found.set(name, bytes.toString('utf8'));
    }
    at += entryLength + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return found;
};
