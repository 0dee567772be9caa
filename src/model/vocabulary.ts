/**
 * The closed vocabularies of film JSON. Each list is the one place where its words are written:
 * the zod schemas, the translated labels and the documentation are typed by them.
 */

/** What sort of title this is. */
export const kinds = ['feature', 'short', 'documentary', 'series', 'special'] as const;
export type Kind = (typeof kinds)[number];

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
export type FilmStatus = (typeof filmStatuses)[number];

/** How sure a fact is; what is not marked says nothing about its certainty. */
export const confidences = ['confirmed', 'reported', 'rumored', 'disputed'] as const;
export type Confidence = (typeof confidences)[number];

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
export type DealType = (typeof dealTypes)[number];

/** Where a deal stands, from first talk to its end. */
export const dealStatuses = [
  'rumored',
  'on-market',
  'in-talks',
  'final-negotiations',
  'closing',
  'closed',
  'collapsed',
  'expired',
] as const;
export type DealStatus = (typeof dealStatuses)[number];

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
export type Right = (typeof rightsWords)[number];

/** How near the figure is to the truth. */
export const qualifiers = ['exact', 'about', 'under', 'over', 'up-to'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What the sum pays for. */
export const bases = ['minimum-guarantee', 'flat', 'p-and-a', 'combined'] as const;
export type Basis = (typeof bases)[number];

/** What happened to somebody's part. */
export const castingMoves = ['attached', 'in-talks', 'joined', 'exited', 'recast'] as const;
export type CastingMove = (typeof castingMoves)[number];

/** Why a title is compared with this one; `unrelated` warns of a name clash. */
export const relations = ['same-team', 'tone', 'premise', 'franchise', 'remake', 'unrelated'] as const;
export type Relation = (typeof relations)[number];

/** What sort of work a compared title is. */
export const media = ['film', 'series', 'game', 'book', 'play', 'comic'] as const;
export type Medium = (typeof media)[number];

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
export type ReleaseType = (typeof releaseTypes)[number];

/** How firm a release is. */
export const releaseStates = ['possible', 'planned', 'dated', 'released'] as const;
export type ReleaseState = (typeof releaseStates)[number];

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
export type Job = (typeof jobs)[number];

/** Company roles with a translated label; any other text is shown as it is written. */
export const companyRoles = ['production', 'financing', 'sales', 'distribution'] as const;
export type CompanyRole = (typeof companyRoles)[number];

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
] as const;
export type TerritoryGroup = (typeof territoryGroups)[number];

/** Nothing more is expected of a deal in one of these states, so time does not make it doubtful. */
export const endedDeals: DealStatus[] = ['closed', 'collapsed', 'expired'];
