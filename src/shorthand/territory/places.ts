import { Lexicon } from '../words.js';

/**
 * What words of a place mean: codes and groups of film JSON, text as it is written where film JSON has no word for it, or a
 * question.
 */
export type Place = { include: string[]; exclude?: string[] } | { isText: true } | { ask: string };

const groups: [words: string, names: string][] = [
  [
    'worldwide',
    'worldwide, world, the world, global, globally, international and domestic, all territories, all territory, entire world, whole world, everywhere, around the world, all countries, world rights, globe, universe, WW',
  ],
  ['north-america', 'North America, North American, NA, N. America, Northern America, NorthAm'],
  ['latam', 'Latin America, Latin American, LatAm, Lat Am, Latam, Latin territories'],
  ['emea', 'EMEA, Europe Middle East and Africa, Europe the Middle East and Africa'],
  ['europe', 'Europe, European, pan European, pan Europe, all of Europe'],
  ['western-europe', 'Western Europe, Western European, West Europe, W. Europe'],
  [
    'eastern-europe',
    'Eastern Europe, Eastern European, East Europe, E. Europe, former Eastern bloc, Eastern bloc',
  ],
  ['central-europe', 'Central Europe, Central European'],
  [
    'central-europe eastern-europe',
    'CEE, Central and Eastern Europe, Central Eastern Europe, Central and Eastern European',
  ],
  ['nordics', 'Nordics, Nordic, Nordic countries, Nordic region, the Nordic countries'],
  ['scandinavia', 'Scandinavia, Scandinavian, Scandi'],
  ['benelux', 'Benelux, Be Ne Lux'],
  [
    'dach',
    'DACH, GSA, G/S/A, D A CH, German speaking Europe, German speaking territories, German speaking countries, German speaking markets, German language territories, German language Europe',
  ],
  ['baltics', 'Baltics, Baltic, Baltic states, Baltic countries'],
  ['cis', 'CIS, Commonwealth of Independent States'],
  ['balkans', 'Balkans, Balkan, the Balkan states, Balkan countries'],
  [
    'iberia',
    'Iberia, Iberian, Iberian Peninsula, Spain and Portugal, Spain/Portugal, Portugal and Spain, Portugal/Spain',
  ],
  [
    'uk-ireland',
    'UK and Ireland, UK/Ireland, U.K. and Ireland, United Kingdom and Ireland, UK/Eire, UK and Eire, Britain and Ireland, UKI, UK/IRE, UK/IE, British Isles, Ireland and the UK, Ireland and UK, Ireland/UK',
  ],
  [
    'anz',
    'ANZ, Australia and New Zealand, Australia/New Zealand, Australia/NZ, Australia and NZ, Aus/NZ, Aus and NZ, AU/NZ, A/NZ, Aust/NZ, Australasia, Australasian, Aussie/NZ, New Zealand and Australia',
  ],
  ['mena', 'MENA, Middle East and North Africa, Middle East/North Africa, Middle East and Northern Africa'],
  ['middle-east', 'Middle East, Middle Eastern, Mideast, Mid East'],
  ['africa', 'Africa, African, pan African, pan Africa'],
  [
    'sub-saharan-africa',
    'Sub Saharan Africa, Sub-Saharan African, Subsaharan Africa, SSA, Africa south of the Sahara',
  ],
  ['asia', 'Asia, Asian, pan Asia, pan Asian, all Asia, all of Asia'],
  ['south-asia', 'South Asia, South Asian, Indian subcontinent, Indian sub continent, the subcontinent'],
  [
    'southeast-asia',
    'Southeast Asia, South East Asia, SE Asia, S.E. Asia, SEA, Southeast Asian, South East Asian, ASEAN',
  ],
  ['asia-pacific', 'Asia Pacific, APAC, Asia/Pacific, Asia Pac, AsiaPac, the Asia Pacific region'],
  ['caribbean', 'Caribbean, West Indies, the Caribbean islands'],
  ['gcc', 'GCC, Gulf states, the Gulf, Gulf countries, Gulf Cooperation Council, Gulf region'],
  ['greater-china', 'Greater China, Greater Chinese, China Hong Kong and Taiwan, China/Hong Kong/Taiwan'],
  [
    'rest-of-world',
    'rest of world, rest of the world, ROW, R.O.W., remaining territories, all other territories, other territories, all remaining territories, remaining world, the remaining territories, everywhere else, elsewhere, all others, rest of all territories',
  ],
  ['north-america latam', 'the Americas, Americas'],
];

