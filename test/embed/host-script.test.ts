// The built script for pages with iframes of embed.html.
import { expect } from '@open-wc/testing';
import { until } from '../support/fixtures.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const EMBED = `/dist/cdn/embed.html?src=${FILM}&box=`;

function iframe(src: string, attributes: Record<string, string> = { class: 'onesheet' }): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.height = '420';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = src;
  document.body.append(frame);
  return frame;
}

function script(): Promise<void> {
  const element = document.createElement('script');
  element.src = '/dist/cdn/onesheet-host.js';
  document.head.append(element);
  return new Promise((loaded, failed) => {
    element.onload = () => loaded();
    element.onerror = failed;
  });
}

const loaded = (frame: HTMLIFrameElement) => new Promise((go) => (frame.onload = go));
const resized = (frame: HTMLIFrameElement) => until('another height of the iframe', () => frame.style.height);

/** A message as if the window of that iframe had sent it. */
function say(frame: HTMLIFrameElement, data: unknown, origin = location.origin): void {
  dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
}

const height = { type: 'onesheet:height', version: 1, height: 123, title: 'Film – The deals' };

describe('onesheet-host.js', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  describe('the words of a snippet', () => {
    let article: HTMLElement;
    const words = (text: string) => `<p><datalist class="onesheet"><b>The deals</b> ${text}</datalist></p>`;
    const show = async (html: string): Promise<string> => {
      article = document.createElement('article');
      article.innerHTML = html;
      document.body.append(article);
      await script();
      return article.innerText.replace(/\s+/g, ' ').trim();
    };
    afterEach(() => article.remove());

    it('stay out of sight before their iframe', async () => {
      expect(
        await show(
          `${words('closing')}<p>Between</p><iframe class="onesheet" src="${EMBED}deal-box"></iframe>`,
        ),
      ).to.equal('Between');
    });

    it('come in sight where the iframe was taken away, and each only once', async () => {
      const html = `${words('closing')}${words('hidden')}<iframe class="onesheet" src="${EMBED}deal-box"></iframe>${words('sold')}`;
      expect(await show(html)).to.equal('The deals closing The deals sold');
    });

    it('take the place of an iframe in a sandbox without scripts, where embed.html shows nothing', async () => {
      const html = `${words('closing')}<iframe class="onesheet" sandbox="" src="${EMBED}deal-box"></iframe>`;
      expect(await show(html)).to.equal('The deals closing');
      expect(article.querySelector('iframe')).to.be.null;
    });

    it('leave alone an iframe whose sandbox lets it run scripts, and pages that need none', async () => {
      const allowed = `<iframe class="onesheet" sandbox="allow-scripts allow-same-origin" src="${EMBED}deal-box"></iframe>`;
      const page = '<iframe class="onesheet" sandbox="" src="/films/x/en/deal-box.embed.html"></iframe>';
      expect(await show(`${words('closing')}${allowed}${words('sold')}${page}`)).to.equal('');
      expect(article.querySelectorAll('iframe')).to.have.length(2);
    });
  });

  it('gives an iframe that was there before it the height of its box, and a title', async () => {
    const frame = iframe(`${EMBED}deal-box`);
    await new Promise((go) => addEventListener('message', go, { once: true }));
    expect(frame.style.height).to.equal('');
    await script();
    await resized(frame);
    const box = frame.contentDocument!.querySelector('deal-box')!;
    expect(frame.clientHeight).to.equal(Math.ceil(box.getBoundingClientRect().height));
    expect(frame.title).to.equal('Ballerina Overdrive – The deals');
  });

  it('does the same when the page has it twice', async () => {
    await script();
    const frame = iframe(`${EMBED}film-card`);
    await resized(frame);
    const box = frame.contentDocument!.querySelector('film-card')!;
    expect(frame.clientHeight).to.equal(Math.ceil(box.getBoundingClientRect().height));
    expect(frame.title).to.equal('Ballerina Overdrive');
  });

  it('resizes the iframe that spoke and not its neighbour', async () => {
    const [one, other] = [iframe('about:blank?one'), iframe('/demo/films/minimal.json')];
    await loaded(other);
    say(other, height);
    expect(other.style.height).to.equal('123px');
    expect(other.title).to.equal('Film – The deals');
    expect(one.style.height).to.equal('');
    expect(one.title).to.equal('');
  });

  it('counts no borders into the height', async () => {
    const frame = iframe('/demo/films/minimal.json');
    frame.style.cssText = 'box-sizing: border-box; border: 5px solid';
    await loaded(frame);
    say(frame, height);
    expect(frame.clientHeight).to.equal(123);
  });

  it('keeps the title that the page has given', async () => {
    const frame = iframe('/demo/films/minimal.json', { class: 'onesheet', title: 'Ours' });
    await loaded(frame);
    say(frame, height);
    expect(frame.title).to.equal('Ours');
  });

  it('believes no other origin than that of the iframe’s address', async () => {
    const frame = iframe('/demo/films/minimal.json');
    await loaded(frame);
    say(frame, height, 'https://other.example');
    expect(frame.style.height).to.equal('');
    expect(frame.title).to.equal('');
  });

  it('leaves alone iframes that are not of its class', async () => {
    const frame = iframe('/demo/films/minimal.json', {});
    await loaded(frame);
    say(frame, height);
    expect(frame.style.height).to.equal('');
  });

  it('passes over messages that are not its own', async () => {
    const frame = iframe('/demo/films/minimal.json');
    await loaded(frame);
    for (const data of [
      null,
      'resize',
      { ...height, type: 'other:height' },
      { ...height, version: 2 },
      { ...height, height: -1 },
      { ...height, height: '100vh' },
    ])
      say(frame, data);
    expect(frame.style.height).to.equal('');
  });
});
