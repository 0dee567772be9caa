<?php
/**
 * A box as HTML, for wherever the post is read. It is made of what is here already: a reader never waits for the
 * newsroom's site.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * For what the HTML is: `page`, `html` for feeds and programs, `amp`, `email`, or `excerpt`.
 *
 * @param array $options Options of the box.
 * @return string
 */
function output_format( $options ) {
	$format = 'page';
	if ( doing_filter( 'get_the_excerpt' ) ) {
		$format = 'excerpt';
	} elseif ( ( function_exists( 'amp_is_request' ) && did_action( 'wp' ) && amp_is_request() ) || ( function_exists( 'is_amp_endpoint' ) && did_action( 'wp' ) && is_amp_endpoint() ) ) {
		$format = 'amp';
	} elseif ( ( did_action( 'wp' ) && is_feed() ) || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		$format = 'html';
	}
	/**
	 * Filters what a box is printed for. A plugin that sends posts by e-mail answers `email`.
	 *
	 * @param string $format  `page`, `html`, `amp`, `email` or `excerpt`.
	 * @param array  $options Options of the box.
	 */
	$asked = apply_filters( 'onesheet_format', $format, $options );
	return in_array( $asked, array( 'page', 'html', 'amp', 'email', 'excerpt' ), true ) ? $asked : $format;
}

/**
 * The HTML of a box, without anything around it.
 *
 * @param array  $options  As clean_options() gives them.
 * @param string $sentence The author's own sentence, as HTML that may be printed.
 * @return string
 */
function box_html( $options, $sentence ) {
	$film   = $options['film'];
	$format = output_format( $options );
	if ( '' === $film || '' === site_address() ) {
		return $sentence;
	}
	if ( '' === $options['theme'] ) {
		$options['theme'] = settings()['theme'];
	}
	$kept = kept_film( $film );
	$lang = lang_of_box( $options );
	if ( ! $kept || $kept['checked'] < time() - FRESH_FOR || ( 'here' === $kept['state'] && ! in_array( "$lang/{$options['box']}", $kept['wanted'], true ) ) ) {
		refresh_later( $film, "$lang/{$options['box']}" );
	}
	if ( $kept && ( 'gone' === $kept['state'] || ( 'here' === $kept['state'] && ! in_array( $options['box'], $kept['boxes'], true ) ) ) ) {
		return $sentence;
	}
	$part = $kept['parts'][ "$lang/{$options['box']}" ] ?? array();
	if ( 'excerpt' === $format ) {
		return '' !== $sentence ? $sentence : esc_html( wp_strip_all_tags( str_replace( '<', ' <', $part['html'] ?? '' ), true ) );
	}
	if ( 'page' === $format ) {
		return element_html( $options, $lang, $part['dsd'] ?? '', $sentence );
	}
	$html = $part[ $format ] ?? ( $part['html'] ?? '' );
	return '' === $html ? $sentence : with_heading( $html, $options );
}

/**
 * The element for a page: prerendered where the box is here and as it was built, else with the author's sentence in it.
 *
 * @param array  $options  Options of the box.
 * @param string $lang     Language that it is in.
 * @param string $built    The prerendered box; empty when there is none.
 * @param string $sentence HTML that may be printed.
 * @return string
 */
function element_html( $options, $lang, $built, $sentence ) {
	$is_prerendered = '' !== $built && is_as_built( $options );
	if ( ! $is_prerendered && ! kept_site() ) {
		return $sentence;
	}
	$attributes = array(
		'src'  => film_address( $options['film'] ),
		'lang' => $lang,
	);
	foreach ( array( 'theme', 'heading', 'heading-level', 'max', 'sections', 'stale-after' ) as $name ) {
		if ( isset( $options[ $name ] ) && ( 'heading' === $name || '' !== $options[ $name ] ) ) {
			$attributes[ $name ] = $options[ $name ];
		}
	}
	$html = '<' . $options['box'];
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	$html .= isset( $options['json-ld'] ) ? ' json-ld>' : '>';
	list( $template, $text ) = '' !== $built ? parts_of( $built ) : array( '', '' );
	if ( $is_prerendered ) {
		$html .= with_heading( $template, $options );
	}
	use_scripts( ! $is_prerendered, '' !== $options['theme'] );
	return $html . ( '' !== $sentence ? $sentence : $text ) . '</' . $options['box'] . '>';
}

/**
 * A box in the `div` that keeps it together in every text.
 *
 * @param array  $options  As clean_options() gives them.
 * @param string $sentence HTML that may be printed.
 * @return string Empty where there is nothing to say.
 */
function box_in_div( $options, $sentence ) {
	$html = box_html( $options, $sentence );
	if ( '' === $html || 'excerpt' === output_format( $options ) ) {
		return $html;
	}
	return '<div class="onesheet-box">' . hold( $html ) . '</div>';
}
