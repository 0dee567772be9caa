// `executeServerCommand('media', { features })`: any media feature, in Chromium. The runner's own emulateMedia
// knows three, ignores forced-colors in silence, and each call undoes the one before.
// What is emulated belongs to a session: only the one that began it can end it.
const clients = new WeakMap();

export const mediaCommand = {
  name: 'onesheet-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    const page = session.browser.type === 'puppeteer' ? session.browser.getPage(session.id) : undefined;
    // Firefox has the same launcher but no such protocol; the caller skips its test on `false`.
    if (!page || !/chrom/i.test(await page.browser().version())) return false;
    const client = clients.get(page) ?? (await page.createCDPSession());
    clients.set(page, client);
    await client.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
};
