npx onesheet snippet films/my-film.json --box film-card --route figure
