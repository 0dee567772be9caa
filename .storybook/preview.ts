import type { Preview } from '@storybook/web-components-vite';
import '../src/define.js';
import { argTypesOf, descriptionOf } from '../stories/support/manifest.js';
import { globalTypes, initialGlobals, page } from '../stories/support/page.js';
import { renderBox, snippetOf } from '../stories/support/box.js';
import { standIn } from '../stories/support/server.js';
import BoxDocs from './box-docs.mdx';

standIn();

const preview: Preview = {
  tags: ['autodocs'],
  render: renderBox,
  decorators: [page],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    // Every rule of axe; the addon leaves out `region` unless told not to.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: true }] } },
    controls: { sort: 'none' },
    options: {
      storySort: { order: ['Start here', 'Boxes', ['film-card', 'deal-box', 'cast-list'], 'Themes'] },
    },
    docs: {
      page: BoxDocs,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { type: 'code', language: 'html', transform: snippetOf },
    },
  },
};

export default preview;
