// Made from the schemas of src/schema by `npm run generate`: change those, not this.
import type {
  AwardResult,
  Basis,
  CastingMove,
  CompanyKind,
  CompanyRole,
  Confidence,
  DealStatus,
  DealType,
  DigitalSource,
  FilmStatus,
  Job,
  Kind,
  Medium,
  Qualifier,
  Relation,
  ReleaseState,
  ReleaseType,
  Right,
  TerritoryExtent,
  TerritoryGroup,
} from './vocabulary.js';

/**
 * The facts of one film, behind every Onesheet box. Only the title is required; what is left out is not
 * shown.
 */
export interface Film {
  /**
   * Where the JSON Schema lies, for completion in editors; boxes pass over it.
   * @example "../schema/film.schema.json"
   */
  $schema?: string | undefined;
  /**
   * A short name for the film, for your own use; not shown.
   * @example "nine-lighthouses"
   */
  id?: string | undefined;
  /**
   * The title in the language of this file. Without it there is no film.
   * @example "Nine Lighthouses"
   */
  title: string;
  /**
   * The title in the original language, where it is another one.
   * @example "Neun Leuchttürme"
   */
  originalTitle?: string | undefined;
  /**
   * The language of the original title. A BCP 47 language tag: en, pt-BR, zh-Hans.
   * @example "de"
   */
  originalLanguage?: string | undefined;
  /**
   * Other titles.
   * @example ["Keepers", "The Ninth Light"]
   */
  alsoKnownAs?: string[] | undefined;
  /**
   * Other titles, with the country or the time in which the film has them.
   * @example [{ title: "Neuf phares", territory: "FR", confidence: "confirmed" }]
   */
  titles?: OtherTitle[] | undefined;
  /**
   * What sort of title it is. Without it, schema.org data says that it is a film.
   * @example "feature"
   */
  kind?: Kind | undefined;
  /**
   * The language that this file is written in. Without it, that of the page around a box. A BCP 47 language
   * tag: en, pt-BR, zh-Hans.
   * @example "en"
   */
  lang?: string | undefined;
  /**
   * The story in one sentence, in your own words.
   * @example "A keeper is told to switch off nine lights, and finds a tenth."
   */
  logline?: string | undefined;
  /**
   * Shown as written, in this order.
   * @example ["Drama", "Mystery"]
   */
  genres?: string[] | undefined;
  /**
   * How far the film itself has come.
   * @example "post-production"
   */
  status?: FilmStatus | undefined;
  /**
   * The year of the first release. Four digits, from 1870 on: 2026.
   * @example 2031
   */
  year?: number | undefined;
  /**
   * How long it runs, in minutes. A whole number above zero.
   * @example 118
   */
  runtime?: number | undefined;
  /**
   * Age ratings.
   * @example [{ territory: "DE", rating: "12" }]
   */
  certificates?: Certificate[] | undefined;
  /**
   * Countries of production. An ISO 3166-1 alpha-2 code: US, FR.
   * @example ["DE", "IE"]
   */
  countries?: string[] | undefined;
  /**
   * Languages spoken in it. A BCP 47 language tag: en, pt-BR, zh-Hans.
   * @example ["de", "en"]
   */
  languages?: string[] | undefined;
  /**
   * The series of films it belongs to.
   * @example "The Coast films"
   */
  franchise?: string | undefined;
  /**
   * The work behind it.
   * @example "the novel by Ada Invented"
   */
  basedOn?: string | undefined;
  /**
   * Shown in the film card; without it the card is text alone.
   * @example { src: "/posters/nine-lighthouses.jpg", alt: "A keeper on a rock, nine lights behind her and a
   * tenth at sea", width: 800, height: 1200, credit: "Fogbank Film", digitalSource:
   * "compositeWithTrainedAlgorithmicMedia", sources: ["production"] }
   */
  poster?: Image | undefined;
  /**
   * What others call the film.
   * @example { imdb: "tt0000000", tmdb: 1, wikidata: "Q0", eidr: "10.5240/0000-0000-0000-0000-0000-X", isan:
   * "0000-0000-0000-0000-0", letterboxd: "nine-lighthouses" }
   */
  ids?: Identifiers | undefined;
  /**
   * Pages about the film.
   * @example [{ url: "https://fogbank.example/nine-lighthouses", label: "Production notes", kind: "press" }]
   */
  links?: Link[] | undefined;
  /**
   * Who is in it, the most important first.
   * @example [{ name: "Ivo Someone", character: "The inspector", confidence: "rumored", sources: ["courier"]
   * }]
   */
  cast?: CastMember[] | undefined;
  /**
   * Who made it, by job.
   * @example [{ job: "stunt-coordinator", people: [{ name: "Tom Pretend" }], note: "All climbs are real" }]
   */
  crew?: CrewEntry[] | undefined;
  /**
   * Which companies made, paid for, sell and release it.
   * @example [{ name: "Fogbank Film", role: "production", people: [{ name: "Paul Imagined" }], territory:
   * "DE", url: "https://fogbank.example/" }]
   */
  companies?: Company[] | undefined;
  /**
   * Who buys it; the first deal leads.
   * @example [{ status: "closed", unnamedBuyer: "distributor", territories: { include: ["FR"], parts: [{
   * extent: "some", of: "africa" }] }, price: { undisclosed: true } }]
   */
  deals?: Deal[] | undefined;
  /**
   * Who joined, left or was replaced.
   * @example [{ person: { name: "Nils Imaginary" }, change: "exited", job: "composer", replacedBy: "Rosa
   * Fictional" }]
   */
  castingChanges?: CastingChange[] | undefined;
  /**
   * Titles it will be compared with, or mistaken for.
   * @example [{ title: "The Ninth Light", medium: "game", relation: "unrelated" }]
   */
  comparisons?: Comparison[] | undefined;
  /**
   * When and where it can be seen.
   * @example [{ type: "streaming", platform: "Beacon+", state: "possible", note: "After its window in
   * cinemas" }]
   */
  releases?: Release[] | undefined;
  /**
   * When and where it was filmed.
   * @example { start: "2030-06-02", end: "2030-08-late", places: ["Rügen", "Galway"], agreement: "the
   * agreement of an invented guild", reshoots: [{ start: "2030-11", end: "2030-12", cost: { currency: "EUR",
   * amount: 300000 }, reason: "A part was cast anew", confidence: "reported" }], sources: ["production"] }
   */
  shoot?: Shoot | undefined;
  /**
   * Awards and nominations.
   * @example [{ award: "Invented Film Prize", category: "Best Director", result: "won", people: ["Lena
   * Madeup"], sharedWith: ["Max Madeup"], year: 2031, date: "2031-09-12", url: "https://prize.example/",
   * confidence: "confirmed" }]
   */
  awards?: Award[] | undefined;
  /**
   * What it cost and what it took.
   * @example { budget: { currency: "EUR", amount: 7400000 }, opening: [{ territory: "DE", amount: { currency:
   * "EUR", amount: 610000 }, date: "2031-10-02", confidence: "reported" }], gross: [{ territory: "worldwide",
   * amount: { currency: "EUR", amount: 8250000.5 }, asOf: "2031-12", note: "Still in cinemas" }] }
   */
  boxOffice?: BoxOffice | undefined;
  /**
   * What happened when, beside what has a date elsewhere in this file.
   * @example [{ date: "2030-06-02", title: "Filming begins", url: "https://courier.example/filming", sources:
   * ["courier"] }]
   */
  timeline?: TimelineEntry[] | undefined;
  /**
   * Who says so; facts name them by id.
   * @example [{ id: "production", name: "Fogbank Film, production notes" }]
   */
  sources?: Source[] | undefined;
  /**
   * When this file was last checked. An open deal without a date of its own is of that day. A day
   * (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or
   * part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-02-04"
   */
  updated?: string | undefined;
  /**
   * What the copy desk asked and you have answered: `onesheet validate` does not ask it again.
   * @example [{ code: "price-without-basis", path: "deals[1]", reason: "Neither side says what it pays for"
   * }]
   */
  checked?: Check[] | undefined;
  /**
   * What you got wrong, printed in every box.
   * @example [{ date: "2031-02-04", text: "An earlier version gave the runtime as 181 minutes. It is 118." }]
   */
  corrections?: Correction[] | undefined;
}

