// Registries of shadow roots: two versions on one page, each in its own.
import { expect } from '@open-wc/testing';
import { DealBox, define } from '../../src/index.js';
import '../../src/boxes/deal-box/define.js';
import { settled, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { shadowText } from '../support/fixtures.js';

/** A registry of its own; undefined where the engine has none. */
function ownRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

/** A later version, which says so. */
class NextDealBox extends DealBox {}
Object.defineProperty(NextDealBox, 'version', { value: '9.9.9' });

describe('define', () => {
  it('puts a box into a registry of its own, and two versions live on one page', async function () {
    const registry = ownRegistry();
    if (!registry) this.skip();
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    define('deal-box', NextDealBox, registry);
    define('deal-box', NextDealBox, registry);
    console.warn = warn;
    expect(registry.get('deal-box')).to.equal(NextDealBox);
    expect(customElements.get('deal-box')).to.equal(DealBox);
    expect(warnings).to.deep.equal([]);

    const into = await wrapper();
    into.innerHTML = '<deal-box></deal-box><div></div>';
    const options = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
    const root = into.querySelector('div')!.attachShadow(options);
    root.innerHTML = '<deal-box></deal-box>';
    const both = [into.querySelector('deal-box')!, root.querySelector('deal-box')!] as unknown as AnyBox[];
    for (const box of both) {
      box.film = demoFilm('ballerina-overdrive');
      await settled(box);
    }
    expect(both.map((box) => (box.constructor as typeof DealBox).version)).to.deep.equal([
      DealBox.version,
      '9.9.9',
    ]);
    expect(shadowText(both[1]!)).to.include('$11–12 million');
    expect(shadowText(both[1]!)).to.equal(shadowText(both[0]!));
  });

  it('in the registry of the page the first wins', () => {
    define('deal-box', NextDealBox);
    expect(customElements.get('deal-box')).to.equal(DealBox);
  });
});
