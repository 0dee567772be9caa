npx onesheet build films/ --out public/ --lang en,fr --site https://films.news.example/