/** A title of another country, or of another time. */
export interface OtherTitle extends Fact {
  /**
   * The title.
   * @example "Neuf phares"
   */
  title: string;
  /**
   * Where it has that title: an ISO 3166-1 code, or a group.
   * @example "FR"
   */
  territory?: TerritoryGroup | (string & {}) | undefined;
  /**
   * Until when it had that title, for one that it has no longer. A day (2026-03-14), month (2026-03), year
   * (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late).
   * ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2030-05"
   */
  until?: string | undefined;
}

/** An age rating. */
export interface Certificate {
  /**
   * Whose rating it is: an ISO 3166-1 code.
   * @example "DE"
   */
  territory: TerritoryGroup | (string & {});
  /**
   * As the board writes it.
   * @example "12"
   */
  rating: string;
}

/** A picture. */
export interface Image {
  /**
   * Where the picture is. An https: or relative address.
   * @example "/posters/nine-lighthouses.jpg"
   */
  src: string;
  /**
   * What the picture shows, for readers who cannot see it. Without it a poster is described by the title.
   * @example "A keeper on a rock, nine lights behind her and a tenth at sea"
   */
  alt?: string | undefined;
  /**
   * The width in pixels; with the height it keeps the page still while the picture loads. A whole number
   * above zero.
   * @example 800
   */
  width?: number | undefined;
  /**
   * The height in pixels; see `width`. A whole number above zero.
   * @example 1200
   */
  height?: number | undefined;
  /**
   * Who took or owns it; printed below a poster.
   * @example "Fogbank Film"
   */
  credit?: string | undefined;
  /**
   * How it was made, in the words of IPTC. Boxes say so where AI made or changed it.
   * @example "compositeWithTrainedAlgorithmicMedia"
   */
  digitalSource?: DigitalSource | undefined;
  /**
   * The ids of the sources that it comes from.
   * @example ["production"]
   */
  sources?: string[] | undefined;
}

