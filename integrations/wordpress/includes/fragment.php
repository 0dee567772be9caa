<?php
/**
 * What `onesheet build` made of a box, with the attributes that the author asks for.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a text is a box as `onesheet build` writes it, and nothing else. A page that says that something is not found
 * is none, and none may bring a script.
 *
 * @param string $text   What was fetched.
 * @param string $format `dsd`, `html`, `amp` or `email`.
 * @param string $box    Tag of the box.
 * @return bool
 */
function is_fragment( $text, $format, $box ) {
	$text = trim( $text );
	if ( '' === $text || preg_match( '/<script\b/i', $text ) ) {
		return false;
	}
	if ( 'dsd' === $format ) {
		return preg_match( "/^<$box\\b[^>]*><template shadowrootmode=\"open\">/", $text ) && preg_match( "/<\\/$box>\$/", $text );
	}
	return (bool) preg_match( 'email' === $format ? '/^<(table|div|section)\b/' : '/^<section\b/', $text );
}

/**
 * The parts of a prerendered box: its template, and the facts as text beside it.
 *
 * @param string $text What is_fragment() has accepted.
 * @return string[] Template and text.
 */
function parts_of( $text ) {
	$start = strpos( $text, '<template ' );
	$end   = strrpos( $text, '</template>' ) + strlen( '</template>' );
	return array( substr( $text, $start, $end - $start ), substr( $text, $end, strrpos( $text, '</' ) - $end ) );
}

/**
 * Whether a box as it was built is the box that the author asks for, but for its heading. How many rows and which
 * sections there are only the script can say anew.
 *
 * @param array $options Options of a box.
 * @return bool
 */
function is_as_built( $options ) {
	return ! isset( $options['max'] ) && ! isset( $options['sections'] ) && ! isset( $options['stale-after'] );
}

/**
 * Puts the author's own heading, and its level, into a box as it was built.
 *
 * @param string $html    HTML of any format.
 * @param array  $options Options of a box.
 * @return string
 */
function with_heading( $html, $options ) {
	if ( isset( $options['heading'] ) ) {
		$words = esc_html( $options['heading'] );
		$html  = preg_replace_callback(
			'~<(h3)( (?:part|class)="(?:onesheet-)?heading"[^>]*)>.*?</h3>~s',
			function ( $found ) use ( $words ) {
				return '' === $words ? '' : "<$found[1]$found[2]>$words</$found[1]>";
			},
			$html,
			1
		);
	}
	$level = $options['heading-level'] ?? 3;
	if ( 3 !== $level ) {
		$html = preg_replace_callback(
			'~<(/?)h([34])(?=[\s>])~',
			function ( $found ) use ( $level ) {
				return "<$found[1]h" . min( 6, (int) $found[2] - 3 + $level );
			},
			$html
		);
	}
	return $html;
}
