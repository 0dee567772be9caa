npx onesheet import nine.tmdb.json > nine.json
npx onesheet validate nine.json
