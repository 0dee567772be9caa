import { markup } from '../../writers/safe-markup.js';
import { scripts } from './plan.js';

/** The pages of the picker by their names: for any CMS, and what it shows as a preview; the three panels that Arc XP's Composer asks for. */
const panels = {
  'pick.html': 'pick',
  'pick-view.html': 'view',
  'pick-arc-search.html': 'arc-search',
  'pick-arc-view.html': 'arc-view',
  'pick-arc-edit.html': 'arc-edit',
};

/** The pages on which an editor chooses a box inside a CMS. */
export const pickerPages = (): Map<string, string> =>
  new Map(Object.entries(panels).map(([name, panel]) => [name, pickerPage(panel)]));

const pickerPage = (panel: string): string =>
  markup`<!doctype html>
<html lang="en" data-panel="${panel}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>Choose a box</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="catalogue/page.css" />
<link rel="stylesheet" href="catalogue/catalogue.css" />
<link rel="stylesheet" href="catalogue/picker.css" />
<link rel="stylesheet" href="${scripts}/themes/all.css" />
<script type="module" src="${scripts}/onesheet.js"></script>
<script type="module" src="catalogue/picker.js"></script>
</head>
<body>
<noscript><main><p class="notice">The picker needs JavaScript.</p></main></noscript>
</body>
</html>
`.text;
