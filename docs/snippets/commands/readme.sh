npx onesheet validate --strict films/   # errors, and the questions of a copy desk, each with place and remedy
npx onesheet snippet films/my-film.json --box deal-box --route module
npx onesheet build films/ --out public/   # everything a newsroom embeds, as a static site
