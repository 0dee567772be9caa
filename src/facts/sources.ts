import type { Source } from '../model/film.js';
import { say } from '../words/say.js';
import type { Block, Line, Row, Span } from './box.js';
import type { Wording } from './wording.js';

/**
 * Gives the sources of a box their numbers: the first that a reader meets is 1. Facts only carry the ids of their
 * sources, so that it does not matter in which order they were worded.
 * @param blocks what the box says; the text, address and label of its source spans are filled in
 * @returns the sources in the order of their numbers
 */
export function numberSources(blocks: Block[], wording: Wording): Source[] {
  const cited: Source[] = [];
  eachLine(blocks, (line) => {
    // Most lines have none, and there are many lines.
    if (!line.some(({ source }) => source)) return;
    const spans = line.filter(({ source }) => source);
    for (const span of spans) number(span, cited, wording);
    // The numbers beside a fact rise, in whatever order it names its sources.
    spans.sort((one, other) => +one.text - +other.text);
    line.forEach(({ source }, place) => {
      if (source) line[place] = spans.shift()!;
    });
  });
  return cited;
}

function number(span: Span, cited: Source[], wording: Wording): void {
  let index = cited.findIndex(({ id }) => id === span.source);
  if (index < 0) index = cited.push(wording.film.sources!.find(({ id }) => id === span.source)!) - 1;
  const { name, url } = cited[index]!;
  span.text = `${index + 1}`;
  span.url = url;
  span.label = say(wording, 'Source {number}: {name}', { number: index + 1, name });
}

/** Visits the lines of a box in the order in which they are read. */
function eachLine(blocks: Block[], visit: (line: Line) => void): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'line':
        visit(block.line);
        break;
      case 'rows':
        eachRow(block.rows, visit);
        break;
      case 'people':
        for (const { line } of block.people) visit(line);
        break;
      case 'table':
        for (const { cells, rows } of block.table.entries) {
          for (const cell of cells) visit(cell);
          eachRow(rows, visit);
        }
        break;
      case 'body':
        if (block.poster) visit(block.poster.credit);
        eachLine(block.blocks, visit);
        break;
      case 'section':
        eachLine(block.blocks, visit);
    }
}

function eachRow(rows: Row[], visit: (line: Line) => void): void {
  for (const { label, lines } of rows) {
    visit(label);
    for (const line of lines) visit(line);
  }
}