/** What others call the film. Not shown; the first three and Letterboxd go into schema.org data. */
export interface Identifiers {
  /**
   * IMDb: tt and at least seven digits. An IMDb title id: tt6751668.
   * @example "tt0000000"
   */
  imdb?: string | undefined;
  /**
   * The Movie Database: the number in its address. A whole number above zero.
   * @example 1
   */
  tmdb?: number | undefined;
  /**
   * Wikidata: Q and digits.
   * @example "Q0"
   */
  wikidata?: string | undefined;
  /**
   * EIDR, as a DOI.
   * @example "10.5240/0000-0000-0000-0000-0000-X"
   */
  eidr?: string | undefined;
  /**
   * ISAN.
   * @example "0000-0000-0000-0000-0"
   */
  isan?: string | undefined;
  /**
   * Letterboxd: the last part of the address.
   * @example "nine-lighthouses"
   */
  letterboxd?: string | undefined;
}

/** A page about the film. */
export interface Link {
  /**
   * Where it leads. An https: or relative address.
   * @example "https://fogbank.example/nine-lighthouses"
   */
  url: string;
  /**
   * The words of the link; without them it shows the address.
   * @example "Production notes"
   */
  label?: string | undefined;
  /**
   * For your own use; not shown.
   * @example "press"
   */
  kind?: string | undefined;
}

/** Somebody who is in it. */
export interface CastMember extends Fact {
  /**
   * As credited; initials are made from it.
   * @example "Mara Nobody"
   */
  name: string;
  /**
   * Titles a reader may know this person from.
   * @example ["Low Tide", "Salt"]
   */
  knownFor?: string[] | undefined;
  /**
   * Shown by the cast list; without it, initials.
   * @example { src: "/photos/mara-nobody.jpg", alt: "Mara Nobody at a premiere", credit: "Joe Noone" }
   */
  photo?: Image | undefined;
  /**
   * A page about the person; the name links there. An address to follow: https:, http: or relative.
   * @example "/people/mara-nobody"
   */
  url?: string | undefined;
  /**
   * Who they play.
   * @example "Hedda, the keeper"
   */
  character?: string | undefined;
}

