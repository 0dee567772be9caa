import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { shown } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { issuesOf } from '../support/issues.js';
import { rowsOf } from '../support/roles.js';

const film = () => demoFilm('the-batman-part-ii');
const plan = async (...releases: object[]) =>
  rowsOf(await shown('release-plan', { title: 'Heat', releases }));

describeBox({
  tag: 'release-plan',
  film: () => ({
    ...fullFilm(),
    releases: [
      {
        type: 'premiere',
        territory: 'FR',
        date: '2019-05',
        platform: 'TV5',
        distributor: 'Pathé',
        event: 'Cannes',
        state: 'released',
        confidence: 'confirmed',
        asOf: '2019-03-01',
        sources: ['trade', 'paper'],
        note: 'Out of competition',
      },
      { type: 'limited', state: 'planned', confidence: 'reported' },
      { type: 'tv', state: 'possible', confidence: 'rumored' },
      { type: 'rental', confidence: 'disputed' },
    ],
  }),
  heading: 'Release plan The Long Night',
  text:
    'Release plan The Long Night ' +
    'May 2019 Premiere · France · TV5 · Pathé · Cannes · held confirmed as of March 1, 2019 1 2 Out of competition ' +
    'planned Limited release reported possible TV rumored date unknown Rental disputed ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', releases: [] },
  lengthen: (word) => ({
    title: word,
    releases: [
      {
        type: 'premiere',
        date: '2027-09-30',
        territory: word,
        platform: word,
        distributor: word,
        event: word,
        state: 'released',
        confidence: 'reported',
        note: word,
      },
    ],
  }),
});

describe('<release-plan>', () => {
  describe('renders', () => {
    it('a film that has its date, and a release that is only possible', async () => {
      expect(shadowText(await shown('release-plan', film()))).to.equal(
        'Release plan The Batman: Part II ' +
          'October 1, 2027 Theatrical release · Worldwide · Warner Bros. Pictures · date set as of March 5, 2026 ' +
          'Moved from 3 October 2025 and from 2 October 2026 ' +
          "possible Streaming · United States · HBO Max Where the studio's films usually go; not announced " +
          'Updated May 15, 2026',
      );
    });

    it('a film that is planned, without a date', async () => {
      expect(rowsOf(await shown('release-plan', demoFilm('ballerina-overdrive')))).to.deep.equal([
        'planned: Streaming · Prime Video',
        'possible: Theatrical release The studio can still choose a theatrical run',
      ]);
    });

    it('festivals, distributors and platforms of a film that is out', async () => {
      expect(rowsOf(await shown('release-plan', demoFilm('anatomy-of-a-fall')))).to.deep.equal([
        'May 21, 2023: Premiere · France · Cannes Film Festival · held',
        'August 23, 2023: Theatrical release · France · Le Pacte · out',
        'October 13, 2023: Limited release · United States · Neon · out',
        'March 22, 2024: Streaming · United States · Hulu · out',
      ]);
    });

    it('TV, rental and home video', async () => {
      expect(await plan({ type: 'tv' }, { type: 'rental' }, { type: 'physical' })).to.deep.equal([
        'date unknown: TV',
        'date unknown: Rental',
        'date unknown: Home video',
      ]);
    });

    it('a list of descriptions, with dates for machines', async () => {
      const { shadowRoot } = await shown('release-plan', film());
      expect(shadowRoot!.querySelector('h3')!.textContent).to.contain('Release plan');
      expect(shadowRoot!.querySelectorAll('dl > div > dt')).to.have.length(2);
      expect(shadowRoot!.querySelector('dt time')!.getAttribute('datetime')).to.equal('2027-10-01');
    });
  });

  it('orders what has a date, then what is out, planned, possible, unknown', async () => {
    const type = 'streaming';
    expect(
      await plan(
        { type, territory: 'FR' },
        { type, territory: 'DE', state: 'possible' },
        { type, territory: 'GB', state: 'planned' },
        { type, territory: 'IT', state: 'released' },
        { type, territory: 'US', date: '2027', state: 'possible' },
        { type, territory: 'JP', date: '2027-12-31', state: 'planned' },
        { type, territory: 'KR', date: '2026-Q1' },
        { type, territory: 'IN', date: '2026-03-31' },
      ),
    ).to.deep.equal([
      'March 31, 2026: Streaming · India',
      'Q1 2026: Streaming · South Korea',
      'December 31, 2027: Streaming · Japan · planned',
      '2027: Streaming · United States · possible',
      'out: Streaming · Italy',
      'planned: Streaming · United Kingdom',
      'possible: Streaming · Germany',
      'date unknown: Streaming · France',
    ]);
  });

  describe('missing fields', () => {
    const whole = {
      type: 'premiere',
      territory: 'FR',
      date: '2026-05',
      platform: 'TV5',
      distributor: 'Pathé',
      event: 'Cannes',
      state: 'dated',
      confidence: 'reported',
      asOf: '2026-03',
      note: 'Out of competition',
    };
    const rest = 'reported as of March 2026 Out of competition';

    for (const [missing, text] of Object.entries({
      none: `May 2026: Premiere · France · TV5 · Pathé · Cannes · date set ${rest}`,
      territory: `May 2026: Premiere · TV5 · Pathé · Cannes · date set ${rest}`,
      date: `date set: Premiere · France · TV5 · Pathé · Cannes ${rest}`,
      platform: `May 2026: Premiere · France · Pathé · Cannes · date set ${rest}`,
      distributor: `May 2026: Premiere · France · TV5 · Cannes · date set ${rest}`,
      event: `May 2026: Premiere · France · TV5 · Pathé · date set ${rest}`,
      state: `May 2026: Premiere · France · TV5 · Pathé · Cannes ${rest}`,
      confidence:
        'May 2026: Premiere · France · TV5 · Pathé · Cannes · date set as of March 2026 Out of competition',
      asOf: 'May 2026: Premiere · France · TV5 · Pathé · Cannes · date set reported Out of competition',
      note: 'May 2026: Premiere · France · TV5 · Pathé · Cannes · date set reported as of March 2026',
    }))
      it(missing, async () => {
        expect(await plan({ ...whole, [missing]: undefined })).to.deep.equal([text]);
      });

    it('all releases', async () => {
      const box = await shown('release-plan', { title: 'Heat', releases: [] }, { fallback: 'Some day' });
      expect(shadowText(box)).to.equal('Some day');
    });
  });

  it('leaves out a release of no known type, and says so once', async () => {
    const data = film();
    data['releases'][1].type = 'dvd';
    expect(await issuesOf('release-plan', data)).to.deep.equal([['releases[1].type']]);
  });
});
