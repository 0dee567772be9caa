/** The types of film JSON. */
export type { Film } from '../schema/film.js';
export type { Fact, Source } from '../schema/fact.js';
export type { CastMember, Image, Person } from '../schema/person.js';
export type { Money } from '../schema/money.js';
export type { Deal, Party, Territories } from '../schema/deal.js';
export type { CastingChange, Company, CrewEntry } from '../schema/people.js';
export type { Comparison, Release } from '../schema/release.js';
