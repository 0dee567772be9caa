import { expect } from '@open-wc/testing';
import { filmTimelineFacts } from '../../src/facts/film-timeline-facts.js';
import { inOrder, isAhead } from '../../src/model/date.js';
import type { Film } from '../../src/model/film.js';
import { describeBox } from '../support/box-suite.js';
import { shown } from '../support/boxes.js';
import { blocksOf, boxWith } from '../support/facts.js';
import { demoFilm } from '../support/films.js';
import { shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { issuesOf } from '../support/issues.js';
import { plainRows } from '../support/plain.js';
import { rowsOf } from '../support/roles.js';

const film = () => demoFilm('back-to-the-future');
const rows = (fields: Partial<Film>, today = '2026-03-14') =>
  [boxWith(filmTimelineFacts, { title: 'Heat', ...fields }, { locale: 'en-US', today })]
    .flatMap((box) => (box ? blocksOf(box, 'rows') : []))
    .flatMap(({ rows }) => plainRows(rows));

describeBox({
  tag: 'film-timeline',
  film: () => ({
    ...fullFilm(),
    timeline: [
      { date: '2099', title: 'A sequel', url: 'https://example.com/sequel', confidence: 'rumored' },
      { date: '2018-04-02', title: 'Filming begins', sources: ['trade', 'paper'], note: 'In the rain' },
    ],
    castingChanges: [
      {
        person: { name: 'Eve Earlier', url: 'https://example.com/eve' },
        change: 'exited',
        character: 'The Keeper',
        date: '2018-Q3',
        confidence: 'confirmed',
        asOf: '2018-10',
      },
    ],
    deals: [
      {
        type: 'acquisition',
        status: 'closed',
        buyers: [{ name: 'Neon' }],
        territories: { include: ['US'] },
        date: '2018-09-30',
        confidence: 'disputed',
      },
    ],
    releases: [
      {
        type: 'premiere',
        territory: 'FR',
        platform: 'TV5',
        distributor: 'Pathé',
        event: 'Cannes',
        date: '2019-05',
      },
      { type: 'tv', state: 'released', date: '2020', confidence: 'reported' },
      { type: 'rental' },
    ],
  }),
  heading: 'The story so far The Long Night',
  text:
    'The story so far The Long Night April 2, 2018 Filming begins 1 2 In the rain ' +
    'Q3 2018 Eve Earlier · left · The Keeper confirmed as of October 2018 ' +
    'September 30, 2018 Acquisition · Neon · closed · United States disputed ' +
    'May 2019 Premiere · France · TV5 · Pathé · Cannes 2020 TV · out reported 2099 upcoming A sequel rumored ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', deals: [{ type: 'acquisition' }] },
  lengthen: (word) => ({
    title: word,
    timeline: [{ date: '2026-09-30', title: word, note: word, confidence: 'reported' }],
    castingChanges: [{ date: '2026-09-30', person: { name: word }, change: 'joined', character: word }],
    deals: [{ date: '2026-09-30', buyers: [{ name: word }], territories: { include: [word] } }],
    releases: [{ date: '2099-09-30', type: 'premiere', event: word }],
  }),
});

describe('dates in order', () => {
  const sorted = (...dates: string[]) => inOrder(dates.map((date) => ({ date }))).map(({ date }) => date);

  it('a partial date follows all that lies within it', () => {
    expect(
      sorted(
        '2026',
        '2026-Q1',
        '2026-03',
        '2026-03-14',
        '2026-04-01',
        '2025-12-31',
        '2026-03-31',
        '2026-12-31',
      ),
    ).to.deep.equal([
      '2025-12-31',
      '2026-03-14',
      '2026-03-31',
      '2026-03',
      '2026-Q1',
      '2026-04-01',
      '2026-12-31',
      '2026',
    ]);
    expect(sorted('2027-01', '2026', '2026-Q4', '2026-12')).to.deep.equal([
      '2026-12',
      '2026-Q4',
      '2026',
      '2027-01',
    ]);
  });

  it('what has no date comes last, and what stands together stays as it was', () => {
    const things = [{ name: 'a' }, { name: 'b', date: '2026' }, { name: 'c' }, { name: 'd', date: '2026' }];
    expect(
      inOrder(things)
        .map(({ name }) => name)
        .join(''),
    ).to.equal('bdac');
    expect(things[0]).to.deep.equal({ name: 'a' });
  });

  it('only what lies wholly after a day is ahead of it', () => {
    for (const [date, ahead] of Object.entries({
      '2026-03-13': false,
      '2026-03-14': false,
      '2026-03-15': true,
      '2026-03': false,
      '2026-04': true,
      '2026-Q1': false,
      '2026-Q2': true,
      '2025-Q4': false,
      '2026': false,
      '2027': true,
    }))
      expect(isAhead(date, '2026-03-14'), date).to.equal(ahead);
  });
});

