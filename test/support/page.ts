// A page of its own in a frame, so with a registry and built-ins of its own, and the files of script tags as they are built:
// `npm run build` comes first.
import { wrapper } from './boxes.js';
import { until } from './fixtures.js';
import { version } from '../../src/base/version.js';

export const echo = (type: string, body: string) =>
  `/__faults/echo?type=${encodeURIComponent(type)}&body=${encodeURIComponent(body)}`;
/** The address of a built file. */
export const cdn = (file: string, of = version) => `/__faults/cdn/${of}/${file}`;
export const module = (url: string) => `<script type="module" src="${url}"></script>`;
export const classic = (url: string) => `<script defer src="${url}"></script>`;

/** What a page notes about itself, before anything of ours runs. */
const NOTES = `
  window.notes = { warnings: [], errors: [], violations: [] };
  console.warn = (...said) => notes.warnings.push(said.join(' '));
  addEventListener('error', (event) => notes.errors.push(event.message ?? 'a file that did not load'), true);
  addEventListener('unhandledrejection', (event) => notes.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    notes.violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' ')));
`;

export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  notes: { warnings: string[]; errors: string[]; violations: string[] };
}

/** A page of its own in a frame, loaded. */
export async function page(body: string, head = '', { lang = 'en', policy = '' } = {}): Promise<Page> {
  const into = await wrapper();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 600px';
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<title>Page</title><script src="${echo('text/javascript', NOTES)}"></script></head><body>${body}</body></html>`;
  frame.src = echo('text/html', html) + (policy && `&policy=${encodeURIComponent(policy)}`);
  const loaded = new Promise((go) => frame.addEventListener('load', go, { once: true }));
  into.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  return { window, document: window.document, notes: (window as unknown as Page).notes };
}

/** When a box shows its film. Whoever waits in vain is told how far it came. */
export const ready = (box: Element | null) =>
  until(`<${box?.localName}> to be ready`, () => box?.matches(':defined:state(ready)')).catch(
    (error: Error) => {
      const states = ['loading', 'error', 'empty'].filter((state) => box?.matches(`:state(${state})`));
      const { readyState } = box!.ownerDocument;
      const sofar = box!.matches(':defined') ? states.join(' and ') || 'without a state' : 'not defined';
      throw new Error(`${error.message}: it is ${sofar}, in a document that is ${readyState}`);
    },
  );
