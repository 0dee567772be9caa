// The bar at the top: the film, undo and redo, saving, the language of the editor.
import { html, nothing, type TemplateResult } from 'lit';
import type { History } from '../history.js';
import { langNames, langOf, langs, say, type Key, type Lang } from '../words/words.js';

/** What the bar shows, and what its buttons do. */
export interface HeaderParts {
  history: History;
  lang: Lang;
  /** Whether there is a film to work on. */
  isBegun: boolean;
  /** The name of the film's file, and whether it holds what is on the desk; undefined without a folder. */
  file: { name: string; isSaved: boolean } | undefined;
  step: (way: 'undo' | 'redo') => void;
  save: () => void;
  another: () => void;
  speak: (lang: Lang) => void;
}

export function header(parts: HeaderParts): TemplateResult {
  const { history, lang, isBegun, file } = parts;
  const t = (key: Key, values?: Record<string, string>): string => say(lang, key, values);
  const { title } = history.film;
  return html`<header>
    <div class="heading">
      <h1>${typeof title === 'string' && title ? title : t('The desk')}</h1>
      ${
        isBegun && file
          ? html`<p class="meta">${file.name} · ${t(file.isSaved ? 'Saved' : 'Not saved yet')}</p>`
          : nothing
      }
    </div>
    <div class="actions">
      ${
        isBegun
          ? html`${stepButton('undo', history.undoLabel)} ${stepButton('redo', history.redoLabel)}
              ${
                file
                  ? html`<button
                      type="button"
                      class="main"
                      aria-disabled=${file.isSaved}
                      @click=${parts.save}
                    >
                      ${t('Save')}
                    </button>`
                  : nothing
              } <button type="button" @click=${parts.another}>${t('Another film')}</button>`
          : nothing
      }
      <label class="language"
        ><span class="hidden">${t('Language')}</span>
        <select @change=${(event: Event) => parts.speak(langOf((event.target as HTMLSelectElement).value))}>
          ${langs.map(
            (one) =>
              html`<option value=${one} lang=${one} ?selected=${one === lang}>${langNames[one]}</option>`,
          )}
        </select>
      </label>
    </div>
  </header>`;

  function stepButton(way: 'undo' | 'redo', label: string | undefined): TemplateResult {
    return html`<button
      type="button"
      aria-disabled=${label === undefined}
      title=${label ?? ''}
      @click=${() => parts.step(way)}
    >
      ${t(way === 'undo' ? 'Undo' : 'Redo')}
    </button>`;
  }
}
