// renderBox, literally: what it writes, and what its options do.
import { expect } from '@open-wc/testing';
import { boxTags, formats, languages, renderBox, themes } from '../../src/surfaces/render.js';
import { wrapper } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { spaces } from '../support/plain.js';

const [css] = Object.values(
  import.meta.glob<string>('../../src/embed/onesheet-html.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const today = '2026-03-20';
const film = {
  title: 'The Long Night',
  lang: 'en',
  updated: '2026-03-14',
  cast: [
    { name: 'Ana Ruiz', character: 'Mara', confidence: 'reported', sources: ['d'] },
    { name: 'Jo *Star* <b>', knownFor: ['One', 'Two'] },
    { name: 'Kim Lee' },
  ],
  deals: [
    {
      status: 'closing',
      buyers: [{ name: 'Neon' }],
      price: { currency: 'USD', min: 11000000, max: 12000000, basis: 'minimum-guarantee' },
      territories: { include: ['US'] },
      asOf: '2026-03-13',
    },
    {
      status: 'closed',
      buyers: [{ name: 'Mubi' }],
      sellers: [{ name: 'Acme' }],
      territories: { include: ['DE', 'FR'] },
    },
  ],
  sources: [{ id: 'd', name: 'The Daily', url: 'https://daily.example/a', date: '2026-03-12' }],
  corrections: [{ date: '2026-03-14', text: 'An earlier version named another buyer.' }],
};

describe('renderBox as text', () => {
  it('is a list that reads well by itself', () =>
    expect(spaces(renderBox(film, { box: 'cast-list', format: 'text', today }))).to
      .equal(`Cast — The Long Night
=====================

- Ana Ruiz (reported) [1] — Mara
- Jo *Star* <b> — Known for One and Two
- Kim Lee

Sources:

- 1. The Daily <https://daily.example/a>, March 12, 2026

Corrections:

- March 14, 2026: An earlier version named another buyer.

Updated March 14, 2026
`));

  it('has figures, steps and a table', () =>
    expect(spaces(renderBox(film, { box: 'deal-box', format: 'text', today })).split('\n\nCorrections')[0]).to
      .equal(`The deals — The Long Night
==========================

$11–12 million

Neon · closing (as of March 13, 2026)

in talks → final negotiations → [closing] → closed

- Territory: United States
- Basis: minimum guarantee

Deals by territory:
- Territory | Buyer | Status | Price
- United States | Neon (as of March 13, 2026) | closing | $11–12 million
- Germany and France | Mubi (Seller: Acme) | closed | `));

  it('loses what a terminal would obey', () =>
    expect(renderBox({ title: 'A\u001b[31m\u0007B\nC' }, { box: 'film-card', format: 'text' })).to.equal(
      'A [31m B C\n==========\n',
    ));
});

describe('renderBox as Markdown', () => {
  it('means nothing but what it says', () =>
    expect(
      spaces(renderBox(film, { box: 'cast-list', format: 'markdown', today, headingLevel: 2 })),
    ).to.equal(
      `## Cast — The Long Night

- **Ana Ruiz** (reported) [[1](https://daily.example/a)] — Mara
- **Jo \\*Star\\* \\<b\\>** — Known for One and Two
- **Kim Lee**

**Sources:**

- 1\\. [The Daily](https://daily.example/a), March 12, 2026

**Corrections:**

- March 14, 2026: An earlier version named another buyer.

Updated March 14, 2026
`,
    ));

  it('keeps addresses in one piece', () =>
    expect(
      renderBox(
        { title: 'T', cast: [{ name: 'A', url: 'https://a.example/b_(c)?d=[e]&f' }] },
        { box: 'cast-list', format: 'markdown' },
      ),
    ).to.include('[A](https://a.example/b%5F%28c%29?d=%5Be%5D&amp;f)'));
});

describe('renderBox as HTML', () => {
  it('is semantic, with class names', () => {
    const text = renderBox(film, { box: 'cast-list', format: 'html', today, theme: 'trade' });
    const page = new DOMParser().parseFromString(text, 'text/html');
    const section = page.body.firstElementChild!;
    expect([
      section.localName,
      section.className,
      section.getAttribute('lang'),
      page.body.children.length,
    ]).to.deep.equal(['section', 'onesheet onesheet-cast-list onesheet-theme-trade', 'en', 1]);
    expect(page.querySelector('h3')!.textContent).to.equal('Cast The Long Night');
    expect([...page.querySelectorAll('li.onesheet-person')]).to.have.length(3);
    expect(page.querySelector('.onesheet-confidence.onesheet-reported')!.textContent).to.equal('reported');
    expect(page.querySelector('.onesheet-source a')!.getAttribute('href')).to.equal(
      'https://daily.example/a',
    );
    expect(page.querySelector('time')!.dateTime).to.equal('2026-03-12');
    expect(page.querySelectorAll('[part], [style], slot, button, script')).to.be.empty;
  });

  it('has a table with its headings', () => {
    const page = new DOMParser().parseFromString(
      renderBox(film, { box: 'deal-box', format: 'html', today }),
      'text/html',
    );
    expect([...page.querySelectorAll('thead th')].map((cell) => cell.textContent)).to.deep.equal([
      'Territory',
      'Buyer',
      'Status',
      'Price',
    ]);
    expect(page.querySelectorAll('tbody th[scope=row]')).to.have.length(2);
  });
});

describe('renderBox for AMP', () => {
  it('has no element or attribute that AMP refuses', () => {
    const ours = {
      ...demoFilm('ballerina-overdrive'),
      poster: { src: 'https://p.example/p.jpg', alt: 'A poster' },
    };
    for (const box of boxTags) {
      const page = new DOMParser().parseFromString(
        renderBox(ours, { box, format: 'amp', today }),
        'text/html',
      );
      expect(
        page.querySelectorAll('img, style, script, button, [style], [onclick], [referrerpolicy], [theme]'),
        box,
      ).to.be.empty;
    }
    const card = renderBox(ours, { box: 'film-card', format: 'amp', today });
    expect(card).to.include('<amp-img');
    expect(card).to.include('layout="responsive"');
  });
});

describe('renderBox for e-mail', () => {
  const allowed = new Set('table tbody tr td th h2 h3 h4 h5 h6 p br b span a img'.split(' '));

  it('is made of what Outlook lays out', () => {
    for (const box of boxTags)
      for (const name of ['ballerina-overdrive', 'parasite', 'palm-springs']) {
        const page = new DOMParser().parseFromString(
          renderBox(demoFilm(name), { box, format: 'email', today }),
          'text/html',
        );
        const all = [...page.body.querySelectorAll('*')];
        expect(
          all.map(({ localName }) => localName).filter((tag) => !allowed.has(tag)),
          `${box} of ${name}`,
        ).to.be.empty;
        for (const element of all) {
          expect([...element.classList], 'classes need a style sheet').to.be.empty;
          expect(element.getAttribute('style') ?? '', `${box}: ${element.localName}`).not.to.match(
            /flex|grid|var\(|light-dark|position|calc|rem\b/,
          );
        }
      }
  });

  it('names surface and text colour together wherever it names one', () => {
    const page = new DOMParser().parseFromString(
      renderBox(film, { box: 'deal-box', format: 'email', today }),
      'text/html',
    );
    const cell = page.querySelector<HTMLElement>('td')!;
    expect(cell.style.backgroundColor).to.equal('rgb(248, 246, 241)');
    expect(cell.style.color).to.equal('rgb(29, 29, 27)');
    for (const text of page.querySelectorAll<HTMLElement>('p, td td, th, h3'))
      expect(text.style.color, text.outerHTML).not.to.equal('');
  });

  it('takes the colours of a theme', () =>
    expect(renderBox(film, { box: 'deal-box', format: 'email', theme: 'trade' })).to.include(
      'border-top:2px solid #00598a',
    ));

  it('runs from the right in Arabic', () => {
    const text = renderBox(film, { box: 'deal-box', format: 'email', lang: 'ar' });
    expect(text).to.include('dir="rtl"').and.to.include('align="right"');
    expect(text).not.to.include('align="left"').and.not.to.include('padding-right');
  });

  it('keeps names, sums and the numbers of sources apart where directions meet', async () => {
    const gross = [
      { territory: 'worldwide', amount: { currency: 'USD', amount: 370998 }, sources: ['d'] },
      { territory: 'US', amount: { currency: 'USD', amount: 5 } },
    ];
    const into = await wrapper('width: 600px');
    into.innerHTML = renderBox(
      { ...film, boxOffice: { gross } },
      { box: 'box-office', format: 'email', lang: 'ar' },
    );
    const [cell] = [...into.querySelectorAll('td td')].filter((one) => one.textContent.includes('['));
    const walker = document.createTreeWalker(cell!, NodeFilter.SHOW_TEXT);
    // Engines with older language data print Arabic digits.
    const placed: Record<string, DOMRect> = {};
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [text] of node.nodeValue!.matchAll(/[\d٠-٩]{3}.[\d٠-٩]{3}|US\$|\[|\]/g)) {
        const range = document.createRange();
        range.setStart(node, node.nodeValue!.indexOf(text));
        range.setEnd(node, node.nodeValue!.indexOf(text) + text.length);
        placed[text] = range.getBoundingClientRect();
      }
    const source = Math.max(...['[', ']'].map((sign) => placed[sign]!.right));
    // All of the sum is read before the number of its source, which is to its left.
    for (const [text, { left }] of Object.entries(placed))
      if (text.length > 1) expect(left, text).to.be.at.least(source - 1);
  });
});

describe('renderBox as HTML from the right', () => {
  it('begins a sentence in another language where all others begin', async () => {
    const into = await wrapper('width: 600px');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css!);
    const root = into.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = renderBox(
      { title: 'T', lang: 'en', crew: [{ job: 'editor', people: [{ name: 'A' }], note: 'Seven screens' }] },
      { box: 'crew-list', format: 'html', lang: 'ar' },
    );
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('.onesheet-note')!);
    const row = root.querySelector('.onesheet-value')!.getBoundingClientRect();
    expect(range.getBoundingClientRect().right).to.be.closeTo(row.right, 1);
  });
});

