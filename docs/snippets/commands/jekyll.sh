npx onesheet build films/ --out onesheet --site /onesheet/
mkdir -p _includes/onesheet && cp -r onesheet/films/. _includes/onesheet/
