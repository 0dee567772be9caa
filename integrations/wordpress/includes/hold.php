<?php
/**
 * Boxes go through the filters of a post's content as a comment, and take their place after the last of them: paragraphs,
 * curly quotes, smilies and shortcodes are for what authors write, and would change what `onesheet build` made.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * What stands for some HTML until the filters of the content are through; the HTML itself where none run.
 *
 * @param string $html Any HTML.
 * @return string
 */
function hold( $html ) {
	if ( ! doing_filter( 'the_content' ) ) {
		return $html;
	}
	return '<!--onesheet:' . held( $html ) . '-->';
}

/**
 * Keeps some HTML and answers its name, or answers the HTML of a name.
 *
 * @param string|null $html HTML to keep.
 * @param string      $name Name to look for.
 * @return string
 */
function held( $html, $name = '' ) {
	static $all = array();
	if ( null === $html ) {
		return $all[ $name ] ?? '';
	}
	$name         = md5( $html );
	$all[ $name ] = $html;
	return $name;
}

add_filter(
	'the_content',
	function ( $content ) {
		return preg_replace_callback(
			'/<!--onesheet:([0-9a-f]{32})-->/',
			function ( $found ) {
				return held( null, $found[1] );
			},
			$content
		);
	},
	PHP_INT_MAX
);

/**
 * Boxes that authors paste as HTML: the script comes with them, and the tags stay as they are. Without the `div`,
 * WordPress would close them at the first paragraph inside.
 */
add_filter(
	'the_content',
	function ( $content ) {
		if ( '' === site_address() || false === strpos( $content, '<' ) ) {
			return $content;
		}
		$tags    = implode( '|', box_tags() );
		$content = preg_replace_callback(
			"~<($tags)\\b[^>]*>.*?</\\1>~s",
			function ( $found ) {
				return '<div class="onesheet-box">' . hold( $found[0] ) . '</div>';
			},
			$content,
			-1,
			$count
		);
		if ( ( $count || preg_match( '/<(figure|div)\b[^>]*\sdata-onesheet=/', $content ) ) && 'page' === output_format( array() ) ) {
			use_scripts( true, (bool) preg_match( '/\s(data-)?theme=/', $content ) );
		}
		return $content;
	},
	7
);