describe('renderBox as schema.org data', () => {
  it('is JSON that cannot end a script', () => {
    const text = renderBox({ title: '</script><script>alert(1)</script>' }, { format: 'jsonld' });
    expect(text).not.to.include('<');
    expect(JSON.parse(text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Movie',
      name: '</script><script>alert(1)</script>',
    });
  });

  it('has the range of a price and the corrections', () => {
    const { potentialAction, correction } = JSON.parse(renderBox(film, { format: 'jsonld' })) as Record<
      string,
      unknown
    >;
    expect(potentialAction).to.deep.equal([
      {
        '@type': 'BuyAction',
        agent: [{ '@type': 'Organization', name: 'Neon' }],
        instrument: { '@type': 'MonetaryAmount', currency: 'USD', minValue: 11000000, maxValue: 12000000 },
        actionStatus: 'https://schema.org/ActiveActionStatus',
        location: [{ '@type': 'Place', name: 'US' }],
      },
      {
        '@type': 'BuyAction',
        agent: [{ '@type': 'Organization', name: 'Mubi' }],
        seller: [{ '@type': 'Organization', name: 'Acme' }],
        actionStatus: 'https://schema.org/CompletedActionStatus',
        location: [
          { '@type': 'Place', name: 'DE' },
          { '@type': 'Place', name: 'FR' },
        ],
      },
    ]);
    expect(correction).to.deep.equal([
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-03-14',
        text: 'An earlier version named another buyer.',
      },
    ]);
  });
});

