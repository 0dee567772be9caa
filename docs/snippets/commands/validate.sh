npx onesheet validate films/
npx onesheet validate --strict films/parasite.json "films/2026/*.json"
npx onesheet validate --json - < film.json
npx onesheet validate --fix films/
