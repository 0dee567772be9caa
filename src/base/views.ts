/** How long a box must be in view before it counts as seen. */
const secondsSeen = 1;

const seenBy = new WeakMap<Element, () => void>();
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const observer =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(watch, { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });

/**
 * Calls back once, when half of the box (or of the window, for a box taller than it) has been in view for a
 * second. Fetched after the first box is shown; a box that is removed unseen is simply forgotten.
 */
export function onceSeen(box: Element, seen: () => void): void {
  seenBy.set(box, seen);
  observer?.observe(box);
}

function watch(entries: IntersectionObserverEntry[]): void {
  for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
    clearTimeout(timers.get(target));
    // A box that is no longer in the page has a rectangle of no height, and so has what it is measured against.
    const { height } = intersectionRect;
    const fills = height > 0 && height * 2 >= (rootBounds?.height ?? Infinity);
    if (intersectionRatio < 0.5 && !fills) continue;
    timers.set(
      target,
      setTimeout(() => {
        observer.unobserve(target);
        seenBy.get(target)!();
      }, secondsSeen * 1000),
    );
  }
}