/** A job and who does it. */
export interface CrewEntry extends Fact {
  /**
   * What they do. A known word, such as director or fight-choreographer, is translated.
   * @example "director"
   */
  job: Job | (string & {});
  /**
   * Who does it; at least one.
   * @example [{ name: "Tom Pretend" }]
   */
  people: Person[];
}

/** Somebody who works on the film. */
export interface Person {
  /**
   * As credited; initials are made from it.
   * @example "Lena Madeup"
   */
  name: string;
  /**
   * Titles a reader may know this person from.
   * @example ["Salt"]
   */
  knownFor?: string[] | undefined;
  /**
   * Shown by the cast list; without it, initials.
   * @example { src: "/photos/lena-madeup.jpg" }
   */
  photo?: Image | undefined;
  /**
   * A page about the person; the name links there. An address to follow: https:, http: or relative.
   * @example "/people/lena-madeup"
   */
  url?: string | undefined;
}

/** A company and what it does for the film. */
export interface Company extends Fact {
  /**
   * As the trade writes it.
   * @example "Fogbank Film"
   */
  name: string;
  /**
   * What it does. A known word (production, financing, sales, distribution) is translated.
   * @example "production"
   */
  role?: CompanyRole | (string & {}) | undefined;
  /**
   * Its principals on this film.
   * @example [{ name: "Paul Imagined" }]
   */
  people?: Person[] | undefined;
  /**
   * Where it does that: an ISO 3166-1 code, worldwide, or a group as in territories.
   * @example "DE"
   */
  territory?: TerritoryGroup | (string & {}) | undefined;
  /**
   * The same where one word is not enough: several, a part of a group, all but some.
   * @example { include: ["worldwide"], exclude: ["US", "CA"] }
   */
  territories?: Territories | undefined;
  /**
   * A page about it; the name links there. An address to follow: https:, http: or relative.
   * @example "https://fogbank.example/"
   */
  url?: string | undefined;
}

/** Where something holds: `include`, `parts` or both are needed. */
export interface Territories {
  /**
   * ISO 3166-1 alpha-2 codes, worldwide, or a group such as north-america or benelux.
   * @example ["worldwide"]
   */
  include?: (TerritoryGroup | (string & {}))[] | undefined;
  /**
   * Those of which only a number or a part is known. They follow the names.
   * @example [{ extent: "some", of: "africa" }]
   */
  parts?: TerritoryPart[] | undefined;
  /**
   * What of these is not meant, in the same words.
   * @example ["US", "CA"]
   */
  exclude?: (TerritoryGroup | (string & {}))[] | undefined;
  /**
   * The words of the contract or the trade, such as International; they come before the names.
   * @example "Domestic"
   */
  label?: string | undefined;
}

/** Territories that are not named one by one: some in Asia, more than 20, most of Europe. */
export interface TerritoryPart {
  /**
   * How much of them.
   * @example "some"
   */
  extent: TerritoryExtent;
  /**
   * Of which group or country, in the words of `include`. Without it, of the world.
   * @example "africa"
   */
  of?: TerritoryGroup | (string & {}) | undefined;
  /**
   * How many territories; with exactly, about and more-than. A whole number above zero.
   * @example 12
   */
  count?: number | undefined;
}

