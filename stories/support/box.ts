// A box from the args of a story, and the HTML to copy for it.
import type { StoryContext } from '@storybook/web-components-vite';
import { boxOf } from './manifest.js';

/** By attribute, `--film-*`, `slot:` and its name, or `film`. */
export type BoxArgs = Record<string, string | number | boolean | object | null | undefined>;

const isSet = (value: unknown) => value !== undefined && value !== null;
const text = (value: unknown) => `${value as string}`;

/** The box of a story as an element: attributes, slots, `--film-*` and the film, whatever args there are. */
export function makeBox(tag: string, args: BoxArgs): HTMLElement {
  const { attributes, slots, cssProperties } = boxOf(tag);
  const box = document.createElement(tag);
  for (const { name } of attributes) {
    const value = args[name];
    if (typeof value === 'boolean') box.toggleAttribute(name, value);
    else if (isSet(value)) box.setAttribute(name, text(value));
  }
  for (const { name } of slots) {
    const inner = args[`slot:${name}`];
    if (!inner) continue;
    const content = document.createElement('template');
    content.innerHTML = text(inner);
    if (name) {
      const holder = document.createElement('div');
      holder.slot = name;
      holder.append(content.content);
      box.append(holder);
    } else box.append(content.content);
  }
  for (const { name } of cssProperties) if (isSet(args[name])) box.style.setProperty(name, text(args[name]));
  if (isSet(args.film)) Object.assign(box, { film: args.film });
  return box;
}

export const renderBox = (args: BoxArgs, { component }: StoryContext<BoxArgs>): HTMLElement =>
  makeBox(component as string, args);

/** What stands in a page for this box. A film in hand is written as `src`: that is how pages give it. */
export function snippetOf(_code: string, { component, args }: StoryContext<BoxArgs>): string {
  const tag = component;
  if (!tag) return '';
  const box = makeBox(tag, { ...args, src: text(args.src ?? 'films/your-film.json') });
  box.setAttribute('src', `/${box.getAttribute('src')}`);
  const attributes = [...box.attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name));
  const children = [...box.children].map((child) => `  ${child.outerHTML}\n`).join('');
  return `<${[tag, ...attributes].join(' ')}>${children && `\n${children}`}</${tag}>`;
}
