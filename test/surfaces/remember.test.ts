import { expect } from '@open-wc/testing';
import { dateFormat, displayNames, listFormat, numberFormat, pluralRules } from '../../src/words/intl.js';
import { rememberTexts } from '../../src/surfaces/remember.js';

describe('texts that are remembered', () => {
  before(() => rememberTexts());

  it('are the same the second time', () => {
    for (const round of ['first', 'again']) {
      expect(numberFormat('en').format(12345), round).to.equal('12,345');
      expect(
        dateFormat('en', { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2026, 0)),
        round,
      ).to.equal('2026');
      expect(pluralRules('en').select(1), round).to.equal('one');
      expect(pluralRules('en').select(2), round).to.equal('other');
      expect(displayNames('en', 'region').of('FR'), round).to.equal('France');
      expect(displayNames('en', 'region').of('QX'), round).to.equal(undefined);
      expect(listFormat('en').format(['a', 'b']), round).to.equal('a and b');
    }
  });

  it('are told apart whatever is in them', () => {
    expect(listFormat('en').format(['a\nb', 'c'])).to.equal('a\nb and c');
    expect(listFormat('en').format(['a', 'b\nc'])).to.equal('a and b\nc');
    expect(listFormat('en').format(['a","b'])).to.equal('a","b');
    expect(numberFormat('en', { style: 'currency', currency: 'USD' }).formatRange(1, 2)).to.match(/^\$1\.00/);
  });

  it('are not kept without end', () => {
    for (let i = 0; i < 5000; i++) numberFormat('en').format(i);
    expect(numberFormat('en').format(4999)).to.equal('4,999');
  });
});