/** Who buys what from whom, for where and for how much. The first deal leads. */
export interface Deal extends Fact {
  /**
   * A name for the deal, for your own use; not shown.
   * @example "north-america"
   */
  id?: string | undefined;
  /**
   * What sort of contract it is.
   * @example "pre-sale"
   */
  type?: DealType | undefined;
  /**
   * Where the deal stands now. Without it no box says that the deal may be out of date.
   * @example "closing"
   */
  status?: DealStatus | undefined;
  /**
   * Who gets the rights.
   * @example [{ name: "Beacon Pictures", url: "https://beacon.example/" }]
   */
  buyers?: Party[] | undefined;
  /**
   * What sort of company the buyer is, where its name is not public: streamer.
   * @example "distributor"
   */
  unnamedBuyer?: CompanyKind | undefined;
  /**
   * Who else wants it, or wanted it.
   * @example [{ unnamed: "streamer" }]
   */
  bidders?: Bidder[] | undefined;
  /**
   * Who gives them.
   * @example [{ name: "Fogbank Film" }]
   */
  sellers?: Party[] | undefined;
  /**
   * Who negotiates for the seller.
   * @example [{ name: "Harbour Sales" }]
   */
  salesAgents?: Party[] | undefined;
  /**
   * Where it holds; several deals are shown in one table by territory.
   * @example { include: ["US", "CA"], label: "Domestic" }
   */
  territories?: Territories | undefined;
  /**
   * What may be done with the film.
   * @example ["theatrical", "svod", "remake"]
   */
  rights?: Right[] | undefined;
  /**
   * Which of these rights are not part of the deal.
   * @example ["airline"]
   */
  excludedRights?: Right[] | undefined;
  /**
   * In which languages the rights may be used, such as a remake in Spanish: es. A BCP 47 language tag: en,
   * pt-BR, zh-Hans.
   * @example ["en"]
   */
  rightsLanguages?: string[] | undefined;
  /**
   * What is paid: the headline of the box. Without it the buyers are.
   * @example { band: "mid-six-figure", currency: "EUR" }
   */
  price?: Money | undefined;
  /**
   * What the seller asks. It is never the price paid.
   * @example { currency: "USD", amount: 6000000 }
   */
  askingPrice?: Money | undefined;
  /**
   * What the trade expects the price to be. It is never the price paid.
   * @example { currency: "USD", min: 4000000 }
   */
  expectedPrice?: Money | undefined;
  /**
   * The commitment to prints and advertising.
   * @example { currency: "USD", amount: 2500000, qualifier: "up-to" }
   */
  pAndA?: Money | undefined;
  /**
   * The service it is bought for.
   * @example "Beacon+"
   */
  platform?: string | undefined;
  /**
   * What the buyer intends beyond this film.
   * @example "An option on two more Coast films"
   */
  franchise?: string | undefined;
  /**
   * When it was signed or announced, or came to where it stands now. Without it the deal is not in the
   * timeline. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season
   * (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-01-20"
   */
  date?: string | undefined;
  /**
   * Where the deal stood earlier, such as closed in January for one that was terminated in July.
   * @example [{ status: "in-talks", date: "2030-12", sources: ["courier"] }]
   */
  history?: DealStep[] | undefined;
  /**
   * What else was agreed.
   * @example [{ label: "Window", value: "45 days in cinemas" }]
   */
  terms?: Term[] | undefined;
}

/** A company or person that signs: a buyer, a seller, a sales agent. */
export interface Party {
  /**
   * As the trade writes it.
   * @example "Beacon Pictures"
   */
  name: string;
  /**
   * A page about it; the name links there. An address to follow: https:, http: or relative.
   * @example "https://beacon.example/"
   */
  url?: string | undefined;
}

/** Who else wants it, or wanted it, and for how much: `name` or `unnamed` is needed. */
export interface Bidder extends Fact {
  /**
   * As the trade writes it.
   * @example "Foghorn Releasing"
   */
  name?: string | undefined;
  /**
   * What sort of company it is, where its name is not public.
   * @example "streamer"
   */
  unnamed?: CompanyKind | undefined;
  /**
   * A page about it; the name links there. An address to follow: https:, http: or relative.
   * @example "https://foghorn.example/"
   */
  url?: string | undefined;
  /**
   * What it offered.
   * @example { currency: "USD", amount: 3500000 }
   */
  bid?: Money | undefined;
}

/**
 * A sum, in one of four ways: amount; min, max or both; band; undisclosed. It may be less sure than what it
 * is the price of.
 */
