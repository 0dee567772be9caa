npx onesheet render films/parasite.json --box deal-box --format email --lang de --theme trade
npx onesheet snippet films/parasite.json --box cast-list --route module --base https://static.news.example/onesheet@0.1.0/
