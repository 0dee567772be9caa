type Child = Node | string | false | undefined;

/** An element with these properties and children; `aria-*` and `for` are attributes. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (/^aria-|^for$|^role$/.test(name)) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** A labelled choice; `onChange` gets the value. */
export function choice(
  label: string,
  options: [value: string, text: string][],
  value: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = h(
    'select',
    {},
    ...options.map(([value, text]) => h('option', { value, textContent: text })),
  );
  select.value = value;
  select.addEventListener('change', () => onChange(select.value));
  return h('label', { className: 'choice' }, h('span', {}, label), select);
}

/** `film-card` -> `Film card` */
export const named = (tag: string): string => tag[0]!.toUpperCase() + tag.slice(1).replaceAll('-', ' ');

/** JSON from an address, or an error that names it. */
export async function json<T>(address: string): Promise<T> {
  return (await answer(address)).json() as Promise<T>;
}

export async function text(address: string): Promise<string> {
  return (await answer(address)).text();
}

async function answer(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  return response;
}
