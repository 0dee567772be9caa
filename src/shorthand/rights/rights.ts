import type { Right } from '../../model/vocabulary.js';
import { languageCode } from '../../words/codes.js';
import { ask, askUnknown, quote } from '../reading.js';
import { Lexicon, textOf, type Token } from '../words.js';

type RightWord =
  { right: Right } | { rights: Right[] } | { ask: string } | { is: 'noise' | 'except' | 'only' | 'include' };

const payOrFree = 'Pay TV (pay-tv), free TV (free-tv), or both?';
const whichDemand = 'To rent (tvod), to buy (est), with a subscription (svod), or with advertising (avod)?';
const whichVideo = 'Discs (home-video), to buy (est), or to rent (tvod)?';

const words = new Lexicon<RightWord>([
  [
    { right: 'all-rights' },
    'all rights, all media, all rights in all media, all media rights, all rights deal, full rights, every right, all, all platforms, all windows, full, complete rights, alle Rechte, tous droits, todos los derechos, tutti i diritti, todos os direitos',
  ],
  [
    { right: 'theatrical' },
    'theatrical, theatre, theater, theaters, theatres, cinema, cinemas, cinematic, theatrically, theatrical release, big screen, Kino, salles, cine',
  ],
  [
    { right: 'home-video' },
    'home video, dvd, dvds, blu ray, bluray, blu rays, bd, 4k uhd, uhd, 4k, 4k ultra hd, ultra hd, disc, discs, physical, physical media, physical home video, physical video, vhs, video cassette, laserdisc, packaged media, physical home entertainment',
  ],
  [
    { right: 'est' },
    'est, electronic sell through, digital sell through, dst, dto, download to own, download to buy, digital purchase, digital purchases, digital ownership, sell through, digital sale, digital sales, digital download, digital downloads, digital buy, transactional purchase',
  ],
  [
    { right: 'tvod' },
    'tvod, transactional vod, transactional, transactional video on demand, digital rental, digital rentals, rental, rentals, online rental, vod rental, pay per view, ppv, cable vod, dtr, download to rent, rental vod',
  ],
  [
    { right: 'pvod' },
    'pvod, premium vod, premium video on demand, premium rental, premium digital, premium on demand',
  ],
  [
    { right: 'svod' },
    'svod, subscription vod, subscription video on demand, subscription streaming, subscription streamer, subscription, subscriptions, streaming with subscription, paid streaming',
  ],
  [
    { right: 'avod' },
    'avod, advertising vod, ad supported vod, ad supported streaming, ad supported video on demand, ad supported, ad funded, advertising supported, advertising supported vod, free streaming, fast, fast channels, fast channel, free ad supported streaming, free ad supported streaming tv, free ad supported television, free with ads, ad tier, bvod, fvod',
  ],
  [
    { right: 'pay-tv' },
    'pay tv, pay television, pay one, pay 1, pay two, premium cable, premium tv, premium pay tv, premium television, subscription tv, subscription television, basic cable, pay cable, pay tv window, pay tv window one, paytv',
  ],
  [
    { right: 'free-tv' },
    'free tv, free television, free to air, free to air tv, free to air television, fta, fta tv, terrestrial tv, terrestrial television, terrestrial, network tv, network television, public tv, public television, freetv, over the air',
  ],
  [
    { rights: ['pay-tv', 'free-tv'] },
    'pay and free tv, free and pay tv, pay/free tv, free/pay tv, pay tv and free tv, all tv, all television, all tv rights, all television rights',
  ],
  [
    { right: 'festival' },
    'festival, festivals, film festivals, film festival, festival screening, festival screenings',
  ],
  [
    { right: 'airline' },
    'airline, airlines, inflight, in flight, in flight entertainment, ife, aeroplanes, airplane, airplanes, planes, aviation, inflight entertainment',
  ],
  [{ right: 'remake' }, 'remake, remakes, remaking, remake right'],
  [{ right: 'sequel' }, 'sequel, sequels, follow up, follow ups'],
  [{ rights: ['remake', 'sequel'] }, 'remake/sequel, sequel/remake'],
  [
    { ask: 'With a subscription (svod), with advertising (avod), or both?' },
    'streaming, streamer, streaming platform, streamers, ott, sub and ad streaming, stream',
  ],
  [
    { ask: payOrFree },
    'tv, television, broadcast, broadcasting, linear, linear tv, cable, cable tv, satellite, tv broadcast, second window, first window tv',
  ],
  [
    { ask: whichDemand },
    'vod, video on demand, on demand, digital, online, internet, digital platforms, digital rights, all vod, electronic, digital distribution, non theatrical digital, new media',
  ],
  [{ ask: whichVideo }, 'home entertainment, home ent, he, video, home, at home, home media'],
  [
    { ask: 'Which rights are these: airline, festival, or others that film JSON has no word for?' },
    'ancillary, ancillaries, ancillary rights, non theatrical, nontheatrical, educational, hotels, hotel, ships, cruise ships, ships and hotels, military, closed circuit',
  ],
  [
    { ask: 'Which right? That is not a right but a priority: write it as a term.' },
    'first look, first look deal, last refusal, first refusal, right of first refusal, first negotiation, right of first negotiation, last negotiation, matching right, matching rights, option, holdback, day and date, exclusive window, window, windows, first option',
  ],
  [
    { ask: 'Which rights? Film JSON has no word for these: write them as a term.' },
    'prequel, prequels, spin off, spinoff, spin offs, spinoffs, derivative, derivatives, merchandising, merchandise, merch, soundtrack, music, stage, theatre rights, theater rights, novelization, book, publishing, game, video game, games, format, tv series, series, live stage, musical, theme park, character, nft, clip, clips, adaptation, film rights, movie rights',
  ],
  [
    { is: 'except' },
    'except, except for, excepting, excluding, excl, exclusive of, but not, but, without, minus, less, other than, save, save for, apart from, ex, not including, not, no, with the exception of, w/o, bar, barring, outside, outside of, ohne, außer, sauf, hors, excepto, salvo, eccetto, exceto',
  ],
  [{ is: 'include' }, 'including, incl, plus, +, along with, as well as, together with, also, with'],
  [{ is: 'only' }, 'only, exclusively, just, solely'],
  [
    { is: 'noise' },
    'and, /, the, a, an, of, to, in, for, on, or, rights, right, exclusive, exclusive rights, nonexclusive, distribution, release, releases, releasing, window rights, deal, exploitation, media, version, versions, film, (, ), :, ., !, ", -, both, und, et, y, e, all forms of, all kinds of, Rechte, droits, derechos, diritti, direitos, language, languages, subtitled',
  ],
  [{ is: 'noise' }, ','],
]);

