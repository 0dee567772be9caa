import type { Meta, StoryObj } from '@storybook/web-components-vite';
import film from '../demo/films/ballerina-overdrive.json?raw';
import '../src/desk/desk.js';
import look from '../src/desk/desk.css?inline';
import roomLook from '../src/desk/room.css?inline';

/** The page on which editors make boxes. Its styles are those of a whole page, so they come and go with the story. */
const meta: Meta = {
  title: 'The desk',
  tags: ['!autodocs'],
  parameters: { wide: true, layout: 'fullscreen', landmarks: true },
  render: () => {
    const place = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = look + roomLook;
    place.append(style, document.createElement('onesheet-desk'));
    return place;
  },
};
export default meta;

/** Waits until something is in the page. */
async function there(place: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = place.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

export const BlankPage: StoryObj = {
  play: async ({ canvasElement }) => void (await there(canvasElement, '#line')),
};

export const WithAFilm: StoryObj = {
  play: async ({ canvasElement }) => {
    const area = (await there(canvasElement, '#paste')) as HTMLTextAreaElement;
    area.value = film;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await there(canvasElement, '#at-deals-0');
  },
};
