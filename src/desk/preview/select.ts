import { html, type TemplateResult } from 'lit';

/** A select with its label. */
export const select = <T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string, isOff?: boolean])[],
  value: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<label class="choice"
    ><span>${label}</span>
    <select @input=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(
        ([name, text, isOff]) =>
          html`<option value=${name} ?selected=${name === value} ?disabled=${isOff}>${text}</option>`,
      )}
    </select></label
  >`;
