npx onesheet validate films/
