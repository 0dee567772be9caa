/**
 * Other names of the known words of film JSON, for the command, the copy desk and whatever else has room for them: no page
 * loads this. A name counts whatever its case, spaces and hyphens.
 */
import {
  awardResults,
  bases,
  castingMoves,
  companyKinds,
  companyRoles,
  confidences,
  dealStatuses,
  dealTypes,
  digitalSources,
  filmStatuses,
  jobs,
  kinds,
  media,
  qualifiers,
  relations,
  releaseStates,
  releaseTypes,
  rightsWords,
  territoryExtents,
  territoryGroups,
} from './vocabulary.js';
import { plain } from './spelling.js';

/** What a text most likely means. */
export interface Meaning {
  word: string;
  /** Whether the text can mean nothing else, so that a program may write the word in its place. */
  isCertain: boolean;
}

/** Word -> its other names, parted by commas. */
type Names<Word extends string> = { [word in Word]?: string };

const lists = new Map<string, Map<string, Meaning>>();

/** @param sure names that mean the word and nothing else, `likely` names that may mean something else, too */
function names<Word extends string>(
  words: readonly Word[],
  sure: Names<Word>,
  likely: Names<Word> = {},
): void {
  const meanings = new Map<string, Meaning>();
  const add = (from: Names<Word>, isCertain: boolean) => {
    for (const [word, text] of Object.entries(from) as [string, string][])
      for (const name of text.split(',')) meanings.set(plain(name), { word, isCertain });
  };
  add(likely, false);
  add(sure, true);
  lists.set(words.join(), meanings);
}

/**
 * The meaning of another name of a word.
 * @param list the words of the list, parted by commas, as in the table of pages
 * @example otherName(dealStatuses.join(), 'sold') // { word: 'closed', isCertain: false }
 */
export const otherName = (list: string, text: string): Meaning | undefined =>
  lists.get(list)?.get(plain(text));

