import type { CastingMove } from '../../model/vocabulary.js';
import { doubtWords, type Doubt } from '../doubt.js';
import { Lexicon } from '../words.js';

/** What words around a name say. `before` stands in front of names, `after` behind them. */
export type PersonWord =
  | { before: 'cast' }
  | { before: 'crew'; jobs: string[] }
  | { before: 'company'; role: string }
  | { after: 'cast' }
  | { after: 'crew'; jobs: string[] }
  | { after: 'company'; role: string }
  | { move: CastingMove }
  | { link: 'as' | 'plays' | 'replaces' | 'takesOver' | 'replacedBy' | 'reason' | 'in' }
  | Doubt
  | { is: 'noise' };

const jobs: [job: string, nouns: string, verbs: string, by: string][] = [
  [
    'director',
    'director, directors, filmmaker, filmmakers, helmer, helmers, writer director’s',
    'directs, direct, to direct, will direct, directing, directed, is directing, helms, to helm, will helm, helming, is set to direct, set to direct, is attached to direct',
    'directed by, direction by, helmed by, a film by, from director, from filmmaker, by director',
  ],
  [
    'writer',
    'writer, writers, screenwriter, screenwriters, scribe, scribes, scripter, screenplay',
    'writes, to write, will write, writing, wrote, penned, pens, to pen, scripts, scripted, is writing, wrote the script, writes the script, wrote the screenplay',
    'written by, script by, screenplay by, from a script by, from a screenplay by, scripted by, penned by, from the script by, off a script by, based on a script by, screenplay from',
  ],
  ['story', 'story', '', 'story by, from a story by'],
  ['creator', 'creator, creators', 'creates, created, creating', 'created by'],
  ['showrunner', 'showrunner, showrunners', 'showruns, to showrun, showrunning, serves as showrunner', ''],
  [
    'producer',
    'producer, producers',
    'produces, to produce, will produce, producing, produced, is producing, are producing',
    'produced by',
  ],
  [
    'executive-producer',
    'ep, eps, e p, exec producer, exec producers, executive producer, executive producers',
    'exec produces, executive produces, to exec produce, to executive produce, exec producing, executive producing, execs, ep s, is executive producing, are executive producing, serve as executive producers, serves as executive producer, will executive produce',
    'executive produced by, exec produced by, executive producers are, EPs are',
  ],
  [
    'cinematographer',
    'dp, dop, cinematographer, cinematographers, director of photography, lenser, cinematography',
    'shoots, lenses',
    'shot by, lensed by, cinematography by, photographed by',
  ],
  ['editor', 'editor, editors, cutter', 'edits, to edit, editing', 'edited by, cut by, editing by'],
  [
    'composer',
    'composer, composers',
    'scores, composes, to score, scoring, composing, to compose, composes the score',
    'music by, score by, scored by, original score by, composed by',
  ],
  [
    'production-designer',
    'production designer',
    'designs the production',
    'production design by, production designed by',
  ],
  ['costume-designer', 'costume designer', 'designs the costumes', 'costume design by, costumes by'],
  ['casting-director', 'casting director, casting directors', '', 'casting by, cast by'],
  [
    'visual-effects-supervisor',
    'vfx supervisor, visual effects supervisor',
    'supervises visual effects',
    'visual effects by, vfx by',
  ],
  ['stunt-coordinator', 'stunt coordinator', 'coordinates stunts', 'stunts by, stunts coordinated by'],
  [
    'fight-choreographer',
    'fight choreographer',
    'choreographs fights, choreographs the fights',
    'fights choreographed by, fight choreography by',
  ],
  ['choreographer', 'choreographer', 'choreographs', 'choreographed by, choreography by'],
];

