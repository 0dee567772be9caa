npx onesheet build films/ --out public/ --site https://films.news.example/ --pictures
