/** Items of Wikidata that documents name without a label, and what they are. */
import type { Kind } from '../../model/vocabulary.js';

/** `US Q30 GB Q145` as a map from the item. */
const byItem = (text: string): Map<string, string> => {
  const words = text.split(/\s+/);
  return new Map(words.flatMap((word, i): [string, string][] => (i % 2 ? [[word, words[i - 1]!]] : [])));
};

// Checked against the tables of countries, languages and currencies that Wikivoyage and others keep by item.
export const countryItems = byItem(
  'US Q30 GB Q145 FR Q142 DE Q183 IT Q38 ES Q29 JP Q17 KR Q884 CN Q148 IN Q668 CA Q16 AU Q408 NZ Q664 MX Q96 BR Q155 AR Q414 CL Q298 CO Q739 RU Q159 PL Q36 SE Q34 DK Q35 NO Q20 FI Q33 IS Q189 NL Q55 BE Q31 CH Q39 AT Q40 IE Q27 PT Q45 GR Q41 TR Q43 IL Q801 EG Q79 IR Q794 SA Q851 AE Q878 ZA Q258 NG Q1033 TW Q865 HK Q8646 MO Q14773 TH Q869 ID Q252 PH Q928 VN Q881 SG Q334 MY Q833 CZ Q213 HU Q28 RO Q218 UA Q212 BG Q219 HR Q224 RS Q403 LB Q822 MA Q1028 TN Q948 DZ Q262 LU Q32 EE Q191 LV Q211 LT Q37 SK Q214 SI Q215 BA Q225 ME Q236 MK Q221 AL Q222 MT Q233 CY Q229 LI Q347 MC Q235 BY Q184 MD Q217 GE Q230 AM Q399 AZ Q227 KZ Q232 UZ Q265 KG Q813 TJ Q863 TM Q874 MN Q711 AF Q889 PK Q843 BD Q902 LK Q854 NP Q837 BT Q917 MM Q836 KH Q424 LA Q819 KP Q423 IQ Q796 SY Q858 JO Q810 PS Q219060 KW Q817 QA Q846 BH Q398 OM Q842 YE Q805 LY Q1016 SD Q1049 ET Q115 KE Q114 UG Q1036 TZ Q924 RW Q1037 GH Q117 SN Q1041 ML Q912 BF Q965 CI Q1008 CM Q1009 CD Q974 AO Q916 MZ Q1029 ZW Q954 ZM Q953 NA Q1030 BW Q963 LS Q1013 PE Q419 UY Q77 VE Q717 BO Q750 EC Q736 PY Q733 CU Q241 DO Q786 HT Q790 JM Q766 TT Q754 PR Q1183 CR Q800 PA Q804 GT Q774 HN Q783 NI Q811 SV Q792 GL Q223 FO Q4628 PG Q691 FJ Q712',
);

/** Countries that are no more. */
export const formerItems = new Map([
  ['Q15180', 'Soviet Union'],
  ['Q33946', 'Czechoslovakia'],
  ['Q36704', 'Yugoslavia'],
  ['Q83286', 'Socialist Federal Republic of Yugoslavia'],
  ['Q37024', 'Serbia and Montenegro'],
  ['Q16957', 'East Germany'],
  ['Q713750', 'West Germany'],
]);

export const languageItems = byItem(
  'en Q1860 fr Q150 de Q188 it Q652 es Q1321 ja Q5287 ko Q9176 zh Q7850 zh Q9192 yue Q9186 hi Q1568 ar Q13955 pt Q5146 ru Q7737 pl Q809 sv Q9027 da Q9035 no Q9043 nb Q25167 fi Q1412 is Q294 nl Q7411 hu Q9067 cs Q9056 sk Q9058 sl Q9063 hr Q6654 sr Q9299 mk Q9296 et Q9072 lv Q9078 lt Q9083 tr Q256 fa Q9168 he Q9288 yi Q8641 th Q9217 km Q9205 ta Q5885 te Q8097 ml Q36236 kn Q33673 bn Q9610 pa Q58635 mr Q1571 gu Q5137 ne Q33823 sa Q11059 id Q9240 ms Q9237 vi Q9199 uk Q8798 be Q9091 ro Q7913 el Q9129 grc Q35497 la Q397 ca Q7026 gl Q9307 ga Q9142 mt Q9166 lb Q9051 ka Q8108 az Q9292 kk Q9252 ky Q9255 mn Q9246',
);