names(
  kinds,
  {
    feature: 'feature film,narrative feature',
    short: 'short film',
    documentary: 'doc,documentary feature,feature documentary',
    series: 'tv series,television series,limited series,miniseries,tv show',
    special: 'tv special',
  },
  { feature: 'movie,film', series: 'show,tv', documentary: 'nonfiction,docuseries' },
);
names(
  filmStatuses,
  {
    rumored: 'rumoured,rumor,rumour',
    development: 'in development',
    'pre-production': 'in pre-production,prep,in prep',
    filming: 'shooting,in production,principal photography,in principal photography',
    'post-production': 'post,in post,in post-production',
    completed: 'complete,finished',
    released: 'out now,in cinemas,in theaters,in theatres',
    cancelled: 'canceled,scrapped',
  },
  {
    announced: 'greenlit,confirmed',
    filming: 'production',
    'post-production': 'wrapped,editing,in the can',
    completed: 'festival,ready,done',
    released: 'streaming,out,available',
    shelved: 'on hold,delayed,postponed',
    cancelled: 'dead,dropped',
  },
);
names(
  confidences,
  { rumored: 'rumoured,rumor,rumour' },
  {
    confirmed: 'official,sure,certain',
    reported: 'report,sources',
    rumored: 'unconfirmed',
    disputed: 'denied',
  },
);
names(
  dealTypes,
  {
    'pre-sale': 'pre-buy,pre-sales',
    license: 'licence,licensing',
    'service-release': 'service deal',
    output: 'output deal',
    option: 'option deal',
    'co-financing': 'cofinance',
    'sales-representation': 'sales agency,sales rep',
  },
  {
    acquisition: 'purchase,sale,sold,buy,bought,pickup,acquired',
    license: 'streaming',
    'co-financing': 'co-production,financing',
    'sales-representation': 'sales,representation',
  },
);
names(
  dealStatuses,
  {
    rumored: 'rumoured,rumor,rumour',
    'on-market': 'on the market,for sale',
    'in-talks': 'talks,in negotiations,negotiating,in discussions',
    'exclusive-talks': 'in exclusive talks,exclusive negotiations,in exclusive negotiations',
    'final-negotiations': 'final talks,in final talks,in final negotiations',
    closed: 'signed',
    collapsed: 'fell through,fallen through',
  },
  {
    'on-market': 'available,unsold,shopping',
    'in-talks': 'bidding,pending,open',
    closing: 'near,nearing,agreed,imminent',
    closed: 'sold,bought,acquired,done,complete,completed,confirmed',
    collapsed: 'dead,cancelled,canceled,failed,off',
    withdrawn: 'pulled',
    terminated: 'ended',
  },
);
names(
  rightsWords,
  {
    'all-rights': 'all,all media',
    theatrical: 'theatrical rights,cinema',
    'home-video': 'dvd,blu-ray,home entertainment',
    pvod: 'premium vod',
    'pay-tv': 'pay television',
    'free-tv': 'free television',
    festival: 'festivals,festival rights',
    airline: 'airlines,in-flight',
    remake: 'remakes,remake rights',
    sequel: 'sequels,sequel rights',
  },
  {
    'home-video': 'physical,video',
    est: 'digital,download',
    tvod: 'vod,rental',
    svod: 'streaming,subscription',
    avod: 'fast,ad-supported',
    'pay-tv': 'cable',
    'free-tv': 'tv,television,broadcast',
  },
);
names(qualifiers, {
  exact: 'exactly',
  about: 'approximately,approx,around,roughly,circa,ca,some,~',
  under: 'less than,below,just under,<',
  over: 'more than,above,just over,north of,>',
  'up-to': 'at most,maximum,max',
});
names(bases, {
  'minimum-guarantee': 'mg,guarantee',
  flat: 'flat fee',
  'p-and-a': 'p&a,pa,prints and advertising',
  combined: 'mg and p&a',
});
names(
  castingMoves,
  {
    'in-talks': 'talks,in negotiations,negotiating',
    'final-talks': 'in final talks,final negotiations,in final negotiations',
    joined: 'joins,joining',
    exited: 'left,leaves,exits,departed,dropped out,dropped',
    died: 'dead,deceased,death',
    recast: 'replaced',
  },
  { attached: 'set,circling', joined: 'cast,added,boards,signed', exited: 'out,fired' },
);
names(
  relations,
  { 'same-team': 'team,same director', unrelated: 'not related,no relation', remake: 'remake of' },
  { tone: 'similar,like', franchise: 'sequel,prequel,spin-off,reboot,universe', unrelated: 'name clash' },
);
names(
  media,
  {
    film: 'movie',
    series: 'tv series,tv show',
    game: 'video game',
    book: 'novel',
    comic: 'graphic novel,manga',
  },
  { series: 'tv,show', play: 'musical,theatre,theater', book: 'story' },
);
names(
  releaseTypes,
  {
    premiere: 'world premiere,premier',
    limited: 'limited theatrical,limited release',
    theatrical: 'cinema,cinemas,theaters,theatres,in theaters,in cinemas,theatrical release,wide',
    streaming: 'svod',
    rental: 'tvod,pvod',
    physical: 'dvd,blu-ray,home video',
    tv: 'television,broadcast',
  },
  { premiere: 'festival,screening,market', limited: 'platform', rental: 'vod,digital' },
);
names(
  releaseStates,
  { released: 'out', cancelled: 'canceled,called off' },
  {
    possible: 'tentative,maybe,unconfirmed',
    planned: 'tba,tbd,undated',
    dated: 'set,scheduled,confirmed,announced,moved,delayed,postponed',
    released: 'held,done',
  },
);
names(
  awardResults,
  { won: 'win,winner', nominated: 'nominee,nomination,nominations' },
  { shortlisted: 'longlisted' },
);
names(
  companyKinds,
  { streamer: 'streaming service' },
  { distributor: 'distribution', investor: 'financier' },
);
names(
  territoryExtents,
  { 'more-than': 'over', most: 'most of', much: 'much of' },
  { 'more-than': 'at least' },
);
names(
  digitalSources,
  { trainedAlgorithmicMedia: 'ai-generated,ai' },
  { digitalCapture: 'photo,photograph', algorithmicallyEnhanced: 'enhanced,retouched' },
);
names(
  jobs,
  {
    director: 'directors,directed by,film director',
    writer: 'writers,written by,screenwriter,screenwriters',
    screenplay: 'screenplay by',
    story: 'story by',
    creator: 'creators,created by',
    showrunner: 'showrunners,show runner',
    producer: 'producers,produced by',
    'executive-producer': 'executive producers,exec producer,exec producers',
    cinematographer: 'cinematographers,cinematography,director of photography,dop,dp',
    editor: 'editors,film editor,edited by,film editing',
    composer: 'composers,music by,original score,score',
    'production-designer': 'production design',
    'costume-designer': 'costume designers,costume design',
    'casting-director': 'casting,casting by,casting directors',
    'visual-effects-supervisor': 'vfx supervisor',
    'stunt-coordinator': 'stunt coordinators',
    choreographer: 'choreography',
  },
  {
    director: 'helmer,filmmaker,co-director',
    writer: 'author,script,co-writer',
    composer: 'music,songs',
    editor: 'editing',
    'costume-designer': 'costumes',
    'visual-effects-supervisor': 'visual effects,vfx',
    'stunt-coordinator': 'stunts',
    'fight-choreographer': 'fight coordinator',
    producer: 'co-producer',
  },
);
names(
  companyRoles,
  {
    production: 'production company,produced by',
    financing: 'financier,financiers,finance',
    sales: 'sales agent,sales company,world sales',
    distribution: 'distributor,distributors,distributed by',
  },
  {
    production: 'producer,studio,producers',
    sales: 'international sales,foreign sales',
    financing: 'investor',
  },
);
names(
  territoryGroups,
  {
    worldwide: 'world,global,the world,all territories',
    latam: 'latin america',
    nordics: 'the nordics,nordic countries,nordic',
    baltics: 'the baltics,baltic states,baltic countries',
    balkans: 'the balkans',
    'uk-ireland': 'uk and ireland,uk & ireland,united kingdom and ireland,uk/ireland,uk+ireland',
    anz: 'australia and new zealand,australia & new zealand,australia/new zealand,australia/nz',
    iberia: 'spain and portugal,spain & portugal,spain/portugal',
    dach: 'german-speaking europe,german-speaking territories',
    mena: 'middle east and north africa,middle east & north africa',
    gcc: 'gulf states',
    'asia-pacific': 'apac',
    'rest-of-world': 'row,rest of the world',
    emea: 'europe middle east and africa',
  },
  {
    'north-america': 'domestic',
    worldwide: 'international',
    anz: 'australasia',
    balkans: 'ex-yugoslavia,former yugoslavia',
    dach: 'gas',
    gcc: 'the gulf',
  },
);
