<?php
// What WordPress makes of pasted HTML, by its own functions and without its database.
// Reads { "way": ["<p>…", …] } from standard input; ways are blockAdmin, blockAuthor, classicAdmin, classicAuthor.
// Usage: php wordpress.php /usr/share/wordpress

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_CONTENT_URL', 'https://news.example/wp-content' );
define( 'WP_PLUGIN_DIR', WP_CONTENT_DIR . '/plugins' );
define( 'WPMU_PLUGIN_DIR', WP_CONTENT_DIR . '/mu-plugins' );
define( 'WP_LANG_DIR', WP_CONTENT_DIR . '/languages' );
define( 'WP_DEBUG', false );

foreach ( array(
	'version', 'load', 'plugin', 'compat', 'functions', 'formatting', 'kses', 'l10n', 'pomo/mo', 'shortcodes', 'cache', 'post',
	'class-wp-textdomain-registry', 'class-wp-block-parser', 'class-wp-block-type', 'class-wp-block-type-registry',
	'class-wp-block-list', 'class-wp-block', 'blocks',
) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
wp_cache_init();
$wp_textdomain_registry = new WP_Textdomain_Registry();
// There is no database to ask.
foreach ( array( 'blog_charset' => 'UTF-8', 'WPLANG' => '', 'use_smilies' => '0' ) as $name => $value ) {
	add_filter( "pre_option_$name", fn() => $value );
}
add_filter( 'pre_kses', 'wp_pre_kses_less_than' );
add_filter( 'pre_kses', 'wp_pre_kses_block_attributes', 10, 3 );

/** What is stored of what somebody writes who may not write everything, such as an author. */
$saved = fn( string $html ): string => wp_kses( $html, 'post' );

/** What a reader gets of a post: the filters of the_content that change HTML, in their order. */
function shown( string $content ): string {
	$is_classic = ! has_blocks( $content );
	$content    = wptexturize( do_blocks( $content ) );
	return $is_classic ? shortcode_unautop( wpautop( $content ) ) : $content;
}

$block   = fn( string $html ): string => "<!-- wp:paragraph -->\n<p>Before.</p>\n<!-- /wp:paragraph -->\n\n" .
	"<!-- wp:html -->\n$html\n<!-- /wp:html -->\n\n<!-- wp:paragraph -->\n<p>After.</p>\n<!-- /wp:paragraph -->";
$classic = fn( string $html ): string => "Before.\n\n$html\n\nAfter.";

$ways = array(
	'blockAdmin'    => fn( $html ) => shown( $block( $html ) ),
	'blockAuthor'   => fn( $html ) => shown( $saved( $block( $html ) ) ),
	'classicAdmin'  => fn( $html ) => shown( $classic( $html ) ),
	'classicAuthor' => fn( $html ) => shown( $saved( $classic( $html ) ) ),
);

$result = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $way => $texts ) {
	$result[ $way ] = array_map( $ways[ $way ], array_map( 'trim', $texts ) );
}
echo json_encode( $result, JSON_THROW_ON_ERROR );
