// Makes the box of a story from its args, and the HTML to copy.
import type { StoryContext } from '@storybook/web-components-vite';
import { boxOf } from './manifest.js';

/** The keys are attributes, `--film-*`, `slot:` with the name of a slot, and `film`. */
export type BoxArgs = Record<string, string | number | boolean | object | null | undefined>;

const isSet = (value: unknown) => value !== undefined && value !== null;
const text = (value: unknown) => `${value as string}`;

/** The box as an element, with the attributes, slots, tokens and the film that the args have. */
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

/** The HTML that puts the box on a page. Pages give a film by `src`, so that stands there even when the story has a film. */
export function snippetOf(_code: string, { component, args }: StoryContext<BoxArgs>): string {
  const tag = component;
  if (!tag) return '';
  const box = makeBox(tag, { ...args, src: text(args.src ?? 'films/your-film.json') });
  box.setAttribute('src', `/${box.getAttribute('src')}`);
  const attributes = [...box.attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name));
  const children = [...box.children].map((child) => `  ${child.outerHTML}\n`).join('');
  return `<${[tag, ...attributes].join(' ')}>${children && `\n${children}`}</${tag}>`;
}
