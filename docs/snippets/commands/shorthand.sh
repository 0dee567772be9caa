npx onesheet read --kind money '$11-12M'
npx onesheet read --kind date --today 2026-11-25 "next year"
npx onesheet add films/parasite.json 'Netflix, worldwide excl. Japan, $17M, closed, Variety'
