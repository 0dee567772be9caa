npx onesheet import nine.tmdb.json --into our-film.json --out our-film.json   # adds what is missing
npx onesheet import nine.tmdb.json --diff our-film.json                       # lists where they disagree
npx onesheet import nine.tmdb.json --diff our-film.json --json
