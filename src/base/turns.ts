/**
 * Who renders when. Thirty boxes that render in one task block the page for over a second on a slow phone; so the
 * ones a reader can see go first, together, and each of the others in a task of its own.
 */
const waiting = new Map<Element, (value?: unknown) => void>();

/** Resolves when it is this box's turn to render its facts for the first time. */
export const turn = (box: Element): Promise<unknown> =>
  new Promise((go) => {
    if (!waiting.size) void Promise.resolve().then(serve);
    waiting.set(box, go);
  });

async function serve(): Promise<void> {
  while (waiting.size) {
    // All are measured before any renders: one layout, not one each.
    const boxes = [...waiting.keys()];
    const seen = boxes.filter((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return bottom >= 0 && top <= innerHeight;
    });
    for (const box of seen.length ? seen : boxes.slice(0, 1)) {
      waiting.get(box)!();
      waiting.delete(box);
    }
    await new Promise((next) => setTimeout(next));
  }
}
