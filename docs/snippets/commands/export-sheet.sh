npx onesheet export films/parasite.json --to csv > parasite.csv
npx onesheet export films/ --to xlsx > films.xlsx
npx onesheet import parasite.csv
