import type { DealStatus, DealType, FilmStatus } from '../../model/vocabulary.js';
import { doubtWords, type Doubt } from '../doubt.js';
import { ask, askUnknown, quote } from '../reading.js';
import { Lexicon, textOf, type Token } from '../words.js';

type StatusWord =
  | { status: DealStatus; type?: DealType }
  | { type: DealType }
  | { film: FilmStatus }
  | { ask: string }
  | Doubt
  | { is: 'noise' | 'not' };

const verbs = (forms: string): string => forms;
const inFilm = 'Is that the deal or the film itself?';

/** Words for where a deal stands, and for how far the film has come. */
export const statusWords = new Lexicon<StatusWord>([
  ...doubtWords,
  [
    { status: 'closing' },
    'closing, closing in on, closing in, closing a deal, close to a deal, close to closing, close to signing, close to acquiring, close to buying, close, near, nearing, nearing a deal, near a deal, nears, nears deal, near to a deal, on the verge of, about to close, about to sign, about to close a deal, set to close, set to sign, locking down, locking up, locks down, lock down, locking in, finalizing, finalising, finalising a deal, finalizing a deal, being finalized, being finalised, is being finalized, are being finalized, in the process of closing, contracts being drawn up, papering, being papered, paperwork, in paperwork, dotting i s, wrapping up a deal, ironing out, poised to, poised to acquire, poised to buy, on the brink of, in closing talks, all but closed, almost closed, nearly closed, not yet closed, to be signed, expected to close, hammering out final details, vor dem Abschluss, kurz vor Abschluss, en passe de, a punto de cerrar, in dirittura d arrivo',
  ],
  [
    { status: 'final-negotiations' },
    'in final negotiations, final negotiations, in final talks, final talks, in the final stages of negotiations, final stages of talks, final stages, in final stages, agreed in principle, agreement in principle, deal in principle, has agreed terms, agreed terms, terms agreed, handshake deal, handshake, letter of intent, signed a letter of intent, term sheet, term sheet signed, memorandum of understanding, MOU, deal memo, verbal agreement, in finalen Verhandlungen, in Schlussverhandlungen, négociations finales, negociaciones finales, trattative finali, frontrunner in final talks',
  ],
  [
    { status: 'exclusive-talks' },
    'in exclusive talks, exclusive talks, exclusive negotiations, in exclusive negotiations, exclusive negotiation, negotiating exclusively, exclusivity, in exclusivity, in an exclusive negotiating window, exclusive negotiating window, exclusive discussions, in exclusive discussions, in Exklusivverhandlungen, négociations exclusives',
  ],
  [
    { status: 'in-talks' },
    'in talks, talks, in early talks, early talks, in negotiations, negotiations, negotiating, negotiates, in negotiation, in discussions, discussions, discussing, in preliminary talks, preliminary talks, in advanced talks, advanced talks, in advanced negotiations, advanced negotiations, in deep talks, in serious talks, serious talks, late stage talks, in late stage talks, in active talks, in active negotiations, in ongoing talks, ongoing talks, talks ongoing, talks are ongoing, talks underway, talks are underway, in dealmaking, negotiating a deal, talking, in talks to acquire, in talks to buy, in talks for, in conversations, in conversation, haggling, made an offer, has made an offer, offer made, offer out, offer on the table, offer is out, put in an offer, bid made, in Verhandlungen, verhandelt, in Gesprächen, en négociations, en pourparlers, en negociaciones, in trattativa, in trattative, em negociações, 交渉中',
  ],
  [
    { status: 'closed' },
    verbs(
      'closed, closes, has closed, deal closed, deal is closed, deal done, done deal, deal is done, done, signed, signs, inked, inks, has signed, deal signed, sealed, seals, sealed the deal, acquired, acquires, has acquired, have acquired, acquire, was acquired by, acquired by, bought, buys, has bought, bought by, purchased, purchases, picked up, picks up, pick up, has picked up, picked up by, snapped up, snaps up, snap up, snapped up by, snagged, snags, nabbed, nabs, nab, landed, lands, land, landed at, lands at, lands, scooped up, scoops up, scooped, scoops, grabbed, grabs, secured, secures, has secured, took, takes, has taken, taken by, bagged, bags, won, wins, wins bidding war, won bidding war, wins auction, won auction, sold, sold to, sells, sells to, has sold to, has been sold, has been sold to, was sold to, sold out, goes to, went to, gone to, locked up, locked down, swooped up, swoops, swoops on, swooped on, swept up, pounces on, pounced on, claimed, claims, clinched, clinches, struck a deal, strikes deal, strikes a deal, struck, reached a deal, reaches deal, reaches a deal, has struck a deal, deal struck, deal reached, made a deal, has a deal, finalized, finalised, has finalized, has finalised, deal finalized, completed deal, completed, deal completed, deal complete, concluded, deal concluded, agreed a deal, deal agreed, plucked up, ponied up, took rights to, takes rights to, unterzeichnet, unterschrieben, abgeschlossen, verkauft, verkauft an, hat erworben, erwirbt, conclu, vendu, vendu à, acquis, signé, acquiert, cerrado, vendido, firmado, adquirido, chiuso, venduto, acquisito, fechado, comprado, 契約済み, 成立',
    ),
  ],
  [
    { status: 'closed', type: 'pre-sale' },
    'presold, pre sold, pre sale, presale, presales, pre sales, pre bought, prebought, pre buy, prebuy, pre buys, pre buys, prebuys, presells, pre sells, preempted, pre empted, bought at script stage, presold to, pre sold to, has pre bought, pre bought by',
  ],
  [
    { status: 'closed', type: 'sales-representation' },
    'boards international sales, boards sales, boards world sales, boards, boarded, boarded sales, has boarded, has boarded international sales, boards worldwide sales, boards for sales, boards film for sales, takes international sales, takes on international sales, takes on sales, takes world sales, takes on world sales, took on international sales, takes sales, handles international sales, handles sales, handles world sales, handling sales, handling international sales, is handling sales, is handling international sales, handling world sales, to handle sales, to handle international sales, will handle sales, will handle international sales, to handle world sales, launches international sales, picks up international sales, picks up sales rights, picks up sales, picks up world sales, picked up international sales, acquires international sales, acquires sales rights, acquires world sales, acquires international sales rights, acquired international sales rights, secures international sales, secures sales rights, nabs international sales, snags international sales, lands international sales, scores international sales, represents, represents sales, represents international rights, reps, reps sales, reps international sales, repping, repping sales, repping international sales, to rep, to rep international sales, is repping, will represent international sales, selling internationally, comes on board for sales, comes aboard for international sales, comes aboard to handle sales, joins as sales agent, signs on for sales, signed for international sales, signs for international sales, übernimmt den Weltvertrieb, prend les ventes internationales',
  ],
  [
    { status: 'closed', type: 'option' },
    'optioned, options, has optioned, optioned by, takes option, took an option, took option',
  ],
  [
    { status: 'closed', type: 'license' },
    'licensed, licenses, has licensed, licensed to, licenced, licences',
  ],
  [{ status: 'closed', type: 'negative-pickup' }, 'negative pickup, negative pick up'],
  [
    { status: 'closed', type: 'co-financing' },
    'co financing, co financed, cofinancing, co finances, to co finance, co financing deal, co fi',
  ],
  [
    { status: 'closed', type: 'output' },
    'output deal, output, under output deal, under its output deal, part of output deal',
  ],
  [
    { status: 'closed', type: 'service-release' },
    'service deal, service release, service deal release, rent a system, rent a distributor',
  ],
  [
    { status: 'on-market' },
    'on the market, on market, for sale, up for sale, up for grabs, up for acquisition, available, rights available, still available, remains available, is available, unsold, seeking distribution, seeking US distribution, seeking U.S. distribution, seeks distribution, seeking a distributor, seeking distributor, seeks distributor, seeks a buyer, seeking a buyer, seeking buyers, seeks buyers, seeking buyer, seeking domestic distribution, seeking a home, seeking distribution in, looking for distribution, looking for a buyer, looking for buyers, looking for a distributor, looking for a home, in search of a buyer, in search of a distributor, without a distributor, without distribution, no distributor, being shopped, shopping, shopped, being shopped around, shopped to buyers, shops, being shopped to buyers, shopping to buyers, sales title, acquisition title, hot acquisition title, screening for buyers, screened for buyers, screens for buyers, introduced to buyers, being introduced to buyers, introducing to buyers, introduces to buyers, launching sales, launches sales, launching at the market, launches at the market, being offered, offered to buyers, pitched to buyers, pitching, pitched, on the block, on the auction block, hits the market, hitting the market, heading to market, goes to market, taken to market, still for sale, back on the market, returns to market, zu verkaufen, zum Verkauf, à vendre, en venta, in vendita, à venda',
  ],
  [
    { status: 'collapsed' },
    'collapsed, collapses, has collapsed, talks collapsed, talks have collapsed, deal collapsed, deal collapses, fell apart, falls apart, fallen apart, has fallen apart, fell through, falls through, has fallen through, fallen through, deal fell through, broke down, talks broke down, broken down, breaks down, break down, have broken down, deal is dead, deal dead, dead, is dead, the deal is dead, deal is off, deal off, the deal is off, off, is off, off the table, deal is off the table, called off, deal called off, talks called off, talks ended, talks have ended, talks end without a deal, no deal reached, failed to close, did not close, didn t close, never closed, passed, has passed, passes, unraveled, unravelled, unravels, imploded, scuttled, scuppered, nixed, kaput, came to nothing, geplatzt, gescheitert, échoué, tombé à l eau, fracasado, fracasó, saltato, saltata, fracassou, 破談',
  ],
  [
    { status: 'withdrawn' },
    'withdrawn, withdrew, withdraws, has withdrawn, pulled, pulled out, pulls out, has pulled out, backed out, backs out, has backed out, dropped out, drops out, walked away, walks away, has walked away, walked, bowed out, bows out, offer withdrawn, withdrew its offer, withdrew offer, withdraws offer, offer pulled, pulled its offer, pulled from the market, pulled from sale, taken off the market, off the market, no longer for sale, no longer on the market, withdrawn from sale, withdrawn from the market, rescinded, rescinds, retracted, zurückgezogen, retiré, retirado, ritirato',
  ],
  [
    { status: 'terminated' },
    'terminated, terminates, has terminated, deal terminated, contract terminated, contract cancelled, contract canceled, cancelled the contract, canceled the contract, canceled the deal, cancelled the deal, deal cancelled, deal canceled, deal was cancelled, deal was canceled, ended the deal, deal ended, dissolved, deal dissolved, rights returned, rights reverted, returned the rights, gave back the rights, rights given back, gives back rights, voided, deal voided, rescinded contract, annulled, parted ways, part ways, severed ties, severs ties, dropped after signing, dropped the film, drops the film, dropped by, gekündigt, résilié, rescindido',
  ],
  [
    { status: 'expired' },
    'expired, expires, has expired, have expired, rights expired, rights have expired, lapsed, lapses, has lapsed, have lapsed, rights lapsed, rights have lapsed, ran out, has run out, rights ran out, option expired, option lapsed, option has lapsed, term ended, license expired, licence expired, license ended, abgelaufen, expiré, expirado, scaduto, vencido',
  ],
  [
    { status: 'rumored' },
    'rumored, rumoured, rumor, rumour, rumors, rumours, said to be eyeing, eyeing, eying, eyes, is eyeing, circling, circles, is circling, said to be circling, said to be interested, interested, is interested, are interested, has interest, expressed interest, showing interest, interest from, sniffing around, kicking the tires, kicking tires, mulling, mulls, considering, weighing, weighs, weighing a bid, mulling a bid, considering a bid, looking at, thought to be interested, believed to be interested, tipped, tipped to buy, tipped to acquire, linked, linked to, in the mix, in the running, in the hunt, in contention, among the suitors, suitor, reported to be interested, reportedly interested, wants, keen on, keen, said to want, hot on, hovering, speculated, gerüchteweise, im Gespräch, rumeur, rumor de, interessiert',
  ],
  [
    { ask: 'Who leads, and who else bids? Bidders have a field of their own.' },
    'bidding war, bidding, multiple bidders, several bidders, multiple bids, multiple offers, several offers, auction, heated auction, bidding battle, bids, all night auction, competitive bidding, competitive situation, bidding under way, bidding frenzy, heated bidding war, in a bidding war',
  ],
  [
    { ask: 'First talks, exclusive talks, or final negotiations?' },
    'deal pending, pending, in the works, deal in the works, brewing, underway, deal underway, under way, deal is underway, moving forward, making progress, heating up',
  ],
  [
    { ask: 'Who is said to be in front, and where does the deal stand?' },
    'frontrunner, front runner, leading contender, in pole position, leading the pack, favorite, favourite, leads',
  ],

  [
    { film: 'post-production' },
    'wrapped, wraps, has wrapped, wrapped production, wrapped filming, wrapped shooting, wrapped principal photography, wraps production, has wrapped production, that s a wrap, shooting wrapped, filming wrapped, production wrapped, finished shooting, finished filming, completed filming, completed shooting, completed principal photography, completed photography, filming complete, filming completed, in post, post, in post production, post production, postproduction, now in post, in the edit, in editing, editing, being edited, in the cutting room, in the can, is in the can, shot, abgedreht, in der Postproduktion, en post production, en postproduction, en postproducción, in post produzione, em pós produção, ポストプロダクション',
  ],
  [
    { film: 'pre-production' },
    'in prep, prep, prepping, in pre production, pre production, preproduction, in preproduction, preparing to shoot, gearing up to shoot, gearing up, casting, casting under way, casting underway, scouting, location scouting, in Vorbereitung, en préproduction, en préparation, en preproducción, in pre produzione, em pré produção, greenlit and prepping, soft prep, in soft prep',
  ],
  [
    { film: 'filming' },
    'filming, shooting, rolling, cameras rolling, cameras are rolling, in production, before cameras, before the cameras, in front of cameras, in principal photography, principal photography, principal photography underway, principal photography under way, principal photography has begun, principal photography began, now shooting, now filming, currently shooting, currently filming, currently in production, filming underway, shooting underway, production underway, underway in, shoot underway, began filming, began shooting, starts filming, started filming, has started filming, starts shooting, started shooting, begun filming, begins filming, begun production, started production, on set, lensing, is lensing, mid shoot, im Dreh, Dreharbeiten, in Dreh, en tournage, tournage, en rodaje, rodando, in lavorazione, riprese in corso, em filmagens, 撮影中',
  ],
  [
    { film: 'completed' },
    'finished film, film completed, film is finished, film is completed, picture locked, picture lock, locked picture, in the final mix complete, finished, is finished, ready for release, delivered, film delivered, ready, awaiting release, fertiggestellt, terminé, terminado, completato',
  ],
  [
    { film: 'development' },
    'in development, development, in active development, being developed, developing, early development, in early development, at script stage, script stage, scripting, being written, being scripted, writing, in the writing stage, packaging, being packaged, seeking financing, raising finance, in financing, financing stage, in Entwicklung, en développement, en desarrollo, in sviluppo, em desenvolvimento',
  ],
  [
    { film: 'announced' },
    'announced, just announced, has been announced, newly announced, unveiled, angekündigt, annoncé, anunciado, annunciato',
  ],
  [
    { film: 'released' },
    'released, in theaters, in theatres, in cinemas, in theaters now, in cinemas now, now in theaters, now in theatres, now in cinemas, now playing, out now, is out, out in theaters, in release, opened, has opened, now streaming, now available, hit theaters, im Kino, en salles, en cines, al cinema, nos cinemas, 公開中',
  ],
  [
    { film: 'shelved' },
    'shelved, shelves, has been shelved, shelved indefinitely, on the shelf, put on the shelf, shelved for a tax write off, shelved for a tax writeoff, written off for taxes, tax write off, tax write down, shelved for tax write down, taken as a tax write off, mothballed, archiviato',
  ],
  [
    { film: 'cancelled' },
    'film cancelled, film canceled, film is cancelled, project cancelled, project canceled, project dead, project is dead, production cancelled, production canceled, axed, film axed, project axed, abandoned, project abandoned, film scrapped, project scrapped, project scuttled, project shut down',
  ],
  [
    { ask: inFilm },
    'on hold, put on hold, on ice, put on ice, auf Eis gelegt, en pause, pausado, cancelled, canceled, scrapped, cancels, killed, ended, over, finished deal, in limbo, limbo, stalled, delayed, postponed, halted',
  ],
  [
    { ask: 'In which state is the film: in development, or in pre-production?' },
    'greenlit, green lit, greenlighted, gets green light, got the green light, fast tracked, set up, set up at, setting up',
  ],
  [
    { is: 'not' },
    'not, no, never, isn t, hasn t, has not, denies, denied, nicht, pas, non, sin, yet to, fails to, failed to, no longer, without, refuses, refused',
  ],
  [
    { is: 'noise' },
    'to acquire, to buy, to pick up, to purchase, to land, to sell, to sell to, to take, to secure, to nab, acquiring, buying, selling, picking up, purchasing, landing, the, a, an, deal, deals, pact, film, movie, project, picture, feature, is, are, was, were, be, been, has, have, had, to, for, on, in, of, at, with, by, from, now, still, currently, already, just, finally, rights, us rights, world rights, worldwide rights, distribution, distribution rights, US, U.S., UK, domestic, north american, north american rights, worldwide, it, its, this, that, their, they, being, both, sides, parties, contract, agreement, sale, sales, international, principal, photography, production, (, ), :, ., !, ", -, ;, talks have, all, after, a deal, the deal, deal for, film is, up, and, buyer, distributor',
  ],
  [{ is: 'noise' }, ','],
]);