describe('<film-timeline>', () => {
  describe('renders', () => {
    it('filming, casting and release in their order', async () => {
      expect(rowsOf(await shown('film-timeline', film()))).to.deep.equal([
        'November 26, 1984: Filming begins with Eric Stoltz reported',
        'January 1985: Eric Stoltz · recast · Marty McFly · replaced by Michael J. Fox 1',
        'January 1985: Michael J. Fox · joined · Marty McFly · replaces Eric Stoltz He filmed at night and kept making Family Ties by day',
        'January 1985: Melora Hardin · recast · Jennifer Parker · replaced by Claudia Wells 1 2 Accounts differ on whether she had filmed any scenes',
        'July 3, 1985: Theatrical release · United States · Universal Pictures · out',
        'December 1985: Theatrical release · United Kingdom · out',
      ]);
    });

    it('deals with status and places, told before what is shown on the same day', async () => {
      expect(rowsOf(await shown('film-timeline', demoFilm('begin-again')))).to.deep.equal([
        'September 7, 2013: Premiere · Canada · Toronto International Film Festival · held',
        'September 8, 2013: Acquisition · The Weinstein Company · closed · United States reported 1 2 3 After an all-night auction against Lionsgate',
        'March 2014: Can a Song Save Your Life? is renamed Begin Again reported',
        'April 26, 2014: Premiere · United States · Tribeca Film Festival, closing night · held',
        'June 27, 2014: Limited release · United States · The Weinstein Company · out',
      ]);
    });

    it('a whole box with its sources, and a date to come', async () => {
      const box = await shown('film-timeline', {
        title: 'Heat',
        timeline: [
          { date: '2099-05', title: 'The sequel opens', sources: ['v'] },
          { date: '2095', title: 'A trailer', url: 'https://example.com/trailer' },
        ],
        sources: [{ id: 'v', name: 'Variety' }],
      });
      expect(shadowText(box)).to.equal(
        'The story so far Heat 2095 upcoming A trailer May 2099 upcoming The sequel opens 1 Sources 1. Variety',
      );
      const marked = box.shadowRoot!.querySelectorAll('[part=upcoming]');
      expect(marked).to.have.length(2);
      expect(getComputedStyle(marked[0]!).fontWeight).to.equal('600');
      expect(box.shadowRoot!.querySelector('dd a')!.getAttribute('href')).to.equal(
        'https://example.com/trailer',
      );
      expect(box.shadowRoot!.querySelector('dt time')!.getAttribute('datetime')).to.equal('2095');
    });

    it('a list of descriptions under a heading', async () => {
      const { shadowRoot } = await shown('film-timeline', film());
      expect(shadowRoot!.querySelector('h3')!.textContent).to.contain('The story so far');
      expect(shadowRoot!.querySelectorAll('dl > div > dt')).to.have.length(6);
    });
  });

  it('marks what is upcoming on the day of the reader', () => {
    const timeline = ['2026-03-14', '2026-03-15', '2026-Q2', '2026'].map((date) => ({ date, title: 'x' }));
    expect(rows({ timeline })).to.deep.equal([
      '2026: x',
      'March 14, 2026: x',
      'March 15, 2026 upcoming: x',
      'Q2 2026 upcoming: x',
    ]);
    expect(rows({ timeline }, '2026-03-15')[2]).to.equal('March 15, 2026: x');
    expect(rows({ timeline }, '2026-04-01')[3]).to.equal('Q2 2026: x');
  });

  it('tells what falls on one day in one order: story, casting, deals, releases', () => {
    const date = '2026-01-08';
    expect(
      rows({
        releases: [{ date, type: 'premiere' }],
        deals: [{ date, buyers: [{ name: 'Neon' }, { name: 'Hulu' }] }],
        castingChanges: [{ date, person: { name: 'Ana' }, change: 'exited' }],
        timeline: [{ date, title: 'Filming begins' }],
      }),
    ).to.deep.equal([
      'January 8, 2026: Filming begins',
      'January 8, 2026: Ana · left',
      'January 8, 2026: The deal · Neon and Hulu',
      'January 8, 2026: Premiere',
    ]);
  });

  describe('missing fields', () => {
    const deal = {
      type: 'acquisition',
      status: 'closing',
      buyers: [{ name: 'Neon' }],
      territories: { include: ['worldwide'], exclude: ['US'] },
      confidence: 'rumored',
      asOf: '2026-02',
      note: 'With an option',
    } as const;
    const rest = 'rumored as of February 2026 With an option';

    for (const [missing, text] of Object.entries({
      none: `Acquisition · Neon · closing · Worldwide except United States ${rest}`,
      type: `The deal · Neon · closing · Worldwide except United States ${rest}`,
      status: `Acquisition · Neon · Worldwide except United States ${rest}`,
      buyers: `Acquisition · closing · Worldwide except United States ${rest}`,
      territories: `Acquisition · Neon · closing ${rest}`,
      confidence:
        'Acquisition · Neon · closing · Worldwide except United States as of February 2026 With an option',
      asOf: 'Acquisition · Neon · closing · Worldwide except United States rumored With an option',
      note: 'Acquisition · Neon · closing · Worldwide except United States rumored as of February 2026',
    }))
      it(missing, () => {
        const deals = [{ ...deal, buyers: [...deal.buyers], date: '2026-02', [missing]: undefined }];
        expect(rows({ deals: deals as unknown as Film['deals'] })).to.deep.equal([`February 2026: ${text}`]);
      });

    it('what has no date is not in the story', () => {
      expect(
        rows({
          deals: [{ type: 'acquisition' }],
          castingChanges: [{ person: { name: 'Ana' }, change: 'joined' }],
          releases: [{ type: 'tv' }],
        }),
      ).to.deep.equal([]);
    });

    it('all dates', async () => {
      const box = await shown('film-timeline', demoFilm('ballerina-overdrive'), { fallback: 'To be told' });
      expect(shadowText(box)).to.equal('To be told');
    });
  });

  it('leaves out a date that no calendar has, and says so once', async () => {
    const data = film();
    data['timeline'][0].date = '1984-13';
    expect(await issuesOf('film-timeline', data)).to.deep.equal([['timeline[0].date']]);
  });
});
