/// <reference types="vite/client" />
// An editor for every `--film-*` property. The boxes beside it use exactly the CSS that it prints.
import { html, nothing, render, type TemplateResult } from 'lit';
import { cssProperties, tags, type CssProperty } from './manifest.js';
import { showcaseColumn } from './showcase.js';
import { applyTheme } from './themes.js';
import './theme-maker.css';

type Pair = [light: string, dark: string];
const schemes = ['light', 'dark'] as const;

/** Colours of text on the surface of a box: WCAG asks for a contrast of 4.5 to 1. */
const onSurface = ['--film-ink', '--film-muted', '--film-accent', '--film-link'];

const pairOf = (value: string): Pair => {
  const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/.exec(value) ?? [];
  return [light ?? value, dark ?? value];
};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of two colours written as #rrggbb. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** An editor of tokens, boxes that show them in light and dark, and the CSS to paste. */
export function themeMaker(theme: string): HTMLElement {
  const maker = document.createElement('div');
  maker.className = 'theme-maker';
  maker.lang = 'en';
  maker.dir = 'ltr';
  const sheet = new CSSStyleSheet();
  const changes = new Map<string, string>();
  const previews = schemes.map((scheme) => {
    const preview = showcaseColumn(['film-card', 'deal-box', 'cast-list', 'box-office']);
    preview.classList.add('preview');
    preview.style.colorScheme = scheme;
    return preview;
  });

  // The values of the theme that the toolbar has chosen; the defaults where the theme says nothing.
  const probe = document.createElement('div');
  applyTheme(probe, theme);
  document.body.append(probe);
  const themeValues = new Map(
    cssProperties.map(({ name, default: built = '' }) => {
      const value = getComputedStyle(probe).getPropertyValue(name).trim();
      return [name, value || built];
    }),
  );
  probe.remove();

  const valueOf = (name: string) => changes.get(name) ?? themeValues.get(name) ?? '';

  /** A colour as #rrggbb. An alias has the colour of the token that it names; undefined for a value that is no colour. */
  function colour(name: string, scheme: number): string | undefined {
    const value = pairOf(valueOf(name))[scheme]!;
    const [, alias] = /^var\((--film-[\w-]+)/.exec(value) ?? [];
    if (alias) return colour(alias, scheme);
    if (value === 'inherit') return colour('--film-ink', scheme);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.fillStyle = '#010203';
    pen.fillStyle = value;
    return /^#(?!010203)/.test(pen.fillStyle) ? pen.fillStyle : undefined;
  }

  function change(name: string, value: string): void {
    if (value && CSS.supports(name, value)) changes.set(name, value);
    else changes.delete(name);
    update();
  }

  function changeColour(name: string, scheme: number, value: string): void {
    const pair = schemes.map((_, i) => colour(name, i) ?? value);
    pair[scheme] = value;
    change(name, `light-dark(${pair.join(', ')})`);
  }

  const ratio = (name: string, scheme: number): TemplateResult | typeof nothing => {
    const [text, surface] = [colour(name, scheme), colour('--film-surface', scheme)];
    if (!onSurface.includes(name) || !text || !surface) return nothing;
    const value = contrast(text, surface);
    return html`<small class=${value < 4.5 ? 'low' : ''}
      >${value.toFixed(1)} : 1${value < 4.5 ? ' – too little' : ''}</small
    >`;
  };

  const field = ({ name, description, syntax }: CssProperty): TemplateResult =>
    html`<div class="token">
      <b>${name.replace('--film-', '')}</b>
      <span>${description}</span>
      ${
        syntax === '<color>'
          ? schemes.map(
              (scheme, i) =>
                html`<label
                  ><input
                    type="color"
                    aria-label="${name} in ${scheme}"
                    .value=${colour(name, i) ?? colour('--film-surface', i) ?? '#ffffff'}
                    @input=${({ target }: Event) => changeColour(name, i, (target as HTMLInputElement).value)}
                  />
                  ${scheme} ${ratio(name, i)}</label
                >`,
            )
          : html`<input
              type="text"
              aria-label=${name}
              placeholder=${themeValues.get(name) ?? ''}
              .value=${changes.get(name) ?? ''}
              @change=${({ target }: Event) => change(name, (target as HTMLInputElement).value.trim())}
              @input=${({ target }: Event) => {
                // The boxes get a value only when it is complete; until then it stays in the field alone.
                const { value } = target as HTMLInputElement;
                if (isComplete(value.trim(), syntax)) change(name, value.trim());
              }}
            />`
      }
    </div>`;

  const css = () => {
    const lines = [...changes].map(([name, value]) => `  ${name}: ${value};\n`).join('');
    return lines
      ? `${theme ? `/* Over the theme "${theme}". */\n` : ''}${tags.join(',\n')} {\n${lines}}\n`
      : '/* Change something, and the CSS for it stands here. */\n';
  };

  function update(): void {
    sheet.replaceSync(css());
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
          <h1>Make your own</h1>
          <p>
            Change what you like. Boxes follow at once, and the CSS to paste into your site stands above them.
          </p>
          ${cssProperties.map(field)}
        </form>
        <div class="shown">
          <h2>Your CSS</h2>
          <pre tabindex="0" role="region" aria-label="Your CSS">${css()}</pre>
          <p>
            <button type="button" @click=${() => void navigator.clipboard.writeText(css())}>Copy</button>
            <button
              type="button"
              @click=${() => {
                changes.clear();
                update();
              }}
            >
              Start again
            </button>
          </p>
          <h2>Boxes, light and dark</h2>
          <div class="previews">${previews}</div>
        </div>`,
      maker,
    );
  }

  // The other stories of the page must keep their look, so the sheet is removed together with the editor.
  const watch = new MutationObserver(() => {
    if (maker.isConnected) return;
    watch.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  queueMicrotask(() => document.adoptedStyleSheets.push(sheet));
  update();
  return maker;
}

/** Whether a value that somebody is typing is complete. */
function isComplete(value: string, syntax = '*'): boolean {
  const property = {
    '<length>': 'padding',
    '<number>': 'line-height',
    '<line-style>': 'border-style',
    '<family-name>': 'font-family',
  }[syntax];
  return !value || !property || CSS.supports(property, value);
}