/**
 * Reads where a deal stands, or how far the film has come.
 * @example readStatus('boards international sales', tokens) // { status: 'closed', type: 'sales-representation' }
 */
export function readStatus(phrase: string, tokens: readonly Token[]): Record<string, unknown> {
  const meanings: Exclude<StatusWord, { ask: string } | { is: string } | Doubt>[] = [];
  const doubts = new Set<string>();
  let isDenied = false;
  let question: string | undefined;
  for (let i = 0; i < tokens.length;) {
    const word = statusWords.at(tokens, i);
    if (!word) return askUnknown(`Where does the deal stand: ${quote(textOf(phrase, tokens.slice(i)))}?`);
    const { meaning } = word;
    if ('ask' in meaning) question ??= meaning.ask;
    else if ('confidence' in meaning) doubts.add(meaning.confidence);
    else if ('is' in meaning) isDenied ||= meaning.is === 'not';
    else meanings.push(meaning);
    i += word.length;
  }
  if (question) ask(question);
  const statuses = new Set(meanings.flatMap((one) => ('status' in one ? [one.status] : [])));
  const films = new Set(meanings.flatMap((one) => ('film' in one ? [one.film] : [])));
  const types = new Set(meanings.flatMap((one) => ('type' in one && one.type ? [one.type] : [])));
  if (isDenied) ask(`Where does the deal stand, if ${quote(phrase)}?`);
  if (statuses.size && films.size) ask(inFilm);
  if (statuses.size > 1 || films.size > 1) ask(`Which is it: ${[...statuses, ...films].join(' or ')}?`);
  if (types.size > 1) ask(`What sort of contract is it: ${[...types].join(' or ')}?`);
  if (doubts.size > 1) ask(`How sure is it: ${[...doubts].join(' or ')}?`);
  const [film] = films;
  const [confidence] = doubts;
  if (film && confidence)
    ask(`Is it certain that the film is ${quote(film)}? Its state cannot be marked as ${confidence}.`);
  if (film) return { film: { status: film } };
  const [status = confidence === 'rumored' ? confidence : undefined] = statuses;
  const [type] = types;
  if (!status) return ask(`Where does the deal stand: ${quote(phrase)}?`);
  // A rumored deal says so itself.
  const isDoubted = confidence && status !== 'rumored';
  return { status, ...(type ? { type } : {}), ...(isDoubted ? { confidence } : {}) };
}
