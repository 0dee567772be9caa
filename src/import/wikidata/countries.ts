import { countryCode, languageCode } from '../../words/codes.js';
import type { Value } from './claims.js';
import { countryItems, languageItems, worldItems } from './items.js';

/** The territory that an item or a text stands for: a country, or all of the world. */
export function territoryOf(value: Value): string | undefined {
  if (value.kind === 'item') {
    const known = value.id && (worldItems.get(value.id) ?? countryItems.get(value.id));
    if (known) return known;
  }
  const label = value.kind === 'item' ? value.label : value.kind === 'text' ? value.text : undefined;
  if (!label) return undefined;
  if (/^world(wide)?$/i.test(label)) return 'worldwide';
  if (/^(united states (of america )?and canada|north america|domestic)$/i.test(label))
    return 'north-america';
  return countryCode(label);
}

/** The tag of the language that an item or a text stands for. */
export function languageOfValue(value: Value): string | undefined {
  if (value.kind === 'text') return languageCode(value.text);
  if (value.kind !== 'item') return undefined;
  const known = value.id && languageItems.get(value.id);
  return known || (value.label && languageCode(value.label));
}
