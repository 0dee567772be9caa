<?php
/**
 * The shortcode `[onesheet film="dust" box="deal-box"]A sentence.[/onesheet]`, for posts without blocks.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		add_shortcode(
			'onesheet',
			function ( $given, $sentence ) {
				$options = clean_options( is_array( $given ) ? $given : array() );
				return box_in_div( $options, sentence_html( (string) $sentence ) );
			}
		);
	}
);

/**
 * A sentence in a paragraph of its own, with nothing in it that a post may not have.
 *
 * @param string $sentence As the author wrote it, or as WordPress has put it into paragraphs.
 * @return string
 */
function sentence_html( $sentence ) {
	$sentence = trim( wp_kses_post( preg_replace( '~^(\s*(<br\s*/?>|</p>))+|((<br\s*/?>|<p>)\s*)+$~i', '', $sentence ) ) );
	if ( '' === $sentence ) {
		return '';
	}
	return preg_match( '/^<(p|ul|ol|blockquote|div|h[1-6])\b/i', $sentence ) ? $sentence : "<p>$sentence</p>";
}

/** An excerpt that WordPress makes by itself leaves shortcodes out, with the sentence in them; so the sentence comes first. */
add_filter(
	'strip_shortcodes_tagnames',
	function ( $names ) {
		return doing_filter( 'get_the_excerpt' ) ? array_diff( $names, array( 'onesheet' ) ) : $names;
	}
);
