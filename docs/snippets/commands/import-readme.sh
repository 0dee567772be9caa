npx onesheet import nine.tmdb.json nine.imdb.html > nine.json   # several sources, laid over each other
npx onesheet import sheets/deals.csv --into our-film.json       # a newsroom's sheet; or .xlsx, ArchieML
npx onesheet import nine.tmdb.json --diff our-film.json         # where they disagree