export interface Money extends Fact {
  /**
   * Needed with amount, min and max. An ISO 4217 code: USD, EUR.
   * @example "USD"
   */
  currency?: string | undefined;
  /**
   * In whole units of the currency (dollars, not cents). A number of zero or more.
   * @example 3500000
   */
  amount?: number | undefined;
  /**
   * The least, in whole units, of a range; alone it reads “at least”. A number of zero or more.
   * @example 4000000
   */
  min?: number | undefined;
  /**
   * The most, in whole units, of a range; alone it reads “up to”. A number of zero or more.
   * @example 5000000
   */
  max?: number | undefined;
  /**
   * In place of a figure, where only the number of its digits is known. How many figures the sum has:
   * mid-seven-figure.
   * @example "mid-six-figure"
   */
  band?: string | undefined;
  /**
   * Where the sum is known to be secret, in place of a figure. true, or leave the field out.
   * @example true
   */
  undisclosed?: true | undefined;
  /**
   * How near the figure is to the truth. Without it: exact, or an open range.
   * @example "up-to"
   */
  qualifier?: Qualifier | undefined;
  /**
   * What the sum pays for.
   * @example "minimum-guarantee"
   */
  basis?: Basis | undefined;
  /**
   * The words of the source, such as “in the low teens”; shown beside the sum.
   * @example "in the mid seven figures"
   */
  quoted?: string | undefined;
}

/** Where a deal stood earlier. The timeline tells it; the box says where the deal stands now. */
export interface DealStep extends Fact {
  /**
   * Where the deal stood.
   * @example "in-talks"
   */
  status: DealStatus;
  /**
   * From when on. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season
   * (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2030-12"
   */
  date: string;
}

/** Anything else that was agreed, as label and value. */
export interface Term {
  /**
   * What the term is called.
   * @example "Window"
   */
  label: string;
  /**
   * What was agreed.
   * @example "45 days in cinemas"
   */
  value: string;
}

/** Somebody who joined, left or was replaced. */
export interface CastingChange extends Fact {
  /**
   * Who it is about.
   * @example { name: "Otto Unreal" }
   */
  person: Person;
  /**
   * What happened.
   * @example "recast"
   */
  change: CastingMove;
  /**
   * The part it is about.
   * @example "The inspector"
   */
  character?: string | undefined;
  /**
   * What they do, where it is no part: a director who left, a composer who was replaced.
   * @example "composer"
   */
  job?: Job | (string & {}) | undefined;
  /**
   * The name of the person who had the part or job before.
   * @example "Otto Unreal"
   */
  replaces?: string | undefined;
  /**
   * The name of the person who has the part or job now.
   * @example "Ivo Someone"
   */
  replacedBy?: string | undefined;
  /**
   * The names of those who have the part now, where they are several.
   * @example ["Ivo Someone", "Jan Neverwas"]
   */
  replacements?: string[] | undefined;
  /**
   * When it happened. Without it the change is not in the timeline. A day (2026-03-14), month (2026-03), year
   * (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late).
   * ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2030-09"
   */
  date?: string | undefined;
  /**
   * Why, in one sentence.
   * @example "Another film took longer"
   */
  reason?: string | undefined;
}

/** Another title that readers will think of. */
export interface Comparison extends Fact {
  /**
   * The other title.
   * @example "Salt"
   */
  title: string;
  /**
   * The year of its first release. Four digits, from 1870 on: 2026.
   * @example 2027
   */
  year?: number | undefined;
  /**
   * What sort of work it is.
   * @example "film"
   */
  medium?: Medium | undefined;
  /**
   * How it compares; unrelated warns of a name clash.
   * @example "same-team"
   */
  relation: Relation;
  /**
   * Names of the people both have in common.
   * @example ["Lena Madeup", "Mara Nobody"]
   */
  people?: string[] | undefined;
  /**
   * What it cost.
   * @example { currency: "EUR", amount: 3200000 }
   */
  budget?: Money | undefined;
  /**
   * What it took.
   * @example { currency: "EUR", amount: 9100000, qualifier: "about" }
   */
  gross?: Money | undefined;
}

