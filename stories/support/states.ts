// What every story checks before axe looks at it: the box is in the state that the story is about.
import { expect, waitFor } from 'storybook/test';

interface Played {
  canvasElement: HTMLElement;
}
type State = 'loading' | 'ready' | 'stale' | 'error' | 'empty';

/** The boxes of a story. */
export const boxesIn = (canvas: HTMLElement): HTMLElement[] =>
  [...canvas.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => customElements.get(localName));

/** The box of a story. */
export const boxIn = (canvas: HTMLElement): HTMLElement => boxesIn(canvas)[0]!;

/** Waits until all boxes are in that state. Boxes without facts take no space, and all others do. */
export async function reaches({ canvasElement }: Played, state: State): Promise<void> {
  const boxes = boxesIn(canvasElement);
  await expect(boxes.length).toBeGreaterThan(0);
  await waitFor(
    () =>
      expect(boxes.filter((box) => !box.matches(`:state(${state})`)).map((box) => box.localName)).toEqual([]),
    { timeout: 5000 },
  );
  for (const box of boxes) await expect(box.offsetHeight > 0).toBe(state !== 'empty');
}

export const isLoading = (story: Played): Promise<void> => reaches(story, 'loading');
export const isReady = (story: Played): Promise<void> => reaches(story, 'ready');
export const isStale = (story: Played): Promise<void> => reaches(story, 'stale');
export const isError = (story: Played): Promise<void> => reaches(story, 'error');
export const isEmpty = (story: Played): Promise<void> => reaches(story, 'empty');

/** Nothing reaches out of the box, and nothing is cut off. */
export async function fits(story: Played): Promise<void> {
  await isReady(story);
  for (const box of boxesIn(story.canvasElement)) {
    const { left, right } = box.getBoundingClientRect();
    const out = [...box.shadowRoot!.querySelectorAll('*')].filter((one) => {
      const { left: start, right: end, width } = one.getBoundingClientRect();
      const isVisible = width > 0 && getComputedStyle(one).clipPath === 'none';
      return isVisible && (end > right + 1 || start < left - 1);
    });
    await expect(out.map((one) => one.outerHTML.slice(0, 100))).toEqual([]);
  }
}
