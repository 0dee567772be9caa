<?php
/**
 * What authors without the right to write any HTML may paste: the tags of the boxes, with their attributes. Figures pass
 * WordPress by themselves. Templates, styles and scripts never do.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		$attributes = array_fill_keys( array( 'src', 'lang', 'dir', 'id', 'class', 'theme', 'heading', 'heading-level', 'max', 'sections', 'stale-after', 'json-ld' ), true );
		return array_merge( $tags, array_fill_keys( box_tags(), $attributes ) );
	},
	10,
	2
);

/**
 * A prerendered box loses its template with all that is in it, and a box its film as JSON: without the tags, WordPress would
 * leave rules of style and JSON in the article as text.
 */
add_filter(
	'pre_kses',
	function ( $text, $allowed ) {
		if ( ! is_string( $text ) || 'post' !== $allowed || ! preg_match( '/<(' . implode( '|', box_tags() ) . ')\b/', $text ) ) {
			return $text;
		}
		$text = preg_replace( '~<template\b[^>]*\bshadowrootmode\b[^>]*>.*?</template\s*>~is', '', $text );
		return preg_replace( '~<script\b[^>]*\bapplication/json\b[^>]*>.*?</script\s*>~is', '', $text );
	},
	10,
	2
);
