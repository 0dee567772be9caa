npx onesheet snippet films/my-film.json --box deal-box --route email
