import { defaultStaleAfter, span, type Box, type HeadingLevel } from '../../facts/box.js';
import { boxOf } from '../../facts/box-of.js';
import type { BoxTag } from '../../facts/boxes.js';
import { summaryFacts } from '../../facts/summary-facts.js';
import type { Film } from '../../model/film.js';
import { boxFor, readerOf } from '../../surfaces/box-for.js';
import { elementOf } from '../../surfaces/element-of.js';
import { renderBox } from '../../surfaces/render.js';
import { phoneHeight, roomOf } from '../../writers/room.js';
import { fallbackOf, plainBox, sentenceOf, titleOf } from '../../writers/fallback.js';
import { endings, writers } from '../../writers/writers.js';
import { calendarText } from './calendar.js';
import { filmJson } from './film-json.js';
import { filmPage, type PageLink, type Picture } from './film-page.js';
import type { DrawnPicture } from './film-index.js';
import { fontPackageFor, hanLanguage } from './picture/packages.js';
import { pictureHeight, pictureWidth, type Painter, type PictureText } from './picture/painter.js';
import { embedPage, feedItemText, oembedText, type BoxPage } from './pages.js';
import type { Plan } from './plan.js';
import { filmFolder, filmPageName, filmPagePath, isKnown, within } from './site-address.js';

/** The files of one film. */
export interface FilmTexts {
  /** The files that are to be written, by their names from the root of the site. */
  texts: Map<string, string | Buffer>;
  /** The boxes that the film has facts for. */
  boxes: BoxTag[];
  /** The pictures that the film has then, those that need not be drawn again included. */
  pictures: Record<string, DrawnPicture>;
  /** Packages with fonts for which a picture was left out; '' for a script that none of ours has. */
  missingFonts: string[];
}

/** How a build draws pictures. */
export interface Drawing {
  painter: Painter;
  /** The pictures that lie in the site already. */
  drawn: Record<string, DrawnPicture>;
}

/** A film in one language of the site. */
interface Edition {
  film: Film;
  slug: string;
  lang: string;
  /** The film's schema.org data, the same in all languages. */
  jsonLd: string;
  plan: Plan;
  /** The film in a few lines. */
  summary: Box;
  picture: Picture | undefined;
}

/** A box that the film has facts for. */
interface Content {
  tag: BoxTag;
  box: Box;
}

/** The texts of all files of a film. To put facts into words takes most of the time, so it is done once for each box. */
export function filmTexts(film: Film, slug: string, plan: Plan, drawing?: Drawing): FilmTexts {
  const jsonLd = renderBox(film, { format: 'jsonld' });
  const texts = new Map<string, string | Buffer>([
    [`films/${slug}.json`, filmJson(film)],
    [`films/${slug}/film.jsonld`, `${jsonLd}\n`],
  ]);
  const boxes = new Set<BoxTag>();
  const pictures: Record<string, DrawnPicture> = {};
  const missingFonts = new Set<string>();
  const add = ([name, text]: FileText) => texts.set(name, text.endsWith('\n') ? text : `${text}\n`);
  for (const lang of plan.langs) {
    const reader = readerOf({ lang, today: plan.today, staleAfter: plan.staleAfter });
    const summary = boxOf(summaryFacts, film, reader)!;
    const edition: Edition = { film, slug, lang, jsonLd, plan, summary, picture: undefined };
    if (drawing) {
      const { name, drawn, png, missing, picture } = pictureOf(edition, drawing);
      if (drawn) pictures[name] = drawn;
      if (png) texts.set(name, png);
      for (const each of missing) missingFonts.add(each);
      edition.picture = picture;
    }
    const contentOf = (tag: BoxTag) =>
      boxFor(film, tag, { lang, today: plan.today, staleAfter: plan.staleAfter });
    // The feed and the page show the dossier, whatever boxes the plan has. Every film has one.
    const dossier = contentOf('film-facts')!;
    const contents: Content[] = [];
    for (const tag of plan.boxes) {
      const box = tag === 'film-facts' ? dossier : contentOf(tag);
      if (box) contents.push({ tag, box });
    }
    const pages = contents.map((content) => boxPage(edition, content));
    contents.forEach((content, i) => boxTexts(edition, content, pages[i]!).forEach(add));
    for (const { tag } of contents) boxes.add(tag);
    pageTexts(edition, dossier, contents, pages).forEach(add);
    add([`films/${slug}/${lang}/feed-item.xml`, itemText(edition, dossier)]);
  }
  return { texts, boxes: [...boxes], pictures, missingFonts: [...missingFonts] };
}

