mkdir -p layouts && cp -r node_modules/onesheet/integrations/hugo/layouts/. layouts/
