import { Lexicon } from '../words.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** What a word of a date says. */
export type DateWord =
  | { month: number }
  | { season: string }
  | { part: 'early' | 'mid' | 'late'; isEnd?: boolean }
  | { quarter: number }
  | { half: 1 | 2 }
  | { unit: 'quarter' | 'half' }
  | { ordinal: number }
  | { bound: 'by' | 'before' | 'from' | 'after' }
  | { weekday: number }
  | { days: number }
  | { years: number }
  | { months: number }
  | { shift: -1 | 0 | 1 }
  | { span: Unit }
  | { way: 'ago' | 'in' }
  | { feast: string }
  | { is: 'noise' | 'none' | 'or' }
  | { ask: string };

const month = (number: number, names: string): [DateWord, string] => [{ month: number }, names];
const year = 'In which year?';

/** The words of dates in English, German, French, Spanish, Italian, Portuguese, Japanese and Hindi. */
export const dateWords = new Lexicon<DateWord>([
  month(1, 'January, Jan, Januar, Jänner, janvier, janv, enero, ene, gennaio, gen, janeiro, जनवरी'),
  month(
    2,
    'February, Feb, Febr, Februar, Feber, février, févr, fév, febrero, febbraio, fevereiro, fev, फरवरी, फ़रवरी',
  ),
  month(3, 'March, Mar, März, Mrz, mars, marzo, março, मार्च'),
  month(4, 'April, Apr, avril, avr, abril, abr, aprile, अप्रैल'),
  month(5, 'May, Mai, mayo, maggio, mag, maio, मई'),
  month(6, 'June, Jun, Juni, juin, junio, giugno, giu, junho, जून'),
  month(7, 'July, Jul, Juli, juillet, juil, julio, luglio, lug, julho, जुलाई'),
  month(8, 'August, Aug, août, aout, agosto, अगस्त'),
  month(9, 'September, Sept, Sep, septembre, septiembre, settembre, sett, setembro, set, सितंबर, सितम्बर'),
  month(10, 'October, Oct, Oktober, Okt, octobre, octubre, ottobre, ott, outubro, out, अक्टूबर, अक्तूबर'),
  month(11, 'November, Nov, novembre, noviembre, novembro, नवंबर, नवम्बर'),
  month(12, 'December, Dec, Dezember, Dez, décembre, déc, diciembre, dic, dicembre, dezembro, दिसंबर, दिसम्बर'),
  [{ season: 'spring' }, 'spring, springtime, Frühling, Frühjahr, printemps, primavera, 春, वसंत'],
  [{ season: 'summer' }, 'summer, summertime, Sommer, été, verano, estate, verão, 夏'],
  [{ season: 'autumn' }, 'autumn, fall, Herbst, automne, otoño, autunno, outono, 秋'],
  [{ season: 'winter' }, 'winter, wintertime, hiver, invierno, inverno, 冬'],
  [
    { part: 'early' },
    'early, early in, beginning of, the beginning of, start of, the start of, early part of, first week of, first days of, Anfang, Beginn, début, au début de, principios de, a principios de, comienzos de, inicios de, inizio, inizi, início, início de, começo de, 初め, 初, 上旬, की शुरुआत, at the beginning of',
  ],
  [
    { part: 'mid' },
    'mid, middle of, the middle of, Mitte, mi, milieu, mediados de, a mediados de, metà, meados de, em meados de, 中旬, 半ば, के मध्य',
  ],
  [
    { part: 'late' },
    'late, late in, later part of, last week of, final days of, spät, fin, fines de, finales, fine, final, ultimi, 末, 下旬, अंत',
  ],
  [
    { part: 'late', isEnd: true },
    'end of, the end of, end, Ende, fin de, fin du, à la fin de, finales de, a finales de, fine di, fim, fim de, final de, no fim de, close of, के अंत',
  ],
  ...[
    'first, erstes, ersten, premier, première, primer, primera, primo, primeiro',
    'second, zweites, zweiten, deuxième, second, segundo, secondo',
    'third, drittes, dritten, troisième, tercer, tercero, terzo, terceiro',
    'fourth, last, final, viertes, vierten, quatrième, cuarto, quarto, último',
  ].map((names, i): [DateWord, string] => [{ ordinal: i + 1 }, names]),
  [{ unit: 'quarter' }, 'quarter, Quartal, Quartals, trimestre, 四半期, तिमाही, qtr'],
  [{ unit: 'half' }, 'half, Halbjahr, Jahreshälfte, Hälfte, semestre, half of the year, mitad'],
  [{ half: 1 }, '上半期, 前半, पहली छमाही'],
  [{ half: 2 }, '下半期, 後半, दूसरी छमाही'],
  [
    { bound: 'by' },
    'by, until, till, up to, no later than, not later than, at the latest, latest, or earlier, or sooner, on or before, bis, bis spätestens, spätestens, d ici, d ici à, jusqu, jusqu à, jusqu en, au plus tard, hasta, a más tardar, entro, al più tardi, até, o mais tardar, まで, までに, तक, through',
  ],
  [
    { bound: 'before' },
    'before, prior to, ahead of, earlier than, vor, avant, antes de, prima di, prima del, antes, 前, से पहले',
  ],
  [
    { bound: 'from' },
    'from, since, as early as, as soon as, starting, starting in, starting on, beginning, beginning in, as of, as from, no earlier than, not earlier than, not before, at the earliest, earliest, onward, onwards, or later, on or after, and later, ab, seit, frühestens, nicht vor, à partir de, dès, depuis, pas avant, au plus tôt, a partir de, desde, no antes de, dal, da, non prima di, não antes de, 以降, から, के बाद से',
  ],
  [{ bound: 'after' }, 'after, later than, nach, après, después de, dopo, depois de, following'],
  ...(
    [
      'Sunday, Sun, Sonntag, dimanche, domingo, domenica, 日曜日',
      'Monday, Mon, Montag, lundi, lunes, lunedì, segunda feira, 月曜日',
      'Tuesday, Tue, Tues, Dienstag, mardi, martes, martedì, terça feira, 火曜日',
      'Wednesday, Wed, Weds, Mittwoch, mercredi, miércoles, mercoledì, quarta feira, 水曜日',
      'Thursday, Thu, Thur, Thurs, Donnerstag, jeudi, jueves, giovedì, quinta feira, 木曜日',
      'Friday, Fri, Freitag, vendredi, viernes, venerdì, sexta feira, 金曜日',
      'Saturday, Sat, Samstag, Sonnabend, samedi, sábado, sabato, 土曜日',
    ] as const
  ).map((names, i): [DateWord, string] => [{ weekday: i }, names]),
  [
    { days: 0 },
    'today, tonight, this morning, this afternoon, this evening, now, heute, aujourd hui, hoy, oggi, hoje, 今日, 本日, आज',
  ],
  [{ days: -1 }, 'yesterday, last night, gestern, hier, ayer, ieri, ontem, 昨日, बीता कल'],
  [{ days: 1 }, 'tomorrow, demain, mañana, domani, amanhã, 明日'],
  [
    { days: -2 },
    'the day before yesterday, day before yesterday, vorgestern, avant hier, anteayer, altro ieri, anteontem',
  ],
  [
    { days: 2 },
    'the day after tomorrow, day after tomorrow, übermorgen, après demain, pasado mañana, dopodomani, depois de amanhã',
  ],
  [{ ask: 'Yesterday or tomorrow?' }, 'कल'],
  [
    { years: 0 },
    'this year, later this year, earlier this year, current year, sometime this year, dieses Jahr, in diesem Jahr, diesen Jahres, cette année, este año, quest anno, este ano, 今年, इस साल, इस वर्ष',
  ],
  [
    { years: 1 },
    'next year, sometime next year, the coming year, nächstes Jahr, nächsten Jahres, im nächsten Jahr, kommendes Jahr, l année prochaine, année prochaine, an prochain, próximo año, el año que viene, año que viene, anno prossimo, prossimo anno, próximo ano, ano que vem, 来年, अगले साल, अगले वर्ष',
  ],
  [
    { years: -1 },
    'last year, the previous year, letztes Jahr, letzten Jahres, im letzten Jahr, vergangenes Jahr, année dernière, an dernier, año pasado, anno scorso, scorso anno, ano passado, 去年, 昨年, पिछले साल, पिछले वर्ष',
  ],
  [{ years: 2 }, 'the year after next, year after next, übernächstes Jahr, 再来年'],
  [{ years: -2 }, 'the year before last, year before last, vorletztes Jahr, 一昨年'],
  [
    { months: 0 },
    'this month, later this month, earlier this month, diesen Monat, ce mois ci, este mes, questo mese, este mês, 今月',
  ],
  [
    { months: 1 },
    'next month, nächsten Monat, le mois prochain, mois prochain, próximo mes, mese prossimo, próximo mês, 来月',
  ],
  [{ months: -1 }, 'last month, letzten Monat, mois dernier, mes pasado, mese scorso, mês passado, 先月'],
  [{ shift: 1 }, 'next, coming, upcoming, nächsten, nächster, kommenden, prochain, próximo, prossimo'],
  [{ shift: 0 }, 'this, diesen, dieser, diesem, ce, cet, este, quest'],
  [{ shift: -1 }, 'past, previous, letzten, letzter, vergangenen, dernier, pasado, scorso'],
  [{ span: 'day' }, 'day, days, Tage, Tagen, jours, días, giorni, dias'],
  [{ span: 'week' }, 'week, weeks, Wochen, semaines, semanas, settimane'],
  [{ span: 'month' }, 'month, months, Monate, Monaten, mois, meses, mesi'],
  [{ span: 'year' }, 'year, years, Jahre, Jahren, ans, années, años, anni, anos'],
  [{ way: 'ago' }, 'ago, earlier, back, fa, atrás, il y a, hace, há'],
  [{ way: 'in' }, 'from now, hence, from today'],
  [{ feast: '12-25' }, 'Christmas Day, Weihnachtstag'],
  [{ feast: '12-24' }, 'Christmas Eve, Heiligabend'],
  [{ feast: '12-26' }, 'Boxing Day'],
  [{ feast: '12-31' }, 'New Year s Eve, New Years Eve, Silvester'],
  [{ feast: '01-01' }, 'New Year s Day, New Years Day, Neujahr'],
  [{ feast: '02-14' }, 'Valentine s Day, Valentines Day'],
  [{ feast: '07-04' }, 'Fourth of July, Independence Day, July Fourth'],
  [{ feast: '10-31' }, 'Halloween'],
  [{ feast: '11-4-4' }, 'Thanksgiving Day, Thanksgiving'],
  [
    { ask: 'On which day?' },
    'Christmas, Xmas, Easter, Diwali, Eid, Lunar New Year, Chinese New Year, Golden Week, Memorial Day weekend, Labor Day weekend, Labor Day, Memorial Day, Thanksgiving weekend, Presidents Day, MLK weekend, holidays, the holidays, holiday season, weekend, this weekend, last weekend, next weekend, week, this week, last week, next week, earlier this week, later this week, Cannes, Berlinale, Sundance, TIFF, Venice, AFM, awards season, this season, 来週, 先週, 今週',
  ],
  [{ ask: year }, 'the same year, that year, fiscal year, FY'],
  [
    { ask: 'When is that? Write a date, or leave it out.' },
    'soon, shortly, recently, imminent, imminently, in the coming weeks, in the coming months, the coming months, earlier, later',
  ],
  [
    { is: 'none' },
    'tba, tbd, tbc, tbh, undated, no date, no date yet, no release date, without a date, not dated, date unknown, unknown, date to be announced, date to be confirmed, to be announced, to be confirmed, to be determined, not announced, not yet announced, not set, date not set, no date set, unset, unscheduled, release date TBA, date TBA, date TBD, n/a, open, offen, noch offen, unbekannt, date inconnue, fecha por confirmar, por confirmar, data da definire, a definir, data a definir, 未定, 日程未定',
  ],
  [{ is: 'or' }, 'or, /, -, to, and, oder, ou, o, und, et, y, e, ~, between'],
  [
    { is: 'noise' },
    'the, of, in, on, at, for, a, an, it, is, was, set for, date, dated, release, released, releases, opens, opening, out, slated for, scheduled for, sometime, some time, as early, le, la, les, de, du, des, d, en, au, à, l, der, die, das, den, dem, im, am, des, vom, zum, el, los, del, il, lo, di, nel, nella, do, da, dos, no, na, em, को, में, के, का, की, で, に, の, 日, 年, ., :, (, ), ", year, anno, ano, año, Jahr, Jahres, année',
  ],
  [{ is: 'noise' }, ','],
]);
