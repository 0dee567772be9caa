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
  Relation,
  ReleaseState,
  ReleaseType,
  Right,
  TerritoryGroup,
} from '../model/vocabulary.js';

/**
 * Everything a box says of its own accord. The English text is the key, so English itself costs a page nothing;
 * words of the film JSON stand behind a prefix that says what they mean (`deal:closed` is not `film:released`).
 * `{name}` marks where a value goes; `|` parts the English singular from the plural. Labels and prefixes with a
 * capital are labels; the rest stands inside a line ("in talks", "reported").
 */
export type Phrase =
  // Headings of boxes
  | 'Cast'
  | 'The deal|The deals'
  | 'Behind the scenes'
  | 'Casting changes'
  | 'Compared with'
  | 'Release plan'
  | 'Box office'
  | 'The story so far'
  // What stands between two facts in a line, and between a label and its fact
  | ', '
  | '; '
  | ': '
  // Labels
  | 'Original title'
  | 'Also known as'
  | 'Former title|Former titles'
  | 'Filming'
  | 'Reshoots'
  | 'Certificate'
  | 'Country|Countries'
  | 'Language|Languages'
  | 'Franchise'
  | 'Based on'
  | 'Links'
  | 'Deal type'
  | 'Buyer|Buyers'
  | 'Seller|Sellers'
  | 'Sales agent|Sales agents'
  | 'Territory|Territories'
  | 'Rights'
  | 'Status'
  | 'Price'
  | 'Asking price'
  | 'Expected price'
  | 'Other bidder|Other bidders'
  | 'Bidder|Bidders'
  | 'Basis'
  | 'P&A commitment'
  | 'Platform'
  | 'Franchise plans'
  | 'Date'
  | 'Deals by territory'
  | 'Sold to {count} buyers'
  | 'not named'
  | 'held'
  | 'no buyer yet'
  | 'Company|Companies'
  | 'Budget'
  | 'Opening'
  | 'Gross'
  | 'All figures'
  | 'Sources'
  | 'Corrections'
  // Sentences
  | 'Known for {titles}'
  | 'Poster of {title}'
  | 'Photo: {credit}'
  | 'Show all {count}'
  | 'Show fewer'
  | 'Source {number}: {name}'
  | 'Updated {date}'
  | 'as of {date}'
  | 'May be out of date: last confirmed {date}'
  | 'How far the deal is'
  | 'replaces {name}'
  | 'replaced by {name}'
  | 'moved from {from}'
  | 'moved from {from} to {to}'
  | 'shared with {names}'
  | 'until {date}'
  | 'from {date}'
  | 'Filming begins'
  | 'Filming ends'
  | 'Reshoots end'
  | 'Budget: {money}'
  | 'Gross: {money}'
  // Places
  | '{included} except {excluded}'
  | `Place:${TerritoryGroup}`
  | 'some territories'
  | 'several territories'
  | 'many territories'
  | '{count} territories'
  | 'about {count} territories'
  | 'more than {count} territories'
  | 'much of {place}'
  | 'most of {place}'
  | '{territories} in {place}'
  // A company without a name
  | `a ${CompanyKind}`
  // Pictures that AI made or changed, in the words of IPTC
  | `picture:${SyntheticPicture}`
  // How long a film is
  | '{count} min'
  // Dates: a part of a year (or of a month: early, mid, late); open at one end; no date, and one to come
  | `${DatePart} {date}`
  | 'by {date}'
  | 'not before {date}'
  | 'Q{quarter} {year}'
  | 'date unknown'
  | 'upcoming'
  // Money
  | 'undisclosed sum'
  | 'about {money}'
  | 'under {money}'
  | 'over {money}'
  | 'at least {money}'
  | 'up to {money}'
  | '{money} (“{quoted}”)'
  | 'low {figures}'
  | 'mid-{figures}'
  | 'high {figures}'
  | 'five figures'
  | 'six figures'
  | 'seven figures'
  | 'eight figures'
  | 'nine figures'
  // Words of the film JSON
  | `kind:${Kind}`
  | `film:${FilmStatus}`
  | `confidence:${Confidence}`
  | `Deal:${DealType}`
  | `deal:${DealStatus}`
  | `right:${Right}`
  | `basis:${Basis}`
  | `Job:${Job}`
  | `Role:${CompanyRole}`
  | `casting:${CastingMove}`
  | `Award:${AwardResult}`
  | `medium:${Medium}`
  | `Relation:${Relation}`
  | `Release:${ReleaseType}`
  | `release:${ReleaseState}`;

/** The part of a year or month that a date may name (src/model/date.ts). */
export type DatePart = 'H1' | 'H2' | 'spring' | 'summer' | 'autumn' | 'winter' | 'early' | 'mid' | 'late';

/** How a picture was made, where a reader has to know. */
export type SyntheticPicture = Extract<
  DigitalSource,
  | 'algorithmicallyEnhanced'
  | 'algorithmicMedia'
  | 'compositeSynthetic'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'trainedAlgorithmicMedia'
>;

/** The forms of a message that depends on a number; `other` serves those that a language does not have. */
export type Plural = { [form in Intl.LDMLPluralRule]?: string } & { other: string };

/** What is said of given values, where their place in a sentence depends on what they are: "au 14 mars", "en mars". */
export type Sentence = (values: Record<string, string>, locale: string) => string;

/** One phrase in a language. */
export type Message = string | Plural | Sentence;

/** How a language writes what `Intl` does not write as its newspapers do. English has what is not said here. */
export interface Habits {
  /**
   * An amount of money, or the range from `low` to `high`: "11 à 12 millions de dollars".
   * @param currency an ISO 4217 code
   */
  sum?: (currency: string, low: number, high: number, locale: string) => string;
  /** A date that `Intl` has worded: "1 mai 2026" becomes "1er mai 2026". */
  date?: (text: string, locale: string) => string;
  /** Names of countries by their ISO 3166-1 codes, where the short one of `Intl` is not what newspapers print. */
  places?: Record<string, string>;
  /** Names of groups that are no proper names, so that they lose their capital inside a line: "France et pays nordiques". */
  commonPlaces?: RegExp;
}

/** A language: every phrase in it, and its habits. A language file that lacks a phrase does not compile. */
export type Messages = { [phrase in Phrase]: Message } & { habits?: Habits };
