npx onesheet build films/ --out static/onesheet --site /onesheet/
