echo "sha384-$(openssl dgst -sha384 -binary dist/cdn/onesheet.js | openssl base64 -A)"
