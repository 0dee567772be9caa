import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml, minifyQuasis, minifyTemplates } from '../../scripts/minify-templates.mjs';

const HOLE = '\uE000';

const css = (name, before, after) => test(`css: ${name}`, () => assert.equal(minifyCss(before), after));
const html = (name, before, after) => test(`html: ${name}`, () => assert.equal(minifyHtml(before), after));

css(
  'drops comments, spaces and the last semicolon',
  '\n  /* why */\n  :host {\n    color : red;\n    margin: 0 auto;\n  }\n',
  ':host{color :red;margin:0 auto}',
);
css('keeps strings', `a::before { content: "a  ; } b" ; }`, `a::before{content:"a  ; } b"}`);
css('keeps escapes in strings', `a { content: '\\'  x'; }`, `a{content:'\\'  x'}`);
css('keeps url()', 'a { background: url( data:a;b,c  d ) ; }', 'a{background:url( data:a;b,c  d )}');
css(
  'keeps the operators of calc()',
  'a { width: calc( 1px + (2em - 3px) * 2 ); }',
  'a{width:calc(1px + (2em - 3px) * 2)}',
);
css(
  'keeps a descendant before a pseudo-class',
  'a :hover, a  :is(b , c) { x: y }',
  'a :hover,a :is(b,c){x:y}',
);
css(
  'keeps the space before a bracket',
  '@media (min-width: 9px) and (color) { a { b: c; } }',
  '@media (min-width:9px) and (color){a{b:c}}',
);
css(
  'container queries',
  '@container film (width > 20em) {\n a { b: c }\n}',
  '@container film (width>20em){a{b:c}}',
);
css(
  'nesting',
  'a {\n  & > b { c: d; }\n  & .e { f: g; }\n  &:hover { h: i; }\n}',
  'a{&>b{c:d}& .e{f:g}&:hover{h:i}}',
);
css(
  'states and light-dark()',
  ':host(:state( loading )) { color: light-dark( #000 , #fff ); }',
  ':host(:state(loading)){color:light-dark(#000,#fff)}',
);
css('important', 'a { b: c !important; }', 'a{b:c!important}');
css('a comment is not a space', 'a/* x */.b{} a /* x */ .b{}', 'a/**/.b{}a .b{}');
css('a fragment keeps its edges', ' 8px ', ' 8px ');
css('holes', `\n  ${HOLE}\n  a { b: ${HOLE} ${HOLE}; }\n  ${HOLE}\n`, `${HOLE} a{b:${HOLE} ${HOLE}}${HOLE}`);

html(
  'drops line breaks beside blocks',
  '\n<div>\n  <p>a</p>\n  <p>b</p>\n</div>\n',
  '<div><p>a</p><p>b</p></div>',
);
html('keeps a space between words', '<p>\n  <b>a</b>\n  <i>b</i>  c\n</p>', '<p><b>a</b> <i>b</i> c</p>');
html('keeps a space beside an unknown element', '<x-a></x-a>\n<x-b></x-b>', '<x-a></x-a> <x-b></x-b>');
html('keeps a space on one line', '<p>a</p> <p>b</p>', '<p>a</p> <p>b</p>');
html('keeps no-break spaces', '<p>a\u00a0 b</p>', '<p>a\u00a0 b</p>');
html(
  'collapses between attributes, not in them',
  '<a\n  href="x  y"\n  title=\'>  <\'\n>b</a>',
  '<a href="x  y" title=\'>  <\'>b</a>',
);
html('keeps the space after an unquoted hole', `<img alt=${HOLE} />`, `<img alt=${HOLE} />`);
html(
  'closes svg tags',
  '<svg viewBox="0 0 1 1">\n  <path d="M0 0" />\n  <path d="M1 1" />\n</svg>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/><path d="M1 1"/></svg>',
);
html('holes', `<ul>\n  ${HOLE}\n</ul>\n<span>\n  ${HOLE}\n</span>`, `<ul>${HOLE}</ul><span> ${HOLE} </span>`);
html('drops comments without holes', `<p>a<!-- x -->b<!-- ${HOLE} --></p>`, `<p>ab<!-- ${HOLE} --></p>`);
html('leaves preformatted text alone', '<pre>\n  a\n</pre>', '<pre>\n  a\n</pre>');
html('leaves what is not whole alone', '<div\n  class="a', '<div\n  class="a');

test('a template with an invalid escape is left alone', () => {
  assert.equal(minifyQuasis('html', [null]), undefined);
});

test('the plugin edits source, nested templates too', async () => {
  const { parseAst } = await import('vite');
  const plugin = minifyTemplates();
  const code =
    'const a = html`<p>\n  ${b ? html`<i>\n x</i>` : `\n`}\n</p>`; const c: string = css`a { content: "\\\\201C`;';
  const run = plugin.transform.call({ parse: (text, options) => parseAst(text, options) }, code, '/src/a.ts');
  assert.equal(
    run.code,
    'const a = html`<p>${b ? html`<i> x</i>` : `\n`}</p>`; const c: string = css`a{content:"\\\\201C`;',
  );
});
