type Child = Node | string | false | undefined;

/** A new element with these properties and children; `aria-*`, `role` and `for` become attributes. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
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

/** A select with a label; `onChange` gets the value that the reader chooses. */
export function selectField(
  label: string,
  options: [value: string, text: string][],
  value: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = create(
    'select',
    {},
    ...options.map(([value, text]) => create('option', { value, textContent: text })),
  );
  select.value = value;
  select.addEventListener('change', () => onChange(select.value));
  return create('label', { className: 'choice' }, create('span', {}, label), select);
}

/** `film-card` -> `Film card` */
export const labelOf = (tag: string): string => tag[0]!.toUpperCase() + tag.slice(1).replaceAll('-', ' ');

/**
 * JSON from an address.
 * @throws {Error} that names the address, when the server does not have it
 */
export async function fetchJson<T>(address: string): Promise<T> {
  return (await request(address)).json() as Promise<T>;
}

/** The same for text. */
export async function fetchText(address: string): Promise<string> {
  return (await request(address)).text();
}

async function request(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  return response;
}
