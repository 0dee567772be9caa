import type { Money } from '../../model/film.js';

/** A value on one line. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || !value) return String(value);
  const { currency, amount, min, max } = value as Money;
  const sum = [amount ?? min, amount === undefined ? max : undefined].filter((one) => one !== undefined);
  return currency && sum.length
    ? `${currency} ${sum.map((one) => one.toLocaleString('en')).join('–')}`
    : JSON.stringify(value);
}
