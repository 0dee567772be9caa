import type { BoxOffice, GrossRow, Money } from '../../model/film.js';
import { believedBudget, believedGross } from '../belief.js';
import { Part } from '../imported.js';
import { bestOf, warnAbout, type Claims, type Statement } from './claims.js';
import { territoryOf } from './countries.js';
import { currencyItems, propertyName } from './items.js';
import type { References } from './references.js';

/** What a film cost and took. */
export function boxOfficeOf(claims: Claims, references: References): BoxOffice {
  const budgets = bestOf(claims, 'P2130').flatMap((statement) => {
    const money = moneyOf(claims, 'P2130', statement);
    return money ? [{ ...money, sources: references.idsOf(statement) }] : [];
  });
  if (budgets.length > 1 && new Set(budgets.map(({ currency, amount }) => `${currency}${amount}`)).size > 1)
    warnAbout(claims, 'P2130', `there are ${budgets.length} sums, of which the first is taken`);
  const [budget] = budgets;
  return { budget, gross: grossOf(claims, references) };
}

/** A quantity; a table of a query has it as a text. */
function quantityOf({ value }: Statement): { amount: number; unit?: string | undefined } | undefined {
  if (value.kind === 'quantity') return value;
  return value.kind === 'text' && /^[+-]?\d+(\.\d+)?$/.test(value.text)
    ? { amount: Number(value.text) }
    : undefined;
}

/** A sum in a currency that is known. */
function moneyOf(claims: Claims, property: 'P2130' | 'P2142', statement: Statement): Money | undefined {
  const value = quantityOf(statement);
  if (!value) return undefined;
  const currency = value.unit && currencyItems.get(value.unit);
  if (!currency)
    return void warnAbout(
      claims,
      property,
      `${value.amount} has ${value.unit ? `a currency that is not known here (${value.unit})` : 'no currency'}, so it is left out`,
    );
  const part = new Part({ [propertyName(property)]: value.amount }, claims.warnings).of(
    propertyName(property),
  );
  const sum = property === 'P2130' ? believedBudget(part, value.amount) : believedGross(part, value.amount);
  return sum === undefined ? undefined : { currency, amount: sum };
}

/** What a film took, by territory: of several sums for one, the preferred, then the newest. Without a place it is the world. */
function grossOf(claims: Claims, references: References): GrossRow[] {
  const rows = new Map<string, { row: GrossRow; rank: string }>();
  for (const statement of claims.statements('P2142')) {
    const [place] = [...statement.qualifiers('P3005'), ...statement.qualifiers('P17')];
    const territory = place ? territoryOf(place) : 'worldwide';
    if (!territory) {
      const name = place?.kind === 'item' ? (place.label ?? place.id ?? '') : '';
      warnAbout(claims, 'P2142', `a sum is of a place that is not known here (${name}), so it is left out`);
      continue;
    }
    const amount = moneyOf(claims, 'P2142', statement);
    if (!amount) continue;
    const [when] = statement.qualifiers('P585');
    const asOf = when?.kind === 'date' ? when.date : undefined;
    const rank = `${+statement.isPreferred} ${asOf ?? ''}`;
    const known = rows.get(territory);
    if (!known || known.rank < rank)
      rows.set(territory, { row: { territory, amount, sources: references.idsOf(statement), asOf }, rank });
  }
  return [...rows.values()].map(({ row }) => row);
}
