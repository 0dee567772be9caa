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

/** A language: every phrase in it. A language file that lacks one does not compile. */
export type Messages = { [phrase in Exclude<Phrase, NewPhrase>]: string | Plural } & {
  [phrase in NewPhrase]?: string | Plural;
};

/** Phrases that are still being translated: a language without them says them in English. */
export type NewPhrase =
  | 'Former title|Former titles'
  | 'Filming'
  | 'Reshoots'
  | 'Asking price'
  | 'Expected price'
  | 'Other bidder|Other bidders'
  | 'Bidder|Bidders'
  | 'Sold to {count} buyers'
  | 'not named'
  | 'held'
  | 'no buyer yet'
  | 'moved from {from}'
  | 'moved from {from} to {to}'
  | 'shared with {names}'
  | 'until {date}'
  | 'from {date}'
  | 'Filming begins'
  | 'Filming ends'
  | 'some territories'
  | 'several territories'
  | 'many territories'
  | '{count} territories'
  | 'about {count} territories'
  | 'more than {count} territories'
  | 'much of {place}'
  | 'most of {place}'
  | '{territories} in {place}'
  | `a ${CompanyKind}`
  | `picture:${SyntheticPicture}`
  | `${DatePart} {date}`
  | 'by {date}'
  | 'not before {date}'
  | `Award:${AwardResult}`
  | 'Place:rest-of-world'
  | 'Reshoots end'
  | 'release:cancelled'
  | 'deal:exclusive-talks'
  | 'deal:withdrawn'
  | 'deal:terminated'
  | 'casting:final-talks'
  | 'casting:died';
