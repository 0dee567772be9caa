npx onesheet import sheets/deals.csv --out imported/
npx onesheet import sheets/deals.csv --into our-film.json > with-deals.json