type FileText = [name: string, text: string];

/** "Parasite (2019)" */
const titleWithYear = ({ title, year }: Film): string => (year === undefined ? title : `${title} (${year})`);

/** The picture of a film in a language, drawn where there is none with the same words. */
function pictureOf({ film, slug, lang, plan, summary }: Edition, { painter, drawn: before }: Drawing) {
  const { originalTitle, alsoKnownAs = [], year, lang: filmLang } = film;
  const text: PictureText = {
    title: film.title,
    otherTitles: [...(originalTitle ? [originalTitle] : []), ...alsoKnownAs],
    year: year === undefined ? '' : `${year}`,
    summary,
    host: new URL(plan.site).host,
    theme: plan.theme,
    filmLang,
  };
  const name = `films/${slug}/${lang}/film.png`;
  const key = painter.keyOf(text);
  let drawn = before[name]?.key === key ? before[name] : undefined;
  let png: Buffer | undefined;
  let missing: string[] = [];
  if (!drawn) {
    const painted = painter.paint(text);
    if ('missing' in painted)
      missing = painted.missing.map((sign) => fontPackageFor(sign, hanLanguage(lang, filmLang)) ?? '');
    else {
      png = painted.png;
      drawn = { key, title: painted.title };
    }
  }
  const picture: Picture | undefined = drawn && {
    // Those who show pictures keep them by their address: other facts get another one.
    address: `${plan.site}${filmFolder(slug)}/${lang}/film.png?v=${key}`,
    width: pictureWidth,
    height: pictureHeight,
    alt: [titleWithYear({ title: drawn.title, year }), plainBox(summary)].join(summary.semicolon),
  };
  return { name, drawn, png, missing, picture };
}

/** The attributes of an element that are the same for every box of the site. */
const attributesOf = ({ lang, slug, plan: { site, theme, staleAfter } }: Edition) => ({
  lang,
  theme,
  // Written as an attribute only where the box would not do it anyway.
  staleAfter: staleAfter === defaultStaleAfter ? undefined : staleAfter,
  src: `${site}${filmFolder(slug)}.json`,
});

function boxPage(edition: Edition, { tag, box }: Content): BoxPage {
  const { film, slug, lang, jsonLd, plan, picture } = edition;
  const address = `${plan.site}${filmFolder(slug)}/${lang}/${tag}`;
  const filmPage = `${plan.site}${filmPagePath(slug, lang, plan)}`;
  const fallback = fallbackOf(box, lang);
  return {
    ...{ box: tag, lang, jsonLd, picture },
    ...{ base: plan.base, theme: plan.theme },
    element: elementOf(box, tag, { ...attributesOf(edition), fallback }),
    title: titleOf(film, box),
    sentence: sentenceOf(film, box),
    room: roomOf(box, fallback),
    height: phoneHeight(box),
    page: `${address}.embed.html`,
    oembed: `${address}.oembed.json`,
    filmPage,
    canonical: isKnown(plan) ? filmPage : undefined,
  };
}

/** The fragments of a box, its page for iframes, and what oEmbed says of that page. */
function boxTexts({ slug, lang, plan }: Edition, { tag, box }: Content, page: BoxPage): FileText[] {
  const { site, theme, formats } = plan;
  const name = `films/${slug}/${lang}/${tag}`;
  return [
    ...formats.map((format): FileText => [
      `${name}.${endings[format]}`,
      format === 'dsd' ? page.element : writers[format](box, tag, theme),
    ]),
    [`${name}.embed.html`, embedPage(page)],
    [`${name}.oembed.json`, oembedText(page, site, page.filmPage)],
  ];
}

