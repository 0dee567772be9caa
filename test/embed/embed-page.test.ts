// The built page for iframes, as a page around it meets it.
import { expect } from '@open-wc/testing';
import { nextEvent, until } from '../support/fixtures.js';
import { lateFilm } from '../support/server.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const page = (query: string) => `/dist/cdn/embed.html?${query}`;

interface Heard {
  frame: HTMLIFrameElement;
  messages: { type: string; version: number; height: number; title: string }[];
  document: () => Document;
  text: () => string;
}

let frames: HTMLIFrameElement[] = [];

/** An iframe of that address and what it has said. */
function open(query: string, width = 600): Heard {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '300';
  const messages: Heard['messages'] = [];
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) messages.push(data);
  });
  frame.src = page(query);
  document.body.append(frame);
  frames.push(frame);
  const inside = () => frame.contentDocument!;
  return {
    frame,
    messages,
    document: inside,
    text: () => [...inside().querySelectorAll('.problem')].map((line) => line.textContent).join('\n'),
  };
}

/** The same, after it has told its height. */
async function opened(query: string, width?: number): Promise<Heard> {
  const heard = open(query, width);
  await until(`the height of ${query}`, () => heard.messages.length);
  return heard;
}

const boxOf = ({ document }: Heard, tag: string) => document().querySelector(tag)!;

