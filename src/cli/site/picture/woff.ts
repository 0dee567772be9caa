import { inflateSync } from 'node:zlib';

/**
 * The characters that a font has signs for.
 * @param font a WOFF file, version 1
 */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap');
  const characters = new Set<number>();
  if (!cmap) return characters;
  // Each record: platform, encoding, offset. Windows has Unicode as encoding 10 (all of it) or 1 (the first 65,536).
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

/** A table of the font, unpacked. */
function tableOf(font: Buffer, tag: string): Buffer | undefined {
  if (font.toString('latin1', 0, 4) !== 'wOFF') return undefined;
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const bytes = font.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  return undefined;
}

/** Format 4: segments of characters, with the ends, the starts, the distances to their signs and where else to look. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const double = table.readUInt16BE(6);
  for (let i = 0; i < double; i += 2) {
    const end = table.readUInt16BE(14 + i);
    const start = table.readUInt16BE(16 + double + i);
    const delta = table.readUInt16BE(16 + double * 2 + i);
    const rangeAt = 16 + double * 3 + i;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const at = rangeAt + range + (code - start) * 2;
      const sign = range ? (at + 1 < table.length ? table.readUInt16BE(at) : 0) : (code + delta) & 0xffff;
      if (sign) characters.add(code);
    }
  }
}

/** Format 12: groups of characters whose signs follow each other. */
function addGroups(table: Buffer, characters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const [start, end] = [16, 20].map((at) => table.readUInt32BE(at + i * 12)) as [number, number];
    for (let code = start; code <= end; code++) characters.add(code);
  }
}
