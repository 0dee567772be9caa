// Translations as WordPress reads them: .po in, .mo and the JSON of a script out.

/** The entries of a .po file: `{ header, words }`, with `words` a map from the English to the translation. What has a context has it before its English. */
export function readPo(text) {
  const words = new Map();
  for (const block of text.split(/\n\s*\n/)) {
    const entry = {};
    let field = '';
    for (const line of block.split('\n')) {
      const [, name, quoted] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line) ?? [];
      if (!quoted) continue;
      field = name ?? field;
      entry[field] = (entry[field] ?? '') + JSON.parse(quoted);
    }
    if (entry.msgid !== undefined && entry.msgstr)
      words.set(entry.msgctxt ? `${entry.msgctxt}\x04${entry.msgid}` : entry.msgid, entry.msgstr);
  }
  const header = words.get('') ?? '';
  words.delete('');
  return { header, words };
}

/** The same as a .mo file, whose entries are in the order of their bytes. */
export function writeMo({ header, words }) {
  const entries = [['', header], ...words]
    .map((pair) => pair.map((one) => Buffer.from(one)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const head = Buffer.alloc(28);
  head.writeUInt32LE(0x950412de, 0);
  head.writeUInt32LE(entries.length, 8);
  head.writeUInt32LE(28, 12);
  head.writeUInt32LE(28 + 8 * entries.length, 16);
  // There is no table of hashes, but WordPress before 6.5 counts from its place.
  head.writeUInt32LE(28 + 16 * entries.length, 24);
  const tables = [];
  const texts = [];
  let offset = 28 + 16 * entries.length;
  for (const column of [0, 1])
    for (const entry of entries) {
      const row = Buffer.alloc(8);
      row.writeUInt32LE(entry[column].length, 0);
      row.writeUInt32LE(offset, 4);
      tables.push(row);
      texts.push(entry[column], Buffer.alloc(1));
      offset += entry[column].length + 1;
    }
  return Buffer.concat([head, ...tables, ...texts]);
}

/** The words that a script asks for, in the form of `wp.i18n.setLocaleData`. */
export function scriptWords({ header, words }, script) {
  const asked = [...script.matchAll(/\b__\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, english]) => english);
  const lang = /^Language: *(\S+)/m.exec(header)?.[1];
  return {
    domain: 'onesheet',
    locale_data: {
      onesheet: {
        '': { domain: 'onesheet', lang },
        ...Object.fromEntries(
          asked.filter((english) => words.has(english)).map((english) => [english, [words.get(english)]]),
        ),
      },
    },
  };
}
