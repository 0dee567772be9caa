import { FilmBox } from '../../base/film-box.js';
import { filmTimelineFacts } from '../../facts/film-timeline-facts.js';
import { timelineStyles } from '../../templates/timeline.styles.js';

/**
 * The story of the film so far: what happened to it, who came and went, who bought it, where it was shown, and what
 * is still to come.
 *
 * Shows what has a date in `timeline`, `shoot`, `castingChanges`, `deals` (with their history), `releases` (with their moves)
 * and `awards` of the film JSON, in order. A year stands before its months, a month before its days. Only a date whose
 * whole time lies after the reader's day is marked as upcoming. Without dates the box keeps its fallback children, or
 * takes no space.
 *
 * @example
 * <film-timeline src="/films/batgirl.json"><p>Shelved in August 2022, when it was nearly finished.</p></film-timeline>
 *
 * @csspart film - the film's title in the heading
 * @csspart rows - the events
 * @csspart row - one event
 * @csspart label - its date
 * @csspart upcoming - that it is still to come
 * @csspart value - what happened
 * @csspart name - a person's name
 * @csspart status - what happened to a part, where a deal stands or how firm a release is, in a word
 * @csspart territory - where a deal or release holds
 * @csspart platform - on which service or channel
 * @csspart distributor - who brings the film out
 * @csspart event - the festival or occasion
 */
export class FilmTimeline extends FilmBox {
  static override styles = [FilmBox.styles, timelineStyles];

  protected override factsOf = filmTimelineFacts;
}
