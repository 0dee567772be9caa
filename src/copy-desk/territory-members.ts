import type { TerritoryGroup } from '../model/vocabulary.js';

const codes = (text: string): string[] => text.split(' ');

const northAmerica = codes('US CA');
const latam = codes('AR BO BR BZ CL CO CR EC GT HN MX NI PA PE PY SV UY VE');
const caribbean = codes(
  'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
);
const nordics = codes('DK FI IS NO SE');
const benelux = codes('BE LU NL');
const dach = codes('AT CH DE');
const baltics = codes('EE LT LV');
const iberia = codes('ES PT');
const balkans = codes('AL BA BG GR HR ME MK RO RS SI XK');
const ukIreland = codes('GB IE');
const centralEurope = codes('CZ HU PL SK');
const easternEurope = codes('BG BY CZ HU MD PL RO RU SK UA');
const westernEurope = [...ukIreland, ...benelux, ...dach, ...iberia, ...codes('AD FR IT LI MC')];
const europe = [
  ...westernEurope,
  ...easternEurope,
  ...nordics,
  ...baltics,
  ...balkans,
  ...codes('CY GI MT SM VA'),
];
const gcc = codes('AE BH KW OM QA SA');
const middleEast = [...gcc, ...codes('IQ JO LB SY YE')];
const northAfrica = codes('DZ EG LY MA TN');
const subSaharanAfrica = codes(
  'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW',
);
const africa = [...northAfrica, ...subSaharanAfrica, 'SD'];
const southAsia = codes('BD BT IN LK MV NP PK');
const southeastAsia = codes('BN ID KH LA MM MY PH SG TH TL VN');
const greaterChina = codes('CN HK MO TW');
const eastAsia = [...greaterChina, ...codes('JP KR MN')];
const anz = codes('AU NZ');
const cis = codes('AM AZ BY KG KZ MD RU TJ UZ');

/**
 * The countries of each group. A country that is in a group for some people only, such as Mexico in North America, is
 * left out: a warning about two deals for one country must be certain.
 */
export const members: Record<Exclude<TerritoryGroup, 'worldwide'>, string[]> = {
  'north-america': northAmerica,
  latam,
  emea: [...europe, ...middleEast, ...africa],
  europe,
  'western-europe': westernEurope,
  'eastern-europe': easternEurope,
  'central-europe': centralEurope,
  nordics,
  scandinavia: codes('DK NO SE'),
  benelux,
  dach,
  baltics,
  cis,
  balkans,
  iberia,
  'uk-ireland': ukIreland,
  mena: [...middleEast, ...northAfrica],
  'middle-east': middleEast,
  africa,
  'sub-saharan-africa': subSaharanAfrica,
  asia: [...eastAsia, ...southAsia, ...southeastAsia],
  'south-asia': southAsia,
  'southeast-asia': southeastAsia,
  'asia-pacific': [...eastAsia, ...southAsia, ...southeastAsia, ...anz],
  anz,
  caribbean,
  gcc,
  'greater-china': greaterChina,
  // Which countries these are is not said.
  'rest-of-world': [],
};

/** All countries: those of the groups, and those that are in no group. */
export const everywhere: string[] = [
  ...new Set([
    ...Object.values(members).flat(),
    ...codes('AF GE GF GU GY IL IR KI KP PG PS SR TM TR FJ SB TO VU WS'),
  ]),
];
