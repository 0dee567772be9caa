npx onesheet import nine.tmdb.json nine.imdb.html --out imported/