/** What people say of a country instead of the name that Intl knows, and its adjective. */
const countries: [code: string, names: string][] = [
  [
    'US',
    'US, USA, U.S., U.S.A., the States, States, stateside, America, American, United States, United States of America, the US of A',
  ],
  ['CA', 'Canada, Canadian'],
  ['GB', 'UK, U.K., British, Britain, Great Britain, United Kingdom, GB'],
  ['IE', 'Irish, Eire, Republic of Ireland, Rep. of Ireland'],
  ['FR', 'France, French, Gaul'],
  ['DE', 'Germany, German, Deutschland'],
  ['AT', 'Austrian'],
  ['CH', 'Swiss'],
  ['IT', 'Italian'],
  ['ES', 'Spanish'],
  ['PT', 'Portuguese'],
  ['NL', 'Holland, Dutch, the Netherlands, Netherlands'],
  ['BE', 'Belgian'],
  ['LU', 'Luxembourgish'],
  ['DK', 'Danish'],
  ['SE', 'Swedish'],
  ['NO', 'Norwegian'],
  ['FI', 'Finnish'],
  ['IS', 'Icelandic'],
  ['PL', 'Polish'],
  ['CZ', 'Czech, Czech Republic, Czechia'],
  ['SK', 'Slovak, Slovak Republic'],
  ['CZ SK', 'Czech and Slovak Republics, Czech/Slovak Republics, Czech/Slovak'],
  ['HU', 'Hungarian'],
  ['RO', 'Romanian'],
  ['BG', 'Bulgarian'],
  ['GR', 'Greek'],
  ['TR', 'Turkey, Turkish, Türkiye, Turkiye'],
  ['RU', 'Russian'],
  ['UA', 'Ukrainian'],
  ['IL', 'Israeli'],
  ['JP', 'Japanese'],
  ['CN', 'Chinese, mainland China, PRC, P.R.C., China mainland'],
  ['HK', 'Hong Kong, HK'],
  ['MO', 'Macau, Macao'],
  ['TW', 'Taiwanese'],
  ['KR', 'Korea, Korean, South Korean, S. Korea, S Korea, ROK'],
  ['IN', 'Indian'],
  ['AU', 'Aussie, Australian, Oz, Aus, Aust'],
  ['NZ', 'NZ, N.Z., New Zealand, Kiwi'],
  ['BR', 'Brazilian'],
  ['MX', 'Mexican'],
  ['AR', 'Argentine, Argentinian, Argentinean'],
  ['CL', 'Chilean'],
  ['CO', 'Colombian'],
  ['ZA', 'South African, S. Africa, S Africa, RSA'],
  ['NG', 'Nigerian'],
  ['EG', 'Egyptian'],
  ['TH', 'Thai'],
  ['VN', 'Vietnamese'],
  ['PH', 'the Philippines, Philippine, Filipino'],
  ['ID', 'Indonesian'],
  ['MY', 'Malaysian'],
  ['SG', 'Singaporean'],
  ['AE', 'UAE, U.A.E., Emirates, Emirati'],
  ['SA', 'Saudi, KSA, Saudi Arabian'],
  ['RS', 'Serbian'],
  ['HR', 'Croatian'],
  ['SI', 'Slovenian'],
  ['EE', 'Estonian'],
  ['LV', 'Latvian'],
  ['LT', 'Lithuanian'],
  ['BA', 'Bosnia, Bosnia and Herzegovina, Bosnia/Herzegovina'],
  ['TT', 'Trinidad and Tobago, Trinidad'],
  ['AG', 'Antigua and Barbuda'],
  ['VC', 'St Vincent and the Grenadines, Saint Vincent and the Grenadines'],
  ['KN', 'St Kitts and Nevis, Saint Kitts and Nevis'],
  ['ST', 'São Tomé and Príncipe'],
  ['IR', 'Iranian'],
  ['PK', 'Pakistani'],
];

