import { Lexicon } from '../words.js';

/** A currency by its code, or the question which one is meant. */
export type Currency = string | { ask: string };

const yenOrYuan = { ask: 'Japanese yen or Chinese yuan?' };
const crowns = { ask: 'Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns?' };
const rupees = { ask: 'Which currency: Indian, Pakistani, Sri Lankan or Nepalese rupees?' };
const pesos = { ask: 'Which currency: Mexican, Argentine, Chilean, Colombian or Philippine pesos?' };
const francs = { ask: 'Which currency: Swiss francs, or those of which country?' };
const dirhams = { ask: 'Which currency: dirhams of the Emirates or of Morocco?' };
const riyals = { ask: 'Which currency: Saudi, Qatari, Omani or Yemeni riyals?' };
const liras = { ask: 'Which currency: Turkish lira or Italian lire?' };
const dinars = { ask: 'Which currency: dinars of which country?' };

/** Codes that are read as they stand, in capital letters. */
const codes =
  'USD EUR GBP JPY CNY INR AUD CAD NZD CHF SEK NOK DKK ISK CZK PLN HUF RON BGN RUB UAH TRY ILS AED SAR QAR EGP MAD TND ZAR NGN KES GHS KRW TWD HKD SGD MYR THB IDR PHP VND PKR LKR BDT NPR KZT GEL AMD AZN BRL MXN ARS CLP COP PEN UYU RSD MKD BAM ALL LBP JOD KWD BHD OMR XOF XAF';

/**
 * Currencies by sign, code and name in the languages whose sums are read. A country's adjective counts behind a sum with a
 * dollar sign: $5M Canadian.
 */
export const currencies = new Lexicon<Currency>([
  ...codes.split(' ').map((code): [Currency, string] => [code, code]),
  [
    'USD',
    '$, US$, USD$, US dollar, US dollars, U.S. dollars, American dollars, dollar, dollars, bucks, greenbacks, Dollar, US Dollar, Dollars, dólar, dólares, dólares estadounidenses, dólares americanos, dollars américains, dollaro, dollari, dollari americani, ドル, 米ドル, डॉलर, अमेरिकी डॉलर, 美元, 달러',
  ],
  ['EUR', '€, euro, euros, Euros, ユーロ, यूरो, 欧元, евро'],
  [
    'GBP',
    '£, pound, pounds, pounds sterling, British pounds, sterling, quid, STG, Pfund, britische Pfund, livres sterling, libras, libras esterlinas, sterline, ポンド, पाउंड',
  ],
  ['JPY', 'yen, Yen, Japanese yen, yens, ienes, 円, 圓, 日本円, येन'],
  ['CNY', 'yuan, Yuan, renminbi, RMB, CN¥, Chinese yuan, 元, 人民元, 人民币, युआन'],
  [yenOrYuan, '¥'],
  ['INR', '₹, Indian rupees, Indian rupee, indische Rupien, ルピー, रुपये, रुपए, रुपया, रूपये, रु'],
  [rupees, 'Rs, Re, rupees, rupee, Rupien, roupies, rupias, rupie'],
  [
    'AUD',
    'A$, AU$, Australian dollars, Aussie dollars, Australian, 豪ドル, dólares australianos, australische Dollar',
  ],
  ['CAD', 'C$, CA$, Can$, CDN$, CDN, Canadian dollars, Canadian, カナダドル, dollars canadiens'],
  ['NZD', 'NZ$, New Zealand dollars, Kiwi dollars'],
  ['HKD', 'HK$, Hong Kong dollars, 香港ドル, 港元'],
  ['SGD', 'S$, Singapore dollars, シンガポールドル'],
  ['TWD', 'NT$, Taiwan dollars, New Taiwan dollars, Taiwanese dollars, 台湾ドル'],
  ['BRL', 'R$, real, reais, Brazilian reais, Brazilian real, reales, reales brasileños'],
  ['MXN', 'MX$, Mex$, Mexican pesos, pesos mexicanos'],
  ['ARS', 'AR$, Argentine pesos, pesos argentinos'],
  ['CLP', 'CL$, Chilean pesos, pesos chilenos'],
  ['COP', 'Colombian pesos, pesos colombianos'],
  ['PHP', '₱, Philippine pesos'],
  [pesos, 'peso, pesos'],
  [
    'CHF',
    'Fr, SFr, Swiss francs, Swiss franc, Schweizer Franken, Franken, francs suisses, franchi svizzeri, francos suizos',
  ],
  [francs, 'franc, francs, francos, franchi'],
  ['SEK', 'Swedish kronor, Swedish krona, Swedish crowns, kronor, krona'],
  ['NOK', 'Norwegian kroner, Norwegian krone, Norwegian crowns'],
  ['DKK', 'Danish kroner, Danish krone, Danish crowns'],
  ['ISK', 'Icelandic krónur, Icelandic króna'],
  ['CZK', 'Kč, Czech koruna, Czech crowns, koruna, korun'],
  [crowns, 'kr, kroner, krone, crowns, Kronen'],
  ['PLN', 'zł, zloty, zlotys, zlotych, Polish zloty'],
  ['HUF', 'Ft, forint, forints'],
  ['RUB', '₽, ruble, rubles, rouble, roubles, Russian rubles, Rubel'],
  ['UAH', '₴, hryvnia, hryvnias'],
  ['TRY', '₺, Turkish lira, Turkish liras, TL'],
  [liras, 'lira, liras'],
  ['ILS', '₪, shekel, shekels'],
  ['KRW', '₩, won, Won, Korean won, South Korean won, ウォン, 원'],
  ['THB', '฿, baht'],
  ['VND', '₫, dong'],
  ['IDR', 'Rp, rupiah'],
  ['MYR', 'RM, ringgit'],
  ['NGN', '₦, naira'],
  ['ZAR', 'rand, rands, South African rand'],
  ['AED', 'Emirati dirhams, UAE dirhams'],
  [dirhams, 'dirham, dirhams'],
  ['SAR', 'Saudi riyals'],
  [riyals, 'riyal, riyals'],
  [dinars, 'dinar, dinars'],
  ['EGP', 'E£, Egyptian pounds'],
]);

/** Adjectives that name a currency only behind a dollar sign. */
export const isAdjective = (key: string): boolean => /^(australian|canadian|cdn)$/.test(key);

/** Dollars of all countries, any of which a bare dollar sign may stand for. */
export const isDollar = (code: string): boolean => /^(USD|AUD|CAD|NZD|HKD|SGD|TWD)$/.test(code);
