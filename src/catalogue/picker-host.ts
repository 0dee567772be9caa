// How the picker speaks with the page around it. docs/picker.md has the messages.
import type { BoxTag } from '../facts/boxes.js';

/** What an editor has chosen. */
export interface Pick {
  /** The name of the film in the site. */
  film: string;
  box: BoxTag;
  /** Attributes of the box beside `src`. */
  attributes: Record<string, string>;
}

/** The page around the picker. */
export interface Host {
  /** Whether the panel shows a box and asks for nothing. */
  isView: boolean;
  /** The picker can be used: tells the host, once. */
  ready: () => void;
  /** @returns what the host cannot take, as a sentence; empty when all is well */
  pick: (pick: Pick, details: { src: string; title: string; snippet: string }) => string;
  cancel: () => void;
  /** Calls back with what was chosen before, at once or when the host tells it. */
  onValue: (show: (value: Partial<Pick>) => void) => void;
}

const query = new URLSearchParams(location.search);

/** The window that has opened the picker; undefined for a page that stands for itself. */
const other: Window | undefined =
  parent === window ? ((window.opener as Window | null) ?? undefined) : parent;

/** The host of this page; undefined when nobody has opened it. */
export function hostOf(panel: string): Host | undefined {
  if (!other) return undefined;
  return panel.startsWith('arc-') ? arc(other, panel) : generic(other, panel === 'view');
}

/** Any CMS whose page listens to `onesheet:pick`. */
function generic(other: Window, isView: boolean): Host {
  const origin = query.get('origin') ?? '*';
  const send = (type: string, more: object = {}): void =>
    other.postMessage({ type, version: 1, ...more }, origin);
  return {
    isView,
    ready: () => send('onesheet:pick-ready', { height: document.documentElement.scrollHeight }),
    pick(pick, details) {
      send('onesheet:pick', { ...pick, ...details });
      return '';
    },
    cancel: () => send('onesheet:pick-cancel'),
    onValue(show) {
      const value = readValue(query.get('value'));
      if (value) show(value);
      addEventListener('message', ({ source, origin: sender, data }: MessageEvent) => {
        if (source !== other || (origin !== '*' && sender !== origin)) return;
        const { type, value } = (data ?? {}) as { type?: unknown; value?: unknown };
        if (type === 'onesheet:pick-value' && value && typeof value === 'object') show(value);
      });
    },
  };
}

/** The most bytes that Composer takes. */
const arcLimit = 2048;

/**
 * A panel of a custom embed in Arc XP's Composer, after its specification: each message is JSON as text, with the key `k` of the
 * address; the embed has `id`, `url` and `config`, and comes back as `p`.
 */
function arc(other: Window, panel: string): Host {
  const send = (action: string, data: object): void =>
    other.postMessage(
      JSON.stringify({ source: 'custom_embed', action, key: query.get('k') ?? '', data }),
      '*',
    );
  return {
    isView: panel === 'arc-view',
    ready: () => send('ready', { height: document.documentElement.scrollHeight }),
    pick({ film, box, attributes }, { src }) {
      const data = { id: film, url: src, config: { film, box, attributes } };
      if (new TextEncoder().encode(JSON.stringify(data)).length > arcLimit)
        return 'Composer takes no more than 2,048 bytes. Shorten the heading.';
      send('data', data);
      return '';
    },
    cancel: () => send('cancel', {}),
    onValue(show) {
      const embed = readValue(query.get('p')) as { config?: Partial<Pick> } | undefined;
      if (embed?.config && typeof embed.config === 'object') show(embed.config);
    },
  };
}

/** An object in an address; undefined for anything else. */
function readValue(text: string | null): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