/** Parts of countries, and groups that film JSON has no word for: they stay as they are written. */
const texts =
  'former Soviet Union, ex USSR, former USSR, ex Soviet Union, former Soviet republics, Arab world, Arabic speaking territories, Quebec, Québec, Ontario, English Canada, French Canada, English speaking Canada, French speaking Canada, French Quebec, Flanders, Wallonia, French speaking Belgium, Dutch speaking Belgium, French speaking Switzerland, German speaking Switzerland, Italian speaking Switzerland, French Switzerland, German Switzerland, Italian Switzerland, Catalonia, Basque Country, Hawaii, Alaska, California, Texas, New York, Puerto Rico and the US Virgin Islands, French speaking territories, French speaking Africa, Francophone Africa, Anglophone Africa, English speaking Africa, French speaking Europe, French speaking countries, English speaking territories, English speaking world, English speaking markets, English language territories, Spanish speaking territories, Spanish speaking Latin America, Spanish speaking countries, Portuguese speaking territories, Portuguese speaking Africa, Russian speaking territories, Chinese speaking territories, South America, Central America, Southern Europe, Northern Europe, South Eastern Europe, Southeast Europe, Southeastern Europe, Central Asia, East Asia, Northeast Asia, Far East, North Africa, Maghreb, West Africa, East Africa, Southern Africa, Levant, South Pacific, Pacific Islands, Oceania, Indochina, Mediterranean, Caucasus, Southern Cone, Andean countries, French overseas territories, DOM TOM, former Yugoslavia, ex Yugoslavia, ex Yu, Visegrad countries, Indian Ocean, Scotland, Wales, England, Northern Ireland, Kashmir, Hindi belt, North India, South India, Tamil Nadu, Kerala, Andhra and Telangana, Tamil Nadu and Kerala';

const northern = 'North America without or with Mexico, or the US alone?';

/** Places that are read as they stand. All other countries are found by their names in words/codes. */
export const places = new Lexicon<Place>([
  ...groups.map(([words, names]): [Place, string] => [{ include: words.split(' ') }, names]),
  ...countries.map(([codes, names]): [Place, string] => [{ include: codes.split(' ') }, names]),
  [{ isText: true }, texts],
  [{ ask: 'The country (GE), or the state of the US?' }, 'Georgia, Georgian'],
  [{ ask: 'The Congo of Kinshasa (CD), or of Brazzaville (CG)?' }, 'Congo, the Congo, Congolese'],
  [{ ask: 'The Virgin Islands of the US (VI), or the British ones (VG)?' }, 'Virgin Islands'],
  [{ ask: 'The United States without or with Canada?' }, 'domestic, dom, home territory'],
  [
    { ask: 'All but the US, or all but the US and Canada?' },
    'international, foreign, overseas, foreign territories, international territories, abroad, offshore, INTL',
  ],
  [{ ask: `Which is meant by “Anglo-America”: ${northern}` }, 'Anglo America'],
  [
    { ask: 'Which countries are these?' },
    'EU, European Union, Eurozone, the Commonwealth, Commonwealth, BRICS, key territories, major territories, multiple territories, multiple markets, selected territories, select territories, certain territories, various territories, several key territories, undisclosed territories, other markets',
  ],
  [{ ask: 'The Kingdom of Jordan (JO)? Write its code.' }, 'West Bank'],
  [{ ask: 'South Sudan (SS), or Sudan (SD)?' }, 'the Sudans'],
  [{ ask: 'American Samoa (AS), or Samoa (WS)?' }, 'the Samoas'],
  [{ ask: 'Guinea (GN), Guinea-Bissau (GW) or Equatorial Guinea (GQ)?' }, 'the Guineas'],
]);
