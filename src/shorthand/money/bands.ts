import { Lexicon } from '../words.js';

/** A band of film JSON, and whether more was said than it says. */
export interface Band {
  band: string;
  isVague?: boolean;
}

const digits = ['five', 'six', 'seven', 'eight', 'nine'];

/** Which words come before the number of digits: low, mid, high, and what no band has. */
const levels: [level: string, words: string, isVague?: boolean][] = [
  ['', ''],
  ['low-', 'low'],
  ['low-', 'lower'],
  ['mid-', 'mid'],
  ['mid-', 'middle'],
  ['high-', 'high'],
  ['high-', 'upper'],
  ...[
    'low to mid',
    'low mid',
    'low to high',
    'mid to high',
    'mid high',
    'mid to upper',
    'very low',
    'very high',
  ].map((words): [string, string, boolean] => ['', words, true]),
  ...['multi', 'multiple', 'healthy', 'strong', 'solid', 'significant'].map(
    (words): [string, string, boolean] => ['', words, true],
  ),
];

const english = digits.flatMap((digit, i) =>
  levels.map(([level, words, isVague]): [Band, string] => [
    { band: `${level}${digit}-figure`, ...(isVague ? { isVague } : {}) },
    [`${digit} figure`, `${digit} figures`, `${i + 5} figure`, `${i + 5} figures`, `${digit}s`]
      .filter((name) => words || !/^[a-z]+s$/.test(name))
      .map((name) => `${words} ${name}`.trim())
      .join(', '),
  ]),
);

/** The same in the other languages whose sums are read. */
const others: Record<string, string[]> = {
  de: ['fünfstellig', 'sechsstellig', 'siebenstellig', 'achtstellig', 'neunstellig'],
  fr: ['cinq', 'six', 'sept', 'huit', 'neuf'],
  es: ['cinco', 'seis', 'siete', 'ocho', 'nueve'],
  it: ['cinque', 'sei', 'sette', 'otto', 'nove'],
  pt: ['cinco', 'seis', 'sete', 'oito', 'nove'],
};
const after: Record<string, string> = { fr: 'chiffres', es: 'cifras', it: 'cifre', pt: 'dígitos' };
const endings = ['', 'e', 'er', 'en', 'es', 'em'];
const german: [level: string, stem: string][] = [
  ['', ''],
  ['low-', 'niedrig'],
  ['mid-', 'mittler'],
  ['mid-', 'mittel'],
  ['high-', 'hoh'],
  ['high-', 'hoch'],
];

const foreign = digits.flatMap((digit, i) => [
  ...german.map(([level, stem]): [Band, string] => [
    { band: `${level}${digit}-figure` },
    endings
      .flatMap((ending) => {
        const name = `${others.de![i]!}${ending}`;
        return stem ? [`${stem}${ending} ${name}`, `${stem} ${name}`, `${stem}${name}`] : [name];
      })
      .join(', '),
  ]),
  ...['fr', 'es', 'it', 'pt'].map((lang): [Band, string] => [
    { band: `${digit}-figure` },
    `${others[lang]![i]!} ${after[lang]!}`,
  ]),
]);

/** Numbers that are not said, but whose digits can be counted: tens of millions. */
const counted: [Band, string][] = (
  [
    ['five', 'tens of thousands, several tens of thousands'],
    ['six', 'hundreds of thousands, several hundred thousand, a few hundred thousand, six figures plus'],
    ['seven', 'several million, a few million, some millions, single digit millions, single digit million'],
    ['eight', 'tens of millions, double digit millions, double digit million, low teens of millions'],
    ['nine', 'hundreds of millions, triple digit millions, several hundred million, a few hundred million'],
  ] as const
).map(([digit, words]): [Band, string] => [{ band: `${digit}-figure`, isVague: true }, words]);

const teens: [Band, string][] = ['low', 'mid', 'high', 'low to mid', 'mid to high'].map(
  (level): [Band, string] => [
    { band: 'eight-figure', isVague: true },
    ['million', 'millions', 'millions of', 'of millions']
      .map((unit) => `${level} teen ${unit}, ${level} teens ${unit}`)
      .join(', '),
  ],
);

/** Sums of which only the number of digits is known. */
export const bands = new Lexicon<Band>([...english, ...foreign, ...counted, ...teens]);