const isLanguageWord = /^(language|speaking|lingual|languages)$/;

/**
 * Reads what may be done with the film.
 * @example readRights('all rights except theatrical', tokens)
 *   // { rights: ['all-rights'], excludedRights: ['theatrical'] }
 */
export function readRights(phrase: string, tokens: readonly Token[]): Record<string, unknown> {
  const rights: Right[] = [];
  const excluded: Right[] = [];
  const languages: string[] = [];
  let isExcluding = false;
  let question: string | undefined;
  for (let i = 0; i < tokens.length;) {
    const language = languageAt(tokens, i);
    const word = words.at(tokens, i);
    if (language && language.length >= (word?.length ?? 0)) {
      if (isExcluding) ask('Are these languages left out?');
      languages.push(language.code);
      i += language.length;
      continue;
    }
    if (!word) return askUnknown(`Which rights are ${quote(textOf(phrase, tokens.slice(i)))}?`);
    const { meaning } = word;
    if ('ask' in meaning) question ??= meaning.ask;
    else if ('right' in meaning) (isExcluding ? excluded : rights).push(meaning.right);
    else if ('rights' in meaning) (isExcluding ? excluded : rights).push(...meaning.rights);
    else if (meaning.is === 'except') isExcluding = true;
    else if (meaning.is === 'include') isExcluding = false;
    if (tokens[i]!.text === ';') isExcluding = false;
    i += word.length;
  }
  if (question) ask(question);
  const both = excluded.find((right) => rights.includes(right));
  if (both) ask(`Is ${both} included or left out?`);
  if (!rights.length)
    ask(
      excluded.length
        ? `All rights but ${excluded.join(', ')}, or which?`
        : `Which rights are ${quote(phrase)}?`,
    );
  return {
    rights: [...new Set(rights)],
    ...(excluded.length ? { excludedRights: [...new Set(excluded)] } : {}),
    ...(languages.length ? { rightsLanguages: [...new Set(languages)] } : {}),
  };
}

/** English-language, in Spanish, Hindi: a language that is named. */
function languageAt(tokens: readonly Token[], i: number): { code: string; length: number } | undefined {
  for (const count of [2, 1]) {
    const name = tokens.slice(i, i + count);
    if (name.length < count || name.some((token) => token.kind !== 'word')) continue;
    const text = name.map((token) => token.text).join(' ');
    // Names of languages begin with a capital in English, and codes are none.
    const code =
      /^\p{Lu}\p{Ll}/u.test(text) || tokens[i + count]?.text === '-' ? languageCode(text) : undefined;
    if (!code) continue;
    let length = count;
    if (tokens[i + length]?.text === '-' && isLanguageWord.test(tokens[i + length + 1]?.key ?? ''))
      length += 2;
    else if (isLanguageWord.test(tokens[i + length]?.key ?? '')) length++;
    return { code, length };
  }
  return undefined;
}
