import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { placed, shown } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';

const film = () => demoFilm('back-to-the-future');

describeBox({
  tag: 'casting-changes',
  film: () => ({
    ...fullFilm(),
    castingChanges: [
      {
        person: { name: 'Eve Earlier', knownFor: ['Dust'], url: 'https://example.com/eve' },
        change: 'recast',
        character: 'The Keeper',
        replaces: 'Ann First',
        replacedBy: 'Mia van der Berg',
        date: '2018-Q3',
        reason: 'She was at sea',
        confidence: 'confirmed',
        asOf: '2019-02-03',
        sources: ['trade', 'paper'],
        note: 'She stays a producer',
      },
      { person: { name: 'Ron Reported' }, change: 'attached', confidence: 'reported' },
      { person: { name: 'Rita Rumored' }, change: 'in-talks', confidence: 'rumored' },
      { person: { name: 'Dan Disputed' }, change: 'exited', confidence: 'disputed' },
      { person: { name: 'Mia van der Berg' }, change: 'joined' },
    ],
  }),
  heading: 'Casting changes The Long Night',
  text:
    'Casting changes The Long Night ' +
    'Eve Earlier The Keeper ' +
    'recast · replaces Ann First · replaced by Mia van der Berg · Q3 2018 confirmed as of February 3, 2019 1 2 ' +
    'She was at sea She stays a producer Known for Dust ' +
    'Ron Reported attached reported Rita Rumored in talks rumored Dan Disputed left disputed ' +
    'Mia van der Berg joined ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', castingChanges: [] },
  newer: ['batgirl', 'Batgirl'],
  lengthen: (word) => ({
    title: word,
    castingChanges: [
      {
        person: { name: word, knownFor: [word] },
        change: 'recast',
        character: word,
        replaces: word,
        replacedBy: word,
        reason: word,
        confidence: 'reported',
        note: word,
      },
    ],
  }),
});

describe('<casting-changes>', () => {
  describe('renders', () => {
    it('who left, and nothing that nobody knows', async () => {
      const box = await shown('casting-changes', demoFilm('ballerina-overdrive'));
      expect(shadowText(box)).to.equal(
        'Casting changes Ballerina Overdrive Lena Headey left Yara Shahidi left Isabela Merced left',
      );
    });

    it('who was replaced by whom, when and why', async () => {
      const { castingChanges, sources } = film();
      const box = await shown('casting-changes', { title: 'Back to the Future', castingChanges, sources });
      expect(shadowText(box)).to.equal(
        'Casting changes Back to the Future ' +
          'Eric Stoltz Marty McFly recast · replaced by Michael J. Fox · January 1985 1 ' +
          'After weeks of filming the director found the performance too serious for a comedy Known for Mask ' +
          'Michael J. Fox Marty McFly joined · replaces Eric Stoltz · January 1985 ' +
          'He filmed at night and kept making Family Ties by day ' +
          'Melora Hardin Jennifer Parker ' +
          'recast · replaced by Claudia Wells · January 1985 1 2 Judged too tall beside the new lead ' +
          'Accounts differ on whether she had filmed any scenes Known for The Office ' +
          'Claudia Wells Jennifer Parker joined · replaces Melora Hardin 1 ' +
          'Sources 1. Den of Geek 2. Syfy Wire, December 16, 2012',
      );
    });

    it('who is in talks and who was attached, with every doubt', async () => {
      const castingChanges = demoFilm('barbie')['castingChanges'].slice(0, 3);
      const box = await shown('casting-changes', { title: 'Barbie', castingChanges });
      expect(shadowText(box)).to.equal(
        'Casting changes Barbie ' +
          'Amy Schumer Barbie attached · December 2016 Known for Trainwreck ' +
          'Amy Schumer Barbie left · March 2017 ' +
          'Scheduling conflicts, it was said then; creative differences, she said in 2023 ' +
          'Anne Hathaway Barbie in talks · replaces Amy Schumer · July 2017 reported ' +
          'In the version for Sony, which was not made',
      );
    });

    it('a list of descriptions under a heading, with dates for machines', async () => {
      const { shadowRoot } = await shown('casting-changes', film());
      expect(shadowRoot!.querySelector('h3')!.textContent).to.contain('Casting changes');
      expect(shadowRoot!.querySelectorAll('dl > div > dt')).to.have.length(4);
      expect(shadowRoot!.querySelector('dd time')!.getAttribute('datetime')).to.equal('1985-01');
    });
  });

  describe('missing fields', () => {
    const whole = {
      person: { name: 'Eric Stoltz', knownFor: ['Mask'] },
      change: 'recast',
      character: 'Marty McFly',
      replaces: 'C. Thomas Howell',
      replacedBy: 'Michael J. Fox',
      date: '1985-Q1',
      reason: 'Too serious',
      confidence: 'confirmed',
      asOf: '2015',
      note: 'He was paid in full',
    };

    for (const [missing, text] of Object.entries({
      character:
        'Eric Stoltz recast · replaces C. Thomas Howell · replaced by Michael J. Fox · Q1 1985 confirmed as of 2015 Too serious He was paid in full Known for Mask',
      replaces:
        'Eric Stoltz Marty McFly recast · replaced by Michael J. Fox · Q1 1985 confirmed as of 2015 Too serious He was paid in full Known for Mask',
      replacedBy:
        'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · Q1 1985 confirmed as of 2015 Too serious He was paid in full Known for Mask',
      date: 'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · replaced by Michael J. Fox confirmed as of 2015 Too serious He was paid in full Known for Mask',
      reason:
        'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · replaced by Michael J. Fox · Q1 1985 confirmed as of 2015 He was paid in full Known for Mask',
      confidence:
        'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · replaced by Michael J. Fox · Q1 1985 as of 2015 Too serious He was paid in full Known for Mask',
      asOf: 'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · replaced by Michael J. Fox · Q1 1985 confirmed Too serious He was paid in full Known for Mask',
      note: 'Eric Stoltz Marty McFly recast · replaces C. Thomas Howell · replaced by Michael J. Fox · Q1 1985 confirmed as of 2015 Too serious Known for Mask',
    }))
      it(missing, async () => {
        const castingChanges = [{ ...whole, [missing]: undefined }];
        const box = await shown('casting-changes', { title: 'Heat', castingChanges });
        expect(shadowText(box)).to.equal(`Casting changes Heat ${text}`);
      });

    it('all changes', async () => {
      const box = await shown(
        'casting-changes',
        { title: 'Heat', castingChanges: [] },
        { fallback: 'As ever' },
      );
      expect(shadowText(box)).to.equal('As ever');
    });
  });

  it('leaves out what is wrong, and says so once', async () => {
    const data = film();
    data['castingChanges'][1].change = 'fired';
    const box = await placed('casting-changes');
    const paths: string[][] = [];
    box.addEventListener('film-error', ({ detail }) => paths.push(detail.issues.map(({ path }) => path)));
    box.film = data;
    await nextEvent(box, 'film-error');
    expect(shadowText(box)).to.contain(data['title']);
    expect(paths).to.deep.equal([['castingChanges[1].change']]);
  });
});
