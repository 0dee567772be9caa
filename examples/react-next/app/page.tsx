import { renderBox } from 'onesheet/render';
import palmSprings from '../public/films/palm-springs.json';
import { CastBox } from './cast-box';

// On the server: the box with its facts in it, seen without any script and taken over when the script comes.
const deal = renderBox(palmSprings, {
  box: 'deal-box',
  src: '/films/palm-springs.json', // the element asks here for newer facts
  headingLevel: 2,
  fallback: '<p>Neon and Hulu bought it at Sundance.</p>', // for browsers and feeds that know no shadow DOM
});

export default function Page() {
  return (
    <main>
      <h1>Palm Springs sells at Sundance</h1>
      {/* The quick way: a tag with your own words, which the box replaces. */}
      <film-card src="/films/palm-springs.json" heading-level={2}>
        <p>Palm Springs, by Max Barbakow.</p>
      </film-card>
      {/* The browser turns the template in this HTML into shadow content, so it is not what React wrote any more. */}
      <div dangerouslySetInnerHTML={{ __html: deal }} suppressHydrationWarning />
      <CastBox src="/films/palm-springs.json" />
    </main>
  );
}
