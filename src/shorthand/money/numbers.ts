import { ask, quote } from '../reading.js';
import { Lexicon, type Token } from '../words.js';

/** What a number of a phrase may be: 1.500 is one and a half, or fifteen hundred. */
export interface Figure {
  /** With its last sign as a decimal point, in plain digits. */
  decimal?: string | undefined;
  /** With all its signs between groups of digits. */
  grouped?: string | undefined;
}

/** Reads `1,234,567.89`, `1.234.567,89`, `1 234 567`, `12,34,567` and `3,2`. */
export function figureOf(text: string): Figure {
  const plain = text.replace(/[ '’]/g, (sign) => (sign === ' ' ? '' : ','));
  const marks = plain.replace(/\d/g, '');
  if (!marks) return { grouped: plain };
  const last = marks.at(-1)!;
  const at = plain.lastIndexOf(last);
  const whole = plain.slice(0, at);
  const mixed = new Set(marks).size > 1;
  const grouped = mixed ? undefined : ungrouped(plain, last);
  const isOnce = marks.indexOf(last) === marks.length - 1;
  const front = isOnce ? (marks.length > 1 ? ungrouped(whole, marks[0]!) : whole) : undefined;
  return { grouped, decimal: front === undefined ? undefined : `${front}.${plain.slice(at + 1)}` };
}

/** Digits without the signs between their groups of three, or of two and three as in India. */
function ungrouped(text: string, mark: string): string | undefined {
  const groups = text.split(mark);
  const [first = '', ...rest] = groups;
  const isGrouped =
    first.length < 4 &&
    !(first === '0') &&
    rest.at(-1)!.length === 3 &&
    (rest.every((group) => group.length === 3) ||
      (first.length < 3 && rest.slice(0, -1).every((group) => group.length === 2)));
  return isGrouped ? groups.join('') : undefined;
}

/** A power of ten, and whether it is a word of a language that writes 3,2 for three and a fifth. */
export interface Scale {
  power: number;
  hasComma?: boolean;
  /** The currency that a sign of several currencies means with this scale. */
  currency?: string;
}

const comma = (power: number): Scale => ({ power, hasComma: true });
const indian = (power: number): Scale => ({ power, currency: 'INR' });

export const scales = new Lexicon<Scale>([
  [{ power: 2 }, 'hundred, 百'],
  [{ power: 3 }, 'k, thousand, thousands, grand, thou, 千, हजार, हज़ार'],
  [comma(3), 'Tsd, Tausend, T€, mille, mila, miles'],
  [{ power: 4 }, '万, 萬, 만'],
  [{ power: 6 }, 'M, m, mm, mn, mln, million, millions, mi, mio, 百万, मिलियन'],
  [comma(6), 'Mill, Millionen, millón, millones, milione, milioni, milhão, milhões, mlns'],
  [{ power: 7 }, '千万'],
  [{ power: 8, currency: 'JPY' }, '億'],
  [{ power: 8, currency: 'CNY' }, '亿'],
  [{ power: 8 }, '억'],
  [{ power: 9 }, 'bn, b, bln, billion, billions, milliard, अरब'],
  [
    comma(9),
    'Mrd, Mia, Milliarde, Milliarden, milliards, Md, Mds, miliardo, miliardi, mil millones, mil milhões, bilhão, bilhões, bi',
  ],
  [comma(12), 'Billionen, billones, billón, biliões'],
  [{ power: 12 }, 'trillion, 兆'],
  [indian(5), 'lakh, lakhs, lac, lacs, लाख'],
  [indian(7), 'crore, crores, cr, करोड़, करोड'],
  [indian(12), 'lakh crore, lakh crores, लाख करोड़'],
]);

/** Thousand in Spanish and Portuguese, and a million in careless English. */
export const isMil = (token: Token | undefined): boolean => token?.key === 'mil';

const small = new Lexicon<string>([
  ['0.25', 'a quarter of a, a quarter, quarter of a, quarter'],
  ['0.75', 'three quarters of a, three quarters'],
  ['0.5', 'half a, half, a half, une demi, un demi, eine halbe, medio, mezzo, meio'],
  ['1.5', 'one and a half, a and a half, anderthalb, eineinhalb'],
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((name, i): [string, string] => [`${i + 2}.5`, `${name} and a half`]),
  ...[
    'a,an,one,un,une,uno,una,um,uma,ein,eine,einer,एक,一',
    'two,deux,zwei,dos,due,dois,duas,दो,二',
    'three,trois,drei,tres,tre,três,तीन,三',
    'four,quatre,vier,cuatro,quattro,quatro,चार,四',
    'five,cinq,fünf,cinco,cinque,पांच,पाँच,五',
    'six,sechs,seis,sei,छह,六',
    'seven,sept,sieben,siete,sette,sete,सात,七',
    'eight,huit,acht,ocho,otto,oito,आठ,八',
    'nine,neuf,neun,nueve,nove,नौ,九',
    'ten,dix,zehn,diez,dieci,dez,दस,十',
    'eleven,onze,elf,once,undici',
    'twelve,douze,zwölf,doce,dodici,doze',
    'thirteen,treize,dreizehn,trece,tredici,treze',
    'fourteen,quatorze,vierzehn,catorce,quattordici',
    'fifteen,quinze,fünfzehn,quince,quindici',
    'sixteen,seize,sechzehn,dieciséis,sedici',
    'seventeen,siebzehn,diecisiete',
    'eighteen,achtzehn,dieciocho',
    'nineteen,neunzehn,diecinueve',
    'twenty,vingt,zwanzig,veinte,venti,vinte,बीस',
  ].map((words, i): [string, string] => [`${i + 1}`, words]),
  ['25', 'twenty five'],
  ['30', 'thirty, trente, dreißig, treinta, trenta, trinta'],
  ['35', 'thirty five'],
  ['40', 'forty, vierzig, cuarenta, quaranta, quarenta, quarante'],
  ['45', 'forty five'],
  ['50', 'fifty, fünfzig, cincuenta, cinquanta, cinquenta, cinquante, पचास'],
  ['60', 'sixty, sechzig, sesenta'],
  ['70', 'seventy, siebzig'],
  ['75', 'seventy five'],
  ['80', 'eighty, achtzig'],
  ['90', 'ninety, neunzig'],
  ['100', 'a hundred, one hundred, cent, hundert, cien, cento, cem, सौ'],
]);

/** Numbers in words. They count only before a scale: ten million. */
export const wordNumber = (tokens: readonly Token[], i: number) => small.at(tokens, i);

/** The digits that a figure stands for. */
export function chooseDigits(text: string, figure: Figure, hasScale: boolean, hasComma: boolean): string {
  const { decimal, grouped } = figure;
  if (decimal === undefined || grouped === undefined)
    return decimal ?? grouped ?? ask(`Which number is ${quote(text)}?`);
  const isComma = text.includes(',');
  // Without millions behind it, no sum has thousandths.
  if (!hasScale) return grouped;
  return isComma === hasComma ? decimal : grouped;
}