/** The page of the film, the same as Markdown, what oEmbed says of it, and its calendar. */
function pageTexts(edition: Edition, dossier: Box, contents: Content[], pages: BoxPage[]): FileText[] {
  const { film, slug, lang, jsonLd, plan, summary, picture } = edition;
  const { site, base, theme, langs, today, staleAfter } = plan;
  const reader = readerOf({ lang, today, staleAfter });
  const name = filmPageName(slug, lang, plan);
  const folder = name.replace(/index\.html$/, '');
  const path = filmPagePath(slug, lang, plan);
  const address = isKnown(plan) ? site + path : undefined;
  const here = within(site, plan);
  const calendarPath = `${filmFolder(slug)}/${lang}/release-plan.ics`;
  const calendar = calendarText(film, reader, {
    slug,
    page: address,
    self: isKnown(plan) ? site + calendarPath : undefined,
  });
  const title = titleWithYear(film);
  const boxLinks = contents.flatMap(({ tag, box: { heading } }, i): PageLink[] =>
    // The page is the dossier itself.
    tag === 'film-facts'
      ? []
      : [{ text: heading?.line[0]?.text ?? film.title, href: within(pages[i]!.page, plan) }],
  );
  const boxless = underTitle(dossier, 3, undefined);
  const html = filmPage({
    ...{ film, lang, title, address, picture, theme },
    description: plainBox(summary),
    element: elementOf(boxless, 'film-facts', {
      ...attributesOf(edition),
      src: `${here}${filmFolder(slug)}.json`,
      heading: '',
      headingLevel: 2,
      fallback: fallbackOf(boxless, lang),
    }),
    jsonLd: address ? withAddress(jsonLd, address) : jsonLd,
    editions: langs.map((each) => ({
      lang: each,
      text: new Intl.DisplayNames(each, { type: 'language' }).of(each) ?? each,
      href: here + filmPagePath(slug, each, plan),
      address: isKnown(plan) ? site + filmPagePath(slug, each, plan) : undefined,
      isCurrent: each === lang,
    })),
    catalogue: here,
    embed: `${here}#${encodeURIComponent(slug)}`,
    boxes: boxLinks,
    files: [
      { text: 'Markdown', href: `${here}${path}index.html.md` },
      { text: 'JSON', href: `${here}${filmFolder(slug)}.json` },
      { text: 'JSON-LD', href: `${here}${filmFolder(slug)}/film.jsonld` },
    ],
    oembed: `${site}${path}index.oembed.json`,
    markdown: `${site}${path}index.html.md`,
    json: `${site}${filmFolder(slug)}.json`,
    calendar: calendar && here + calendarPath,
    assets: `${here}catalogue/`,
    base: within(base, plan),
  });
  // Whoever pastes the address of the page gets the film in short, and the link to the rest.
  const short = pages.find(({ box }) => box === 'film-card') ?? pages[0];
  const texts: FileText[] = [
    [name, html],
    [`${folder}index.html.md`, markdownPage(edition, dossier, title, address)],
  ];
  if (short)
    texts.push([`${folder}index.oembed.json`, oembedText({ ...short, title }, site, short.filmPage)]);
  if (calendar) texts.push([`films/${slug}/${lang}/release-plan.ics`, calendar]);
  return texts;
}

/** The dossier under a heading of the page around it: its sections have this level. */
const underTitle = (dossier: Box, level: HeadingLevel, heading: Box['heading']): Box => ({
  ...dossier,
  heading,
  blocks: dossier.blocks.map((block) =>
    block.kind === 'section' && block.heading ? { ...block, heading: { ...block.heading, level } } : block,
  ),
});

/** The schema.org data of a film, with the page that is about it. */
const withAddress = (jsonLd: string, address: string): string =>
  `{"mainEntityOfPage":${JSON.stringify(address).replaceAll('<', '\\u003c')},${jsonLd.slice(1)}`;

/** The dossier as a document of its own, for programs that read Markdown. */
function markdownPage({ slug, plan }: Edition, dossier: Box, title: string, address?: string): string {
  const text = writers.markdown(
    underTitle(dossier, 2, { line: [span(title)], level: 2 }),
    'film-facts',
    undefined,
  );
  const json = `${plan.site}${filmFolder(slug)}.json`;
  return `${text.replace(/^#/, '')}\n---\n\n${address ? `- <${address}>\n` : ''}- [JSON](${json})\n`;
}

function itemText({ film, slug, lang, plan }: Edition, dossier: Box): string {
  return feedItemText({
    slug,
    title: film.title,
    description: film.logline,
    updated: film.updated,
    link: `${plan.site}${filmPagePath(slug, lang, plan)}`,
    genres: film.genres ?? [],
    content: writers.html(dossier, 'film-facts', undefined).trim(),
  });
}
