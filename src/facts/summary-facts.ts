import { inOrder, isPast } from '../model/date.js';
import type { Release } from '../model/film.js';
import { say } from '../words/say.js';
import { lineBlock, rowsBlock, span, type Block, type Line, type Row } from './box.js';
import { crewRows } from './crew-list-facts.js';
import { dealBoxFacts } from './deal-box-facts.js';
import type { FactsOf } from './facts.js';
import { filmCardFacts } from './film-card-facts.js';
import { releaseLine } from './release-plan-facts.js';
import { dateSpan, filmSpan, marks, type Wording } from './wording.js';

/**
 * A film in a few lines, for whoever shows a link to it: what it is, who directed it, its leading deal and its nearest
 * release, each with its doubt and its sources.
 */
export const summaryFacts: FactsOf = (wording) => {
  const { title, crew = [] } = wording.film;
  const makers = crew.filter(({ job }) => job === 'director' || job === 'creator');
  return {
    heading: filmSpan(wording, title),
    titled: true,
    blocks: [
      ...aboutBlocks(wording),
      ...rowsBlock([
        ...crewRows(wording, makers, ['director', 'creator']).map((row) => inOneLine(wording, row)),
        ...dealRow(wording),
        ...releaseRow(wording),
      ]),
    ],
  };
};

/** The people of a job in one line, without what else they are known for: that is no fact of this film. */
function inOneLine(wording: Wording, { label, lines }: Row): Row {
  const names = lines
    .filter(([first]) => first?.part !== 'note')
    .map((line) => line.filter(({ part }) => !part?.startsWith('known-for')));
  return { label, lines: [names.flatMap((line, i) => (i ? [span(say(wording, ', ')), ...line] : line))] };
}

/** The original title, then "feature film · 132 min": as the film card has them. The year stands beside the title. */
function aboutBlocks(wording: Wording): Block[] {
  const { year } = wording.film;
  const [body] = filmCardFacts(wording, {})!.blocks;
  if (body?.kind !== 'body') return [];
  return body.blocks.flatMap((block) => {
    if (block.kind !== 'line' || block.line[0]?.part === 'logline') return [];
    const isYear = year !== undefined && block.line[0]?.text === `${year}` && !block.line[0].part;
    return lineBlock('about', isYear ? block.line.slice(2) : block.line);
  });
}

/** What the box of the deals begins with: the sum or who buys, and below it how far that is and how sure. */
function dealRow(wording: Wording): Row[] {
  const facts = dealBoxFacts(wording, {});
  if (!facts) return [];
  const lines = facts.blocks.flatMap((block) =>
    block.kind === 'line' && block.part !== 'about' ? [block.line] : [],
  );
  return lines.length ? [{ label: [facts.heading], lines }] : [];
}

/** The next release; when nothing is ahead, the one with which the film came out. */
function releaseRow(wording: Wording): Row[] {
  const release = nearest(wording);
  if (!release) return [];
  const { date } = release;
  const when: Line = date ? [dateSpan(wording, date), span(' · ')] : [];
  return [
    {
      label: [span(say(wording, 'Release plan'))],
      lines: [[...when, ...releaseLine(wording, release), ...marks(wording, release)]],
    },
  ];
}

function nearest({ film, today }: Wording): Release | undefined {
  const releases = inOrder((film.releases ?? []).filter(({ state }) => state !== 'cancelled'));
  const dated = releases.filter(({ date }) => date);
  return (
    dated.find(({ date }) => !isPast(date!, today)) ??
    dated.find(({ type }) => inCinemas.includes(type)) ??
    dated[0] ??
    releases[0]
  );
}

const inCinemas: Release['type'][] = ['theatrical', 'limited'];
