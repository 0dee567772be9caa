/** Words that only carry a sum, and, beside a sum that is not exact itself, those that say no more than "about". */
const carriers = /\b(an?|the|in|for|of|to|be|us|usd|dollars?|deal|sum|price|figures?)\b|[^\p{L}\d.]/gu;
const doubts = /about|around|roughly|approximately|some|expected|estimated|reported(ly)?/g;

/**
 * Whether the words of a source only say again what a sum says.
 * @param isVague whether the sum says itself that it is not exact
 * @example saysTheSame('expected to be $2.5 million', 'about $2.5 million', true) // true
 */
export function saysTheSame(quoted: string, sum: string, isVague: boolean): boolean {
  const [one, other] = [quoted, sum].map((text) => {
    const gist = text
      .toLowerCase()
      .replace(/(?<=\d ?)m(il)?\b/, 'million')
      .replace(/more than|north of/, 'over')
      .replace('less than', 'under')
      .replace(carriers, '');
    return isVague ? gist.replace(doubts, '') : gist;
  });
  return one === other;
}