describe('embed.html', () => {
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames = [];
  });

  it('has no script or style of its own in the page, for strict content security policies', async () => {
    const text = await (await fetch(page(''))).text();
    const html = new DOMParser().parseFromString(text, 'text/html');
    expect(html.querySelectorAll('script:not([src]), style, [style]')).to.have.length(0);
    for (const element of html.querySelectorAll('*'))
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });

  it('shows the box, takes its title from film and box, and tells its height once it is there', async () => {
    const { src, whenAsked, release } = lateFilm();
    const heard = open(`box=deal-box&src=${encodeURIComponent(src)}`);
    await whenAsked();
    await release();
    await until('the height', () => heard.messages.length);
    const box = boxOf(heard, 'deal-box');
    expect(box.shadowRoot!.textContent).to.contain('Amazon MGM Studios');
    expect(heard.document().title).to.equal('Ballerina Overdrive – The deals');
    expect(heard.messages).to.deep.equal([
      {
        type: 'onesheet:height',
        version: 1,
        height: Math.ceil(box.getBoundingClientRect().height),
        title: 'Ballerina Overdrive – The deals',
      },
    ]);
  });

  it('tells its height again when it changes', async () => {
    const heard = await opened(`box=deal-box&src=${FILM}`);
    heard.frame.width = '280';
    await until('a second height', () => heard.messages.length > 1);
    expect(heard.messages.at(-1)!.height).to.be.above(heard.messages[0]!.height);
  });

  it('tells its height again when it is asked', async () => {
    const heard = await opened(`box=film-card&src=${FILM}`);
    heard.frame.contentWindow!.postMessage({ type: 'onesheet:ask' }, '*');
    await until('an answer', () => heard.messages.length === 2);
    expect(heard.messages[1]).to.deep.equal(heard.messages[0]);
  });

  it('follows lang, theme, width, heading and the attributes of the box', async () => {
    const heard = await opened(`box=cast-list&src=${FILM}&lang=he&theme=dark&width=320&heading=Who&max=2`);
    const { documentElement, body } = heard.document();
    expect(documentElement.lang).to.equal('he');
    expect(documentElement.dir).to.equal('rtl');
    expect(documentElement.dataset.theme).to.equal('dark');
    expect(getComputedStyle(documentElement).colorScheme).to.equal('dark');
    expect(body.offsetWidth).to.equal(320);
    const box = boxOf(heard, 'cast-list');
    expect(box.shadowRoot!.querySelector('[part="heading"]')!.textContent).to.contain('Who');
    expect(box.getAttribute('max')).to.equal('2');
  });

  it('hides the heading when it is empty, and still has a title', async () => {
    const heard = await opened(`box=deal-box&src=${FILM}&heading=`);
    expect(boxOf(heard, 'deal-box').shadowRoot!.querySelector('[part="heading"]')).to.be.null;
    expect(heard.document().title).to.equal('Ballerina Overdrive – deal box');
  });

  it('is light unless the address says otherwise, whatever the reader’s system', async () => {
    const scheme = async (theme: string) =>
      getComputedStyle((await opened(`box=film-card&src=${FILM}${theme}`)).document().documentElement)
        .colorScheme;
    expect(await scheme('')).to.equal('light');
    expect(await scheme('&theme=auto')).to.equal('light dark');
  });

  it('takes no space when the film has nothing for the box', async () => {
    const { messages } = await opened('box=deal-box&src=/demo/films/minimal.json');
    expect(messages[0]!.height).to.equal(0);
  });

  it('says which parameter is missing and what to add', async () => {
    const heard = await opened('');
    expect(heard.text()).to.contain('box: it is missing. Add it to the address, as in box=deal-box.');
    expect(heard.text()).to.contain('src: it is missing. Add the address of the film JSON');
    expect(heard.messages[0]!.height).to.be.above(50);
  });

  for (const [query, words] of [
    ['box=deal-bx', 'box: “deal-bx” is not a box. Use one of: film-card, deal-box, release-plan,'],
    ['box=script', 'box: “script” is not a box.'],
    [
      'box=box-office&theme=drak',
      'theme: “drak” is not a theme. Use light, dark or auto, or one of: paper, broadsheet, tabloid, trade, screen.',
    ],
    ['box=film-card&width=wide', 'width: “wide” is not a number of pixels. Write digits, as in width=480.'],
    ['box=film-card&lang=x_y', 'lang: “x_y” is not a language. Use a tag such as en, fr or pt-BR.'],
  ] as const)
    it(`says what is wrong with ${query}`, async () => {
      const heard = await opened(`${query}&src=${FILM}`);
      expect(heard.text()).to.contain(words);
    });

  it('links the sheet of a theme, beside light or dark', async () => {
    const document = (await opened(`box=film-card&src=${FILM}&theme=trade+dark`)).document();
    const sheets = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(sheets).to.include('themes/trade.css');
    expect(document.documentElement.dataset.theme).to.equal('dark');
  });

  it('shows the facts in spite of a wrong theme', async () => {
    const heard = await opened(`box=film-card&src=${FILM}&theme=drak`);
    await until('the film', () =>
      boxOf(heard, 'film-card').shadowRoot!.textContent.includes('Ballerina Overdrive'),
    );
    expect(heard.document().documentElement.dataset.theme).to.equal(undefined);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{"title":"x"}',
    'http://other.example/x.json',
  ])
    it(`does not fetch ${src}`, async () => {
      const heard = await opened(`box=film-card&src=${encodeURIComponent(src)}`);
      expect(heard.text()).to.equal(
        `src: “${src}” is not an https: or relative address. Begin it with https:// or with /.`,
      );
      expect(boxOf(heard, 'film-card')).to.be.null;
    });

  it('says why the film is not there', async () => {
    const heard = await opened('box=film-card&src=/__faults/404');
    expect(heard.text()).to.contain('src: the server answered 404.');
    expect(heard.messages[0]!.height).to.be.above(20);
  });

  it('tells its height only to the origin that the address names', async () => {
    const ours = await opened(`box=film-card&src=${FILM}&origin=${location.origin}`);
    expect(ours.messages).to.have.length(1);
    // The browser keeps such a message from this page, so the page counts them as they are sent.
    const origins: unknown[] = [];
    const { postMessage } = window;
    window.postMessage = (...args: unknown[]) => {
      origins.push(args[1]);
      Reflect.apply(postMessage, window, args);
    };
    const others = open(`box=film-card&src=${FILM}&origin=https://other.example`);
    await until('the height to be told', () => origins.length).finally(
      () => (window.postMessage = postMessage),
    );
    expect(origins).to.deep.equal(['https://other.example']);
    // Messages come in the order in which they were sent.
    const own = nextEvent<MessageEvent>(window, 'message');
    window.postMessage('own', location.origin);
    expect((await own).data).to.equal('own');
    expect(others.messages).to.have.length(0);
  });

  it('tells nobody when the origin is none', async () => {
    // Opened from the same origin, which would hear a height sent to everyone.
    const heard = open(`box=film-card&src=${FILM}&origin=news.example`);
    await until('a message', () => heard.text());
    expect(heard.text()).to.contain('origin: “news.example” is not the origin of a page.');
  });
});
