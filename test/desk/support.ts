/** What tests of the desk do with its fields. */
import { expect, waitUntil } from '@open-wc/testing';

/** Waits until something is so, on a slow machine, too. */
export const until = (isSo: () => unknown, message?: string): Promise<void> =>
  waitUntil(async () => !!(await isSo()), message, { timeout: 120_000 });

/** The form control with this label. */
export function field<T extends HTMLElement = HTMLInputElement>(root: ParentNode, label: string): T {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(label));
  expect(found, label).to.exist;
  return found!.control as T;
}

/** Chooses an option of a select by its text. */
export function choose(root: ParentNode, label: string, text: string): void {
  const select = field<HTMLSelectElement>(root, label);
  const option = [...select.options].find((each) => each.textContent === text);
  expect(option, text).to.exist;
  select.value = option!.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The button with this text. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
  expect(found, text).to.exist;
  return found!;
}

/** The seed's film, as far as these tests look at it. */
export const overdrive = {
  title: 'Ballerina Overdrive',
  deals: [
    {
      status: 'closing',
      buyers: [{ name: 'Amazon MGM Studios' }],
      territories: { include: ['US'] },
      price: { currency: 'USD', min: 11_000_000, max: 12_000_000 },
      confidence: 'reported',
      sources: ['deadline'],
      date: '2026-11-20',
    },
  ],
  sources: [{ id: 'deadline', name: 'Deadline' }],
};
