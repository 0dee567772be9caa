npx onesheet build films/ --out public/ --lang en,fr --format dsd,html,amp,email --site https://films.news.example/
