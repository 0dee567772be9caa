// The systems that a snippet is put through: each takes HTML as an editor pastes it, and gives what a reader's page gets.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import sanitizeHtml from 'sanitize-html';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The folder of a program that Debian packages, or where the variable of the environment says. */
function folderOf(name) {
  const folder = process.env[`ONESHEET_${name.toUpperCase()}`] ?? `/usr/share/${name}`;
  if (existsSync(join(folder, 'index.php'))) return folder;
  throw new Error(
    `${folder}: ${name} is not there. apt-get install ${name}, or name its folder in ONESHEET_${name.toUpperCase()}.`,
  );
}

/** The output of a program that reads standard input. */
function run(program, args, input, options = {}) {
  try {
    return execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8, ...options });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`${program} is not there. .ci/run lists the packages that these tests need.`, {
      cause: error,
    });
  }
}

const php = (file, folder, request) =>
  JSON.parse(
    run('php', ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', here(file), folder], JSON.stringify(request)),
  );

/** An article in a field for HTML. */
const inHtml = (html) => `<p>Before.</p>\n${html.trim()}\n<p>After.</p>\n`;
/** An article in Markdown. */
const inMarkdown = (html) => `Before.\n\n${html.trim()}\n\nAfter.\n`;

const each = (change) => (texts) => texts.map(change);

const wordpress = (way) => (texts) => php('wordpress.php', folderOf('wordpress'), { [way]: texts })[way];

/** A site of Hugo with one page for each text. */
function hugo(settings) {
  return (texts) => {
    const site = mkdtempSync(join(tmpdir(), 'onesheet-hugo-'));
    const file = (name, text) => {
      mkdirSync(join(site, name, '..'), { recursive: true });
      writeFileSync(join(site, name), text);
    };
    try {
      file(
        'config.toml',
        `baseURL = "https://news.example/"\ndisableKinds = ["home", "taxonomy", "term", "RSS", "sitemap", "404", "section"]\n${settings}`,
      );
      file('layouts/_default/single.html', '{{ .Content }}');
      texts.forEach((text, i) => file(`content/post/p${i}.md`, `---\ntitle: News\n---\n${inMarkdown(text)}`));
      run('hugo', ['--quiet', '--source', site], '');
      return texts.map((_, i) => readFileSync(join(site, `public/post/p${i}/index.html`), 'utf8'));
    } finally {
      rmSync(site, { recursive: true });
    }
  };
}

const kramdown = (texts) =>
  JSON.parse(
    run(
      'ruby',
      [
        '-rjson',
        '-rkramdown',
        '-e',
        'puts JSON.generate(JSON.parse($stdin.read).map { |text| Kramdown::Document.new(text).to_html })',
      ],
      JSON.stringify(texts.map(inMarkdown)),
    ),
  );

const safeMarkdownIt = new MarkdownIt();
const openMarkdownIt = new MarkdownIt({ html: true, linkify: true, typographer: true, breaks: true });

/** What runs in a browser gets a page with the editors in it. */
async function editorsPage(browser) {
  const { outputFiles } = await build({
    entryPoints: [here('editors.js')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    loader: { '.css': 'empty' },
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(outputFiles[0].text);
  return page;
}

let editors;
const inBrowser = (name) => async (texts, browser) => {
  const page = await (editors ??= editorsPage(browser));
  await page.bringToFront();
  return page.evaluate(
    async (editor, htmls) => {
      const stored = [];
      for (const html of htmls) stored.push(await window.editors[editor](html));
      return stored;
    },
    name,
    texts.map(inHtml),
  );
};

/** Each system: its name with how it is set, and what it makes of texts in the middle of an article. */
export const systems = [
  { name: 'WordPress, block editor, administrator', run: wordpress('blockAdmin') },
  { name: 'WordPress, block editor, author', run: wordpress('blockAuthor') },
  { name: 'WordPress, classic editor, administrator', run: wordpress('classicAdmin') },
  { name: 'WordPress, classic editor, author', run: wordpress('classicAuthor') },
  {
    name: 'MediaWiki',
    run: (texts) => php('mediawiki.php', folderOf('mediawiki'), { wikitext: texts }).wikitext,
  },
  { name: 'sanitize-html', run: each((text) => sanitizeHtml(inHtml(text))) },
  { name: 'DOMPurify', isBrowser: true, run: inBrowser('domPurify') },
  { name: 'TinyMCE', isBrowser: true, run: inBrowser('tinyMce') },
  { name: 'CKEditor 5', isBrowser: true, run: inBrowser('ckEditor') },
  { name: 'Tiptap (ProseMirror)', isBrowser: true, run: inBrowser('tiptap') },
  { name: 'Lexical', isBrowser: true, run: inBrowser('lexical') },
  { name: 'Quill', isBrowser: true, run: inBrowser('quill') },
  { name: 'Draft.js', isBrowser: true, run: inBrowser('draft') },
  { name: 'Slate', isBrowser: true, run: inBrowser('slate') },
  { name: 'Editor.js', isBrowser: true, run: inBrowser('editorJs') },
  { isMarkdown: true, name: 'Hugo (goldmark)', run: hugo('') },
  {
    isMarkdown: true,
    name: 'Hugo, `unsafe = true`',
    run: hugo('[markup.goldmark.renderer]\nunsafe = true\n'),
  },
  { isMarkdown: true, name: 'Jekyll (kramdown)', run: kramdown },
  { isMarkdown: true, name: 'markdown-it', run: each((text) => safeMarkdownIt.render(inMarkdown(text))) },
  {
    isMarkdown: true,
    name: 'markdown-it, `html`, `typographer`, `breaks` (Eleventy)',
    run: each((text) => openMarkdownIt.render(inMarkdown(text))),
  },
  { isMarkdown: true, name: 'micromark', run: each((text) => micromark(inMarkdown(text))) },
  {
    isMarkdown: true,
    name: 'micromark, `allowDangerousHtml`',
    run: each((text) => micromark(inMarkdown(text), { allowDangerousHtml: true })),
  },
  { isMarkdown: true, name: 'marked', run: each((text) => marked.parse(inMarkdown(text))) },
];