/** One way in which the film reaches its public. */
export interface Release extends Fact {
  /**
   * How it can be seen.
   * @example "premiere"
   */
  type: ReleaseType;
  /**
   * Where: an ISO 3166-1 code, worldwide, or a group as in territories.
   * @example "DE"
   */
  territory?: TerritoryGroup | (string & {}) | undefined;
  /**
   * The same where one word is not enough: several, a part of a group, all but some.
   * @example { parts: [{ extent: "more-than", of: "europe", count: 12 }] }
   */
  territories?: Territories | undefined;
  /**
   * From when on, as exactly as it is known. Without it the release is not in the timeline. A day
   * (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or
   * part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-09-04"
   */
  date?: string | undefined;
  /**
   * The service or channel.
   * @example "Beacon+"
   */
  platform?: string | undefined;
  /**
   * Who releases it there.
   * @example "Beacon Pictures"
   */
  distributor?: string | undefined;
  /**
   * Who releases it there, where they are several.
   * @example ["Leuchtfeuer Verleih", "Phare"]
   */
  distributors?: string[] | undefined;
  /**
   * The festival or occasion.
   * @example "Invented Film Festival"
   */
  event?: string | undefined;
  /**
   * The section of the festival: Midnight Madness.
   * @example "Midnight Lights"
   */
  section?: string | undefined;
  /**
   * The dates that it had before, the first move first.
   * @example [{ from: "2031-summer", to: "2031-Q4", date: "2031-01", sources: ["courier"] }]
   */
  moves?: ReleaseMove[] | undefined;
  /**
   * How firm it is.
   * @example "dated"
   */
  state?: ReleaseState | undefined;
}

/** A release that got another date. */
export interface ReleaseMove extends Fact {
  /**
   * The date that it had. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2031-summer"
   */
  from: string;
  /**
   * The date that it got. Without it, the date of the release. A day (2026-03-14), month (2026-03), year
   * (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late).
   * ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-Q4"
   */
  to?: string | undefined;
  /**
   * When that was announced. Without it the move is not in the timeline. A day (2026-03-14), month (2026-03),
   * year (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late).
   * ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-01"
   */
  date?: string | undefined;
}

/** When and where the film is made. */
export interface Shoot extends Fact {
  /**
   * The first day of filming. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2030-06-02"
   */
  start?: string | undefined;
  /**
   * The last day of filming. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2030-08-late"
   */
  end?: string | undefined;
  /**
   * Where, as the trade writes it: Budapest.
   * @example ["Rügen", "Galway"]
   */
  places?: string[] | undefined;
  /**
   * Under which agreement with a union, such as SAG-AFTRA interim agreement.
   * @example "the agreement of an invented guild"
   */
  agreement?: string | undefined;
  /**
   * What was filmed again, or added.
   * @example [{ start: "2030-11", end: "2030-12", cost: { currency: "EUR", amount: 300000 }, reason: "A part
   * was cast anew", confidence: "reported" }]
   */
  reshoots?: Reshoot[] | undefined;
}

/** Scenes that were filmed again, or added. */
export interface Reshoot extends Fact {
  /**
   * The first day. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1),
   * season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before
   * it.
   * @example "2030-11"
   */
  start?: string | undefined;
  /**
   * The last day. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season
   * (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2030-12"
   */
  end?: string | undefined;
  /**
   * What it cost on top.
   * @example { currency: "EUR", amount: 300000 }
   */
  cost?: Money | undefined;
  /**
   * Why, in one sentence.
   * @example "A part was cast anew"
   */
  reason?: string | undefined;
}

/** An award, a nomination or a mention. */
export interface Award extends Fact {
  /**
   * The award, as its giver writes it: Academy Awards, Palme d’Or.
   * @example "Invented Film Prize"
   */
  award: string;
  /**
   * The category: Best Picture.
   * @example "Best Director"
   */
  category?: string | undefined;
  /**
   * What came of it.
   * @example "won"
   */
  result: AwardResult;
  /**
   * Who it goes to, where it is not the film.
   * @example ["Lena Madeup"]
   */
  people?: string[] | undefined;
  /**
   * Who or what else got it.
   * @example ["Max Madeup"]
   */
  sharedWith?: string[] | undefined;
  /**
   * The year of the ceremony. Four digits, from 1870 on: 2026.
   * @example 2031
   */
  year?: number | undefined;
  /**
   * When it was given. Without it the award is not in the timeline. A day (2026-03-14), month (2026-03), year
   * (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late).
   * ../2026-05 is by May 2026, 2026-05/.. not before it.
   * @example "2031-09-12"
   */
  date?: string | undefined;
  /**
   * A page about it; the award links there. An address to follow: https:, http: or relative.
   * @example "https://prize.example/"
   */
  url?: string | undefined;
}

