mkdir -p _includes && cp node_modules/onesheet/integrations/jekyll/_includes/onesheet.html _includes/
