// The editor with blocks, as a person in a browser uses it.
import { waitFor } from '../../node/pages.js';

/** Opens the editor for a new post, or for one that is there; waits until it knows our block. */
export async function openEditor(page, address, id) {
  await page.goto(`${address}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await waitFor(
    page,
    () =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId() && wp.blocks.getBlockType('onesheet/box'),
  );
  return canvasOf(page);
}

/** The frame that holds the text: one of its own in newer versions, the page in older ones. */
async function canvasOf(page) {
  const frame = await waitFor(
    page,
    () =>
      document.querySelector('.block-editor-block-list__layout') ??
      (document
        .querySelector('iframe[name="editor-canvas"]')
        ?.contentDocument?.querySelector('.block-editor-block-list__layout')
        ? document.querySelector('iframe[name="editor-canvas"]')
        : null),
  );
  return (await frame.asElement().contentFrame()) ?? page;
}

/** Puts a block into the text, as the inserter does; it is selected then. */
export const insertBlock = (page) =>
  page.evaluate(() =>
    wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('onesheet/box')),
  );

/** Puts something into the text as if it had been pasted. */
export const paste = (page, text) =>
  page.evaluate((plainText) => {
    const blocks = wp.blocks.pasteHandler({ HTML: '', plainText, mode: 'BLOCKS' });
    wp.data.dispatch('core/block-editor').insertBlocks(blocks);
    return blocks.map(({ name, attributes }) => ({ name, attributes }));
  }, text);

/** Saves the post, as a draft or, where the role may, published; answers its id. */
export const save = (page, status, title = 'From the editor') =>
  page.evaluate(
    async (status, title) => {
      await wp.data.dispatch('core/editor').editPost({ title, status });
      await wp.data.dispatch('core/editor').savePost();
      if (wp.data.select('core/editor').didPostSaveRequestFail()) throw new Error('The post was not saved');
      return wp.data.select('core/editor').getCurrentPostId();
    },
    status,
    title,
  );

/** Whether WordPress finds each block of the text as it was saved. */
export const areValid = (page) =>
  page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => [name, isValid]),
  );