/** What the film cost and what it took. */
export interface BoxOffice {
  /**
   * What it cost to make.
   * @example { currency: "EUR", amount: 7400000 }
   */
  budget?: Money | undefined;
  /**
   * First weekends, by territory.
   * @example [{ territory: "DE", amount: { currency: "EUR", amount: 610000 }, date: "2031-10-02", confidence:
   * "reported" }]
   */
  opening?: OpeningRow[] | undefined;
  /**
   * All that it took, by territory.
   * @example [{ territory: "worldwide", amount: { currency: "EUR", amount: 8250000.5 }, asOf: "2031-12",
   * note: "Still in cinemas" }]
   */
  gross?: GrossRow[] | undefined;
}

/** What a film took on its first weekend in one territory. */
export interface OpeningRow extends Fact {
  /**
   * Where: an ISO 3166-1 code, worldwide, or a group as in territories.
   * @example "DE"
   */
  territory: TerritoryGroup | (string & {});
  /**
   * What it took on its first weekend there.
   * @example { currency: "EUR", amount: 610000 }
   */
  amount: Money;
  /**
   * The first day of that weekend. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2031-10-02"
   */
  date?: string | undefined;
}

/** All that a film took in one territory. */
export interface GrossRow extends Fact {
  /**
   * Where: an ISO 3166-1 code, worldwide, or a group as in territories.
   * @example "worldwide"
   */
  territory: TerritoryGroup | (string & {});
  /**
   * All that it took there, up to `asOf` where that is known.
   * @example { currency: "EUR", amount: 8250000.5 }
   */
  amount: Money;
}

/** Something that happened. */
export interface TimelineEntry extends Fact {
  /**
   * When it happened. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1),
   * season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before
   * it.
   * @example "2030-06-02"
   */
  date: string;
  /**
   * What happened, in a few words.
   * @example "Filming begins"
   */
  title: string;
  /**
   * Where to read about it; the words link there. An address to follow: https:, http: or relative.
   * @example "https://courier.example/filming"
   */
  url?: string | undefined;
}

/** Who says so. Facts name it by its id; the footer lists it. */
export interface Source {
  /**
   * What facts call this source.
   * @example "courier"
   */
  id: string;
  /**
   * The paper, agency, company or register.
   * @example "The Invented Courier"
   */
  name: string;
  /**
   * Where to read it; the note links there. An address to follow: https:, http: or relative.
   * @example "https://courier.example/deal"
   */
  url?: string | undefined;
  /**
   * When it was published. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2031-02-03"
   */
  date?: string | undefined;
}

/**
 * An answer to a question of the copy desk, which is not asked again. Not shown, and in no published file.
 */
export interface Check {
  /**
   * The code of the question, as `onesheet validate` prints it: left-and-listed.
   * @example "price-without-basis"
   */
  code: string;
  /**
   * Where it is asked, or what that is in: deals[0]. Without it, everywhere in the film.
   * @example "deals[1]"
   */
  path?: string | undefined;
  /**
   * Why it is right as it stands.
   * @example "Neither side says what it pays for"
   */
  reason: string;
}

/** A mistake of yours, put right. Printed in the footer of every box, newest first. */
export interface Correction {
  /**
   * When it was corrected. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2031-02-04"
   */
  date: string;
  /**
   * What was wrong and what is right.
   * @example "An earlier version gave the runtime as 181 minutes. It is 118."
   */
  text: string;
}

/** How sure a fact is, who says so, and when that was true. */
export interface Fact {
  /**
   * How sure this is. Shown as a word beside the fact; leave it out when nothing is in doubt.
   * @example "confirmed"
   */
  confidence?: Confidence | undefined;
  /**
   * The ids of the sources that say so; each becomes a numbered note.
   * @example ["courier"]
   */
  sources?: string[] | undefined;
  /**
   * When this was known to be true. A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half
   * (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/..
   * not before it.
   * @example "2030-11"
   */
  asOf?: string | undefined;
  /**
   * One sentence that the reader needs beside the fact.
   * @example "Learned to climb for it"
   */
  note?: string | undefined;
}