const several: [words: string, jobs: string[]][] = [
  [
    'written and directed by, writer director, writer/director, writer directors, written/directed by, directed and written by, writer and director, director and writer, wrote and directed by, screenwriter director, written directed by',
    ['director', 'writer'],
  ],
  [
    'written directed and produced by, written produced and directed by, writer director producer, directed written and produced by',
    ['director', 'writer', 'producer'],
  ],
  [
    'directed and produced by, produced and directed by, producer director, director producer',
    ['director', 'producer'],
  ],
  ['written and produced by, produced and written by, writer producer', ['writer', 'producer']],
  ['directed and edited by', ['director', 'editor']],
  ['shot and directed by', ['director', 'cinematographer']],
];

export const personWords = new Lexicon<PersonWord>([
  ...doubtWords,
  [
    { before: 'cast' },
    'starring, stars of, cast, cast includes, cast including, the cast includes, cast members, with a cast of, featuring, features, top lined by, toplined by, led by, headlined by, toplining, co starring, ensemble includes, supporting cast includes, voiced by, voices of, voice cast, also starring, starring role for, lead, leads, actor, actress, actors',
  ],
  [
    { after: 'cast' },
    'stars, star, will star, co star, co stars, to co star, stars in, star in, topline, toplines, headlines, headline, leads the cast, lead the cast, lead, leads, is starring, are starring, also stars, also star, also appear, appear, appears, round out the cast, rounds out the cast, features in',
  ],
  ...jobs.flatMap(([job, nouns, verbs, by]): [PersonWord, string][] => [
    [{ before: 'crew', jobs: [job] }, [nouns, by].filter(Boolean).join(', ')],
    [{ after: 'crew', jobs: [job] }, verbs],
  ]),
  ...several.map(([words, all]): [PersonWord, string] => [{ before: 'crew', jobs: all }, words]),
  [
    { before: 'company', role: 'financing' },
    'financed by, fully financed by, funded by, bankrolled by, co financed by, financing by, finance from, financiers, financier, backed by',
  ],
  [
    { after: 'company', role: 'financing' },
    'finances, finance, is financing, are financing, financing, to finance, will finance, fully finances, fully finance, fully financing, co finances, co finance, co financing, bankrolls, bankroll, bankrolling, funds, fund, is funding, backs, is backing, fully financed, financed',
  ],
  [
    { before: 'company', role: 'sales' },
    'sales by, sold by, repped by, sales agent, sales agents, sales company, international sales by, world sales by, worldwide sales by, international sales, world sales, represented by',
  ],
  [
    { after: 'company', role: 'sales' },
    'handles sales, handle sales, handles international sales, handle international sales, handles world sales, handles worldwide sales, handles foreign sales, handles the sales, handling sales, is handling sales, are handling sales, handling international sales, is handling international sales, handling world sales, is handling world sales, to handle sales, to handle international sales, will handle sales, will handle international sales, represents, represents sales, represents international sales, represents international rights, reps, reps sales, reps international sales, reps world sales, repping, repping sales, is repping, sells, is selling, selling, launches sales, launching sales, is launching sales, boards sales, boards international sales, boards for sales, boards world sales, on sales, takes sales, takes international sales, has international sales, has sales, has world sales, handles rights',
  ],
  [
    { before: 'company', role: 'distribution' },
    'distributed by, distributor, distributors, released by, distribution by',
  ],
  [
    { after: 'company', role: 'distribution' },
    'distributes, distribute, to distribute, will distribute, distributing, is distributing, releases, to release, will release, is releasing, releasing, handles distribution, has distribution, holds distribution rights',
  ],
  [
    { before: 'company', role: 'production' },
    'production company, production companies, a production of, production by',
  ],

  [
    { move: 'exited' },
    'exits, exit, exited, has exited, have exited, is exiting, exiting, leaves, left, has left, leaving, is leaving, departs, departed, has departed, departing, quits, quit, has quit, drops out, drop out, dropped out, has dropped out, dropping out, bows out, bowed out, has bowed out, pulls out, pulled out, is out, are out, out, ankles, ankled, walks away, walked away, steps down, stepped down, steps away, stepped away, withdraws, withdrew, has withdrawn, no longer attached, is no longer attached, no longer in the film, parts ways, parted ways, backs out, backed out, fired, was fired, has been fired, is fired, let go, was let go, dropped, has been dropped, was dropped, axed, cut from the film',
  ],
  [{ move: 'died' }, 'dies, died, has died, dead, passes away, passed away, has passed away, passed'],
  [
    { move: 'final-talks' },
    'in final talks, in final negotiations, is in final talks, is in final negotiations, are in final talks, final talks, finalizing a deal, finalising a deal, in final talks to star, in final negotiations to star, in final talks to join, in final negotiations to join, in final talks for, in final talks to co star, close to a deal, nearing a deal, closing a deal, closing deal',
  ],
  [
    { move: 'in-talks' },
    'in talks, in negotiations, is in talks, is in negotiations, are in talks, in early talks, in early negotiations, in advanced talks, in discussions, negotiating, in talks to star, in negotiations to star, in talks to join, in negotiations to join, in talks for, in talks to co star, in talks to topline, circling, circles, eyed, being eyed, is circling, in talks to lead, in talks to appear',
  ],
  [
    { move: 'attached' },
    'attached, is attached, are attached, attached to star, is attached to star, are attached to star, attached to lead, attached to topline, attached to co star, attaches',
  ],
  [
    { move: 'joined' },
    'joins, join, joined, has joined, have joined, joining, is joining, are joining, to join, joins the cast, join the cast, joins cast, join cast, joined the cast, joined cast, boards, board, boarded, boards the cast, signs on, sign on, signed on, has signed on, signs on to star, signed on to star, signed, signs, signs to star, set to star, is set to star, are set to star, set, set to join, to star, will join, cast, is cast, was cast, has been cast, have been cast, are cast, tapped, tapped to star, tapped to lead, is tapped, has been tapped, lands lead, lands role, lands lead role, lands the lead, landed the lead, lands starring role, books role, books lead, added to cast, added to the cast, rounds out, round out, comes aboard, come aboard, comes on board, come on board, confirmed, enlisted, recruited',
  ],
  [{ move: 'recast' }, 'recast, is recast, was recast, has been recast, being recast, role recast'],
  [
    { link: 'replacedBy' },
    'replaced by, is replaced by, was replaced by, has been replaced by, being replaced by, to be replaced by, recast with, recast by, is recast with, was recast with, has been recast with, with replacement, succeeded by, makes way for, make way for, giving way to, swapped for, swapped out for',
  ],
  [
    { link: 'replaces' },
    'replaces, replace, replacing, to replace, has replaced, is replacing, will replace, takes over from, took over from, taking over from, steps in for, stepped in for, stepping in for, fills in for, subs for, succeeds, in place of, instead of, takes over for, replaced',
  ],
  [
    { link: 'takesOver' },
    'takes over, take over, took over, taking over, is taking over, to take over, will take over, steps in, stepped in, stepping in',
  ],
  [{ link: 'as' }, 'as, in the role of, in the part of, in the lead role of, in the title role of'],
  [
    { link: 'plays' },
    'plays, play, to play, will play, playing, portrays, to portray, will portray, portraying, is playing, are playing, to star as, stars as, will star as, starring as, voices, to voice, will voice, voicing, to appear as, for the role of, for the part of, for the lead role of, takes role of, lands role of, lands the role of, who plays, steps in as, takes over as, took over as',
  ],
  [
    { link: 'reason' },
    'over, due to, because of, amid, citing, owing to, following, after, on account of, thanks to, for reasons of, wegen, en raison de',
  ],
  [{ link: 'in' }, 'in, for, across, within'],
  [
    { is: 'noise' },
    'the film, film, the movie, movie, the project, project, the picture, the cast of, the cast, of the film, from the film, from the project, from the cast, from, the role, role, the part, part, :, -, has, have, is, are, was, were, will, also, the, of the cast, both, on the film, to the film, on, of, ., in the film, in film, !, production',
  ],
]);

/** Verbs that say what somebody gets or did, where a list of names may stand on either side. */
export const isJoiner = (key: string): boolean =>
  /^(and|with|plus|\+|,|und|et|y|e|alongside|opposite|while|who|but|then)$/.test(key);