describe('what renderBox remembers', () => {
  it('is no other list than the one that was worded', () => {
    const names = (...alsoKnownAs: string[]) =>
      /Also known as: (.*)/.exec(
        renderBox({ title: 'T', alsoKnownAs }, { box: 'film-card', format: 'text' }),
      )![1];
    expect(names('A,B', 'C')).to.equal('A,B and C');
    expect(names('A', 'B,C')).to.equal('A and B,C');
    expect(names('A', 'B', 'C')).to.equal('A, B, and C');
    expect(names('A,B,C')).to.equal('A,B,C');
    expect(names('A,B', 'C')).to.equal('A,B and C');
  });
});

describe('renderBox options', () => {
  const text = (options: object) => renderBox(film, { box: 'cast-list', format: 'text', today, ...options });

  it('heading: its own, or none', () => {
    expect(text({ heading: 'Who is in it' })).to.match(/^Who is in it\n=+\n/);
    expect(text({ heading: '' })).to.match(/^- Ana Ruiz/);
  });

  it('max: so many people', () => {
    expect(text({ max: 1 }))
      .to.include('Ana Ruiz')
      .and.not.include('Kim Lee');
    expect(text({ max: 0 })).to.include('Kim Lee');
    const element = renderBox(film, { box: 'cast-list', max: 1 });
    expect(element).to.include('<cast-list max="1">').and.to.include('Kim Lee').and.to.include('Show all 3');
  });

  it('sections: which boxes the dossier has', () =>
    expect(renderBox(film, { box: 'film-facts', format: 'markdown', sections: 'cast-list' }))
      .to.include('#### Cast')
      .and.not.include('deal'));

  it('lang: words, dates and the element', () => {
    expect(text({ lang: 'de-AT' }))
      .to.include('Besetzung — The Long Night')
      .and.include('14. März 2026');
    expect(text({ lang: 'is' }))
      .to.include('Cast — The Long Night')
      .and.include('March 14, 2026');
    expect(renderBox(film, { box: 'cast-list', lang: 'fr' })).to.match(/^<cast-list lang="fr"><template/);
  });

  it('staleAfter and today: what may be out of date', () => {
    const deal = (options: object) => renderBox(film, { box: 'deal-box', format: 'text', today, ...options });
    expect(deal({})).not.to.include('May be out of date');
    expect(deal({ staleAfter: 3 })).to.include('May be out of date: last confirmed March 13, 2026');
    expect(deal({ today: '2026-12-01' })).to.include('May be out of date');
  });

  it('src, theme and fallback of the element, escaped', () =>
    expect(
      renderBox(film, {
        box: 'film-card',
        src: '/a.json?b="c"&d',
        theme: 'screen',
        fallback: '<p>Ours.</p>',
      }),
    ).to.match(
      /^<film-card src="\/a\.json\?b=&quot;c&quot;&amp;d" theme="screen"><template [^]*<\/template><p>Ours\.<\/p><\/film-card>$/,
    ));

  it('names what is wrong with a call', () => {
    const call = (options: object) => () => renderBox(film, options);
    expect(call({ box: 'deal-boxes' })).to.throw(
      TypeError,
      'box is "deal-boxes"; it must be one of film-card, deal-box',
    );
    expect(call({})).to.throw(TypeError, 'box is undefined');
    expect(call({ box: 'deal-box', format: 'pdf' })).to.throw(
      TypeError,
      'format is "pdf"; it must be one of dsd, html',
    );
    expect(call({ box: 'deal-box', theme: 'neon' })).to.throw(
      TypeError,
      'theme is "neon"; it must be one of paper',
    );
  });

  it('gives nothing for what is no film', () => {
    for (const format of formats)
      for (const data of [undefined, null, 7, 'x', [], {}, { title: 7 }])
        expect(renderBox(data, { box: 'film-card', format }), format).to.equal('');
  });

  it('writes Chinese in the script of the region', () => {
    const film = { title: 'Dust', countries: ['DE'] };
    for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant'])
      expect(renderBox(film, { box: 'film-card', lang, format: 'text' }), lang).to.include(
        '製片國家／地區：德國',
      );
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK'])
      expect(renderBox(film, { box: 'film-card', lang, format: 'text' }), lang).to.include(
        '制片国家/地区：德国',
      );
  });

  it('knows its languages and five themes', () => {
    expect([...languages].sort()).to.deep.equal(
      'ar cs da de en es fi fr he hi it ja ko nb nl pl pt ru sv tr uk zh zh-Hant'.split(' '),
    );
    expect(themes).to.deep.equal(['paper', 'broadsheet', 'tabloid', 'trade', 'screen']);
  });

  it('a film that is changed after it was read stays as it was, addresses and all', () => {
    const mine = { title: 'T', cast: [{ name: 'A', url: 'https://a.example/' }] };
    renderBox(mine, { box: 'cast-list', format: 'html' });
    mine.cast[0]!.url = 'javascript:hacked()';
    expect(renderBox(mine, { box: 'cast-list', format: 'html' }))
      .to.include('https://a.example/')
      .and.not.include('javascript:');
  });
});
