<?php
// What WordPress makes of an oEmbed answer from a site that it does not know: its own functions, without a database.
// Called with the folder of WordPress and the address that was pasted; reads the answer, writes the HTML of the article.
[, $wordpress, $address] = $argv;
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', "$wordpress/wp-content");
define('WP_DEBUG', false);
foreach (['compat', 'load', 'plugin', 'functions', 'option', 'formatting', 'kses', 'l10n', 'link-template', 'http', 'pluggable', 'class-wp-oembed', 'embed'] as $name)
    require_once ABSPATH . WPINC . "/$name.php";
add_filter('pre_option_home', fn() => 'https://news.example');
add_filter('pre_option_siteurl', fn() => 'https://news.example');
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
$data = json_decode(stream_get_contents(STDIN));
echo wp_filter_oembed_result($data->html, $data, $address);
