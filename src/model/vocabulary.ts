/**
 * The vocabularies of film JSON. Each list is the one place where its words are written: the schemas, the translated
 * labels and the documentation are typed by them.
 */

/**
 * Any word of a list. Of a type that is made in this way editors show the name, `DealStatus`; of the shorter
 * `(typeof dealStatuses)[number]` they show all the words.
 */
type WordOf<List extends readonly string[]> = Extract<List[number], string>;

/** What sort of title this is. */
export const kinds = ['feature', 'short', 'documentary', 'series', 'special'] as const;
export type Kind = WordOf<typeof kinds>;

/** How far the film itself has come. */
export const filmStatuses = [
  'rumored',
  'announced',
  'development',
  'pre-production',
  'filming',
  'post-production',
  'completed',
  'released',
  'shelved',
  'cancelled',
] as const;
export type FilmStatus = WordOf<typeof filmStatuses>;

/** How sure a fact is; what is not marked says nothing about its certainty. */
export const confidences = ['confirmed', 'reported', 'rumored', 'disputed'] as const;
export type Confidence = WordOf<typeof confidences>;

/** What sort of contract a deal is. */
export const dealTypes = [
  'acquisition',
  'pre-sale',
  'negative-pickup',
  'output',
  'license',
  'service-release',
  'co-financing',
  'option',
  'sales-representation',
] as const;
export type DealType = WordOf<typeof dealTypes>;

/** Where a deal stands, from first talk to its end. */
export const dealStatuses = [
  'rumored',
  'on-market',
  'in-talks',
  'exclusive-talks',
  'final-negotiations',
  'closing',
  'closed',
  'collapsed',
  'withdrawn',
  'terminated',
  'expired',
] as const;
export type DealStatus = WordOf<typeof dealStatuses>;

/** The rights a deal may grant, in the words of MovieLabs Avails and IFTA's schedules. */
export const rightsWords = [
  'all-rights',
  'theatrical',
  'home-video',
  'est',
  'tvod',
  'pvod',
  'svod',
  'avod',
  'pay-tv',
  'free-tv',
  'festival',
  'airline',
  'remake',
  'sequel',
] as const;
export type Right = WordOf<typeof rightsWords>;

/** How near the figure is to the truth. */
export const qualifiers = ['exact', 'about', 'under', 'over', 'up-to'] as const;
export type Qualifier = WordOf<typeof qualifiers>;

/** What the sum pays for. */
export const bases = ['minimum-guarantee', 'flat', 'p-and-a', 'combined'] as const;
export type Basis = WordOf<typeof bases>;

/** What happened to somebody's part. */
export const castingMoves = [
  'attached',
  'in-talks',
  'final-talks',
  'joined',
  'exited',
  'recast',
  'died',
] as const;
export type CastingMove = WordOf<typeof castingMoves>;

/** Why a title is compared with this one; `unrelated` warns of a name clash. */
export const relations = ['same-team', 'tone', 'premise', 'franchise', 'remake', 'unrelated'] as const;
export type Relation = WordOf<typeof relations>;

/** What sort of work a compared title is. */
export const media = ['film', 'series', 'game', 'book', 'play', 'comic'] as const;
export type Medium = WordOf<typeof media>;

/** How a film reaches its public. */
export const releaseTypes = [
  'premiere',
  'limited',
  'theatrical',
  'streaming',
  'rental',
  'physical',
  'tv',
] as const;
export type ReleaseType = WordOf<typeof releaseTypes>;

/** How firm a release is. */
export const releaseStates = ['possible', 'planned', 'dated', 'released', 'cancelled'] as const;
export type ReleaseState = WordOf<typeof releaseStates>;

/** Crew jobs with a translated label; any other text is shown as it is written. */
export const jobs = [
  'director',
  'writer',
  'screenplay',
  'story',
  'creator',
  'showrunner',
  'producer',
  'executive-producer',
  'cinematographer',
  'editor',
  'composer',
  'production-designer',
  'costume-designer',
  'casting-director',
  'visual-effects-supervisor',
  'stunt-coordinator',
  'fight-choreographer',
  'choreographer',
] as const;
export type Job = WordOf<typeof jobs>;

/** Company roles with a translated label; any other text is shown as it is written. */
export const companyRoles = ['production', 'financing', 'sales', 'distribution'] as const;
export type CompanyRole = WordOf<typeof companyRoles>;

/** Named groups of territories with a translated name, beside ISO 3166-1 codes and `worldwide`. */
export const territoryGroups = [
  'worldwide',
  'north-america',
  'latam',
  'emea',
  'europe',
  'western-europe',
  'eastern-europe',
  'central-europe',
  'nordics',
  'scandinavia',
  'benelux',
  'dach',
  'baltics',
  'cis',
  'balkans',
  'iberia',
  'uk-ireland',
  'mena',
  'middle-east',
  'africa',
  'sub-saharan-africa',
  'asia',
  'south-asia',
  'southeast-asia',
  'asia-pacific',
  'anz',
  'caribbean',
  'gcc',
  'greater-china',
  'rest-of-world',
] as const;
export type TerritoryGroup = WordOf<typeof territoryGroups>;

/** What sort of company it is, where its name is not public. */
export const companyKinds = [
  'streamer',
  'studio',
  'distributor',
  'broadcaster',
  'investor',
  'buyer',
] as const;
export type CompanyKind = WordOf<typeof companyKinds>;

/** How much of a group of territories is meant, where they are not named one by one. */
export const territoryExtents = [
  'some',
  'several',
  'many',
  'much',
  'most',
  'exactly',
  'about',
  'more-than',
] as const;
export type TerritoryExtent = WordOf<typeof territoryExtents>;

/** What came of an award. */
export const awardResults = ['won', 'nominated', 'shortlisted', 'special-mention'] as const;
export type AwardResult = WordOf<typeof awardResults>;

/** How a picture was made, in the words of IPTC's list of digital source types. */
export const digitalSources = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'digitalCreation',
  'screenCapture',
  'virtualRecording',
  'composite',
  'compositeCapture',
  'dataDrivenMedia',
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const;
export type DigitalSource = WordOf<typeof digitalSources>;

/** Deals that came to nothing, or did not last. Nobody has the film by them. */
export const lostDeals: DealStatus[] = ['collapsed', 'withdrawn', 'terminated', 'expired'];

/** Nothing more is expected of a deal in one of these states, so time does not make it doubtful. */
export const endedDeals: DealStatus[] = ['closed', ...lostDeals];

/** The words of lists in which any other text may stand, too, by the names that the table of film JSON gives the lists. */
export const openWords: Record<string, readonly string[]> = {
  job: jobs,
  role: companyRoles,
  place: territoryGroups,
};
