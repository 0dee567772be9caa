import { defaultStaleAfter, type Box } from '../../facts/box.js';
import type { BoxTag } from '../../facts/boxes.js';
import type { Film } from '../../model/film.js';
import { boxFor } from '../../surfaces/box-for.js';
import { renderBox } from '../../surfaces/render.js';
import { phoneHeight, roomOf } from '../../writers/room.js';
import { fallbackOf, titleOf } from '../../writers/fallback.js';
import { endings } from '../../writers/writers.js';
import { writers } from '../../writers/writers.js';
import { embedPage, feedItemText, oembedText, type BoxPage } from './pages.js';
import type { Plan } from './plan.js';

/** The files of one film. */
export interface FilmTexts {
  /** The texts of the files, by their names from the root of the site. */
  texts: Map<string, string>;
  /** The boxes that the film has facts for. */
  boxes: BoxTag[];
}

/** A film in one language of the site. */
interface Edition {
  film: Film;
  slug: string;
  lang: string;
  /** The film's schema.org data, the same in all languages. */
  jsonLd: string;
  plan: Plan;
}

/** The texts of all files of a film. To put facts into words takes most of the time, so it is done once for each box. */
export function filmTexts(film: Film, slug: string, plan: Plan): FilmTexts {
  const jsonLd = renderBox(film, { format: 'jsonld' });
  const texts = new Map([
    // What was answered in the newsroom stays there.
    [`films/${slug}.json`, `${JSON.stringify({ ...film, checked: undefined })}\n`],
    [`films/${slug}/film.jsonld`, `${jsonLd}\n`],
  ]);
  const boxes = new Set<BoxTag>();
  const add = ([name, text]: FileText) => texts.set(name, text.endsWith('\n') ? text : `${text}\n`);
  for (const lang of plan.langs) {
    const edition = { film, slug, lang, jsonLd, plan };
    const contentOf = (tag: BoxTag) =>
      boxFor(film, tag, { lang, today: plan.today, staleAfter: plan.staleAfter });
    // The feed shows the dossier, whatever boxes the plan has.
    const dossier = contentOf('film-facts');
    for (const tag of plan.boxes) {
      const content = tag === 'film-facts' ? dossier : contentOf(tag);
      if (!content) continue;
      boxTexts(edition, tag, content).forEach(add);
      boxes.add(tag);
    }
    add([`films/${slug}/${lang}/feed-item.xml`, itemText(edition, dossier)]);
  }
  return { texts, boxes: [...boxes] };
}

type FileText = [name: string, text: string];

/** The fragments of a box, its page for iframes, and what oEmbed says of that page. */
function boxTexts({ film, slug, lang, jsonLd, plan }: Edition, box: BoxTag, content: Box): FileText[] {
  const { site, base, theme, today, staleAfter, formats } = plan;
  const name = `films/${slug}/${lang}/${box}`;
  const address = `${site}films/${encodeURIComponent(slug)}`;
  const fallback = fallbackOf(content, lang);
  const element = renderBox(film, {
    ...{ box, lang, theme, today },
    // Written as an attribute only where the box would not do it anyway.
    staleAfter: staleAfter === defaultStaleAfter ? undefined : staleAfter,
    src: `${address}.json`,
    fallback,
  });
  const page: BoxPage = {
    ...{ box, lang, theme, base, element, jsonLd },
    title: titleOf(film, content),
    room: roomOf(content, fallback),
    height: phoneHeight(content),
    page: `${address}/${lang}/${box}.embed.html`,
    oembed: `${address}/${lang}/${box}.oembed.json`,
  };
  return [
    ...formats.map((format): FileText => [
      `${name}.${endings[format]}`,
      format === 'dsd' ? element : writers[format](content, box, theme),
    ]),
    [`${name}.embed.html`, embedPage(page)],
    [`${name}.oembed.json`, oembedText(page, site)],
  ];
}

function itemText({ film, slug, lang, plan: { site, boxes } }: Edition, dossier: Box | undefined): string {
  const box = boxes.includes('film-facts') ? 'film-facts' : boxes[0]!;
  return feedItemText({
    slug,
    title: film.title,
    description: film.logline,
    updated: film.updated,
    link: `${site}films/${encodeURIComponent(slug)}/${lang}/${box}.embed.html`,
    genres: film.genres ?? [],
    content: dossier ? writers.html(dossier, 'film-facts', undefined).trim() : '',
  });
}
