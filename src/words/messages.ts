import type {
  Basis,
  CastingMove,
  CompanyRole,
  Confidence,
  DealStatus,
  DealType,
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
  | 'Basis'
  | 'P&A commitment'
  | 'Platform'
  | 'Franchise plans'
  | 'Date'
  | 'Deals by territory'
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
  | 'Budget: {money}'
  | 'Gross: {money}'
  // Places
  | '{included} except {excluded}'
  | `Place:${TerritoryGroup}`
  // Dates: a quarter of a year; no date, and one to come
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
  | `medium:${Medium}`
  | `Relation:${Relation}`
  | `Release:${ReleaseType}`
  | `release:${ReleaseState}`;

/** The forms of a message that depends on a number; `other` serves those that a language does not have. */
export type Plural = { [form in Intl.LDMLPluralRule]?: string } & { other: string };

/** A language: every phrase in it. A language file that lacks one does not compile. */
export type Messages = { [phrase in Phrase]: string | Plural };
