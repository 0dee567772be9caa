// What the documentation shows as code, and where it links to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { root } from '../run.mjs';

/**
 * A fenced block: `{ file, line, lang, code, note, before }`. `note` is what a comment right above it says of it, as in
 * `<!-- docs: part Deal -->`; `before` is the snippet above it.
 */
export function snippetsOf(file, text) {
  const found = [];
  let comment = '';
  const walk = (node) => {
    if (node.type === 'code') {
      const note = /^<!--\s*docs:\s*([^]*?)\s*-->$/.exec(comment)?.[1].replace(/\s+/g, ' ');
      const { line } = node.position.start;
      found.push({ file, line, lang: node.lang ?? '', code: node.value, note, before: found.at(-1) });
    }
    comment = node.type === 'html' ? node.value.trim() : '';
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(text));
  return found;
}

/** The pages that are documentation, by path: all Markdown of the repository but what a tool writes. */
export function readPages() {
  const below = ['docs', 'examples', 'SECURITY.md', 'CONTRIBUTING.md', 'README.md'].flatMap((name) => {
    if (!existsSync(join(root, name))) return [];
    if (name.endsWith('.md')) return [name];
    return readdirSync(join(root, name), { recursive: true })
      .map((path) => posix.join(name, path.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.md') && !/node_modules|\/dist\//.test(path));
  });
  return new Map(below.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Every link of a page: `{ line, url }`. */
function linksOf(text) {
  const links = [];
  const walk = ({ type, url, position, children }) => {
    if (/^(link|image|definition)$/.test(type)) links.push({ line: position.start.line, url });
    children?.forEach(walk);
  };
  walk(fromMarkdown(text));
  return links;
}

const words = ({ value, children = [] }) => value ?? children.map(words).join('');

function anchorsOf(text) {
  const slugger = new GithubSlugger();
  return new Set(
    fromMarkdown(text)
      .children.filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(words(heading))),
  );
}

/** Links within the repository that lead nowhere, and how many there are: `{ count, problems }`. */
export function checkLinks(pages) {
  const problems = [];
  let count = 0;
  for (const [file, text] of pages)
    for (const { line, url } of linksOf(text)) {
      if (/^[a-z]+:/.test(url)) continue;
      count++;
      const [path, anchor] = url.split('#');
      const target = path ? posix.join(dirname(file), decodeURI(path)) : file;
      if (!pages.has(target) && !existsSync(join(root, target)))
        problems.push(`${file}:${line}: ${url}: there is no ${target}`);
      else if (anchor && target.endsWith('.md')) {
        const other = pages.get(target) ?? readFileSync(join(root, target), 'utf8');
        if (!anchorsOf(other).has(anchor))
          problems.push(`${file}:${line}: ${url}: no heading has that anchor`);
      }
    }
  return { count, problems };
}
