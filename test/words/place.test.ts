import { expect } from '@open-wc/testing';
import { territoriesText, territoryText } from '../../src/words/place.js';
import { territoryGroups } from '../../src/model/vocabulary.js';
import type { Territories } from '../../src/model/film.js';
import { inLocale } from '../support/tongue.js';

describe('territoryText', () => {
  const places: [territory: string, expected: string, locale?: string][] = [
    ['US', 'United States'],
    ['GB', 'United Kingdom'],
    ['KR', 'South Korea'],
    ['HK', 'Hong Kong'],
    ['MO', 'Macao'],
    ['PS', 'Palestine'],
    ['MM', 'Myanmar'],
    ['BA', 'Bosnia'],
    ['CD', 'DR Congo'],
    ['CI', 'Ivory Coast'],
    ['TR', 'Turkey'],
    ['JP', '日本', 'ja'],
    ['worldwide', 'Worldwide'],
    ['north-america', 'North America'],
    ['latam', 'Latin America'],
    ['emea', 'Europe, Middle East and Africa'],
    ['uk-ireland', 'UK and Ireland'],
    ['nordics', 'Nordic countries'],
    ['benelux', 'Benelux'],
    ['dach', 'German-speaking Europe'],
    ['cis', 'CIS'],
    ['gcc', 'Gulf states'],
    ['anz', 'Australia and New Zealand'],
    ['mena', 'Middle East and North Africa'],
    ['sub-saharan-africa', 'Sub-Saharan Africa'],
    ['asia-pacific', 'Asia-Pacific'],
    ['greater-china', 'Greater China'],
    // No code, no group: as it was written.
    ['XX', 'XX'],
    ['Parts of Asia', 'Parts of Asia'],
    ['rest of world', 'rest of world'],
    ['Québec', 'Québec'],
    ['toString', 'toString'],
    // Written like a group.
    ['hong-kong', 'Hong Kong'],
    ['constructor', 'Constructor'],
  ];
  for (const [territory, expected, locale = 'en'] of places)
    it(`${territory} is ${expected} (${locale})`, () =>
      expect(territoryText(territory, inLocale(locale))).to.equal(expected));

  it('has a name with a capital for every group', () => {
    expect(territoryGroups.length).to.equal(30);
    for (const group of territoryGroups)
      expect(territoryText(group, inLocale('en')), group).to.match(
        /^[A-Z][\w-]+(,? (and|[A-Z][\w-]+))*( countries| states| of the world)?$/,
      );
  });
});

describe('territoriesText', () => {
  const cases: [territories: Territories, expected: string, locale?: string][] = [
    [{ include: ['US'] }, 'United States'],
    [{ include: ['US', 'CA'] }, 'United States and Canada'],
    [{ include: ['DE', 'AT', 'CH'] }, 'Germany, Austria, and Switzerland'],
    [{ include: ['DE', 'AT', 'CH'] }, 'Germany, Austria and Switzerland', 'en-GB'],
    [{ include: ['DE', 'AT', 'CH'] }, 'Deutschland, Österreich und Schweiz', 'de'],
    [{ include: ['latam', 'ES', 'Andorra'] }, 'Latin America, Spain, and Andorra'],
    [{ include: ['worldwide'], exclude: ['US'] }, 'Worldwide except United States'],
    [
      { include: ['worldwide'], exclude: ['US', 'CA', 'JP'] },
      'Worldwide except United States, Canada, and Japan',
    ],
    [{ include: ['europe'], exclude: [] }, 'Europe'],
    [
      { include: ['worldwide'], exclude: ['US'], label: 'International' },
      'International (worldwide except United States)',
    ],
    [{ include: ['FR'], label: 'French-speaking' }, 'French-speaking (France)'],
  ];
  for (const [territories, expected, locale = 'en'] of cases)
    it(`${expected} (${locale})`, () =>
      expect(territoriesText(territories, inLocale(locale))).to.equal(expected));
});
