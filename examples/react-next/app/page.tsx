import { CastBox } from './cast-box';

/** Rendered on the server: the tags with the newsroom's own words in them, which the boxes replace. */
export default function Page() {
  return (
    <main>
      <h1>Palm Springs sells at Sundance</h1>
      <film-card src="/films/palm-springs.json" heading-level={2}>
        <p>Palm Springs, by Max Barbakow.</p>
      </film-card>
      <deal-box src="/films/palm-springs.json" heading-level={2}>
        <p>Neon and Hulu bought it at Sundance.</p>
      </deal-box>
      <CastBox src="/films/palm-springs.json" />
    </main>
  );
}