export const currencyItems = byItem(
  'USD Q4917 EUR Q4916 GBP Q25224 JPY Q8146 INR Q80524 KRW Q202040 CNY Q39099 CAD Q1104069 AUD Q259502 NZD Q1472704 CHF Q25344 SEK Q122922 DKK Q25417 NOK Q132643 ISK Q131473 PLN Q123213 CZK Q131016 HUF Q47190 RON Q131645 RUB Q41044 UAH Q81893 TRY Q172872 ILS Q131309 EGP Q199462 AED Q200294 ZAR Q181907 NGN Q203567 BRL Q173117 MXN Q4730 ARS Q199578 HKD Q31015 TWD Q208526 SGD Q190951 THB Q177882 IDR Q41588 PHP Q17193 MYR Q163712 VND Q192090',
);

/** Minutes of a unit of time. */
export const minuteItems = new Map([
  ['Q7727', 1],
  ['Q25235', 60],
  ['Q11574', 1 / 60],
]);

/** What an item is an instance of, and the kind that this makes it; undefined where the runtime tells. */
export const kindItems = new Map<string, Kind | undefined>([
  ['Q11424', undefined],
  ['Q202866', undefined],
  ['Q506240', undefined],
  // Silent, 3D and anime films may be short as well as long.
  ['Q226730', undefined],
  ['Q229390', undefined],
  ['Q20650540', undefined],
  ['Q24869', 'feature'],
  ['Q29168811', 'feature'],
  ['Q98807719', undefined],
  ['Q24862', 'short'],
  ['Q20667187', 'short'],
  ['Q117209498', 'short'],
  ['Q17517379', 'short'],
  ['Q93204', 'documentary'],
  ['Q5398426', 'series'],
  ['Q1259759', 'series'],
  ['Q581714', 'series'],
  ['Q526877', 'series'],
  ['Q63952888', 'series'],
  ['Q117467246', 'series'],
  ['Q1261214', 'special'],
]);

/** What is about films and none: its name stands in the refusal. */
export const otherItems = new Map([
  ['Q5', 'a person'],
  ['Q7889', 'a game'],
  ['Q21191270', 'an episode of a series'],
  ['Q1983062', 'an episode of a series'],
  ['Q3464665', 'a season of a series'],
  ['Q24856', 'a series of films'],
  ['Q196600', 'a franchise'],
  ['Q7725634', 'a book'],
  ['Q571', 'a book'],
  ['Q8261', 'a novel'],
  ['Q4167410', 'a page that tells names apart'],
]);

/** Items that stand for all of the world, and for the US and Canada. */
export const worldItems = new Map([
  ['Q13780930', 'worldwide'],
  ['Q2', 'worldwide'],
  ['Q49', 'north-america'],
]);

/** What a distribution format makes of a release. */
export const formatItems = new Map([
  ['Q723685', 'streaming'],
  ['Q220499', 'streaming'],
  ['Q59152282', 'streaming'],
  ['Q5294', 'physical'],
  ['Q47770', 'physical'],
  ['Q289', 'tv'],
]);

/** What the properties that are read mean, for warnings. */
export const meanings: Record<string, string> = {
  P18: 'image',
  P31: 'instance of',
  P57: 'director',
  P58: 'screenwriter',
  P86: 'composer',
  P136: 'genre',
  P166: 'award received',
  P915: 'filming location',
  P1411: 'nominated for',
  P144: 'based on',
  P161: 'cast member',
  P162: 'producer',
  P170: 'creator',
  P179: 'part of the series',
  P272: 'production company',
  P291: 'place of publication',
  P344: 'director of photography',
  P345: 'IMDb ID',
  P364: 'original language',
  P407: 'language',
  P449: 'original broadcaster',
  P453: 'character role',
  P495: 'country of origin',
  P577: 'publication date',
  P580: 'start time',
  P725: 'voice actor',
  P750: 'distributed by',
  P856: 'official website',
  P1040: 'film editor',
  P1431: 'executive producer',
  P1476: 'title',
  P1657: 'MPA film rating',
  P1981: 'FSK film rating',
  P2047: 'duration',
  P2130: 'cost',
  P2142: 'box office',
  P2515: 'costume designer',
  P2554: 'production designer',
  P2629: 'BBFC rating',
  P2704: 'EIDR content ID',
  P3005: 'valid in place',
  P3212: 'ISAN',
  P3383: 'film poster',
  P4633: 'name of the character role',
  P4947: 'TMDB movie ID',
  P4983: 'TMDB TV series ID',
  P6127: 'Letterboxd film ID',
  P8345: 'media franchise',
};

/** `P57 (director)` */
export const propertyName = (property: string): string =>
  Object.hasOwn(meanings, property) ? `${property} (${meanings[property]})` : property;
