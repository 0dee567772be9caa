import { pathToFileURL } from 'node:url';
import type * as Canvas from '@napi-rs/canvas';
import type { PictureTools } from './packages.js';

/**
 * Loads the canvas from where it was found.
 * @throws {Error} when it has nothing for this system
 */
export async function loadCanvas({ canvas }: PictureTools): Promise<typeof Canvas> {
  const module = (await import(pathToFileURL(canvas).href)) as { default?: typeof Canvas } & typeof Canvas;
  return module.default ?? module;
}
