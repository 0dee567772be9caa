<?php
/**
 * The script of the boxes and its style sheets: once, and only on pages that show a box.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * Puts the script into the page, and what goes with it. It is a module where WordPress knows modules (6.5 and newer).
 *
 * @param bool $reserve Whether a box of the page is not there before the script has run, so that it needs room.
 * @param bool $themes  Whether a box of the page has a theme.
 */
function use_scripts( $reserve, $themes ) {
	$site = kept_site();
	if ( ! $site ) {
		return;
	}
	// The version is in the address already; with null, WordPress adds none.
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'onesheet', $site['base'] . 'onesheet.js', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_enqueue_script_module( 'onesheet' );
	} else {
		wp_enqueue_script( 'onesheet', $site['base'] . 'onesheet.classic.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
	if ( $reserve ) {
		wp_enqueue_style( 'onesheet-reserve', $site['base'] . 'onesheet-reserve.css', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
	if ( $themes ) {
		wp_enqueue_style( 'onesheet-themes', $site['base'] . 'themes/all.css', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}

/**
 * The hash of one of the script tags' files, by the address that WordPress is about to print.
 *
 * @param string $address Address of a script or style sheet.
 * @return string `sha384-…`, or empty.
 */
function integrity_of( $address ) {
	$site = kept_site();
	if ( ! $site || 0 !== strpos( $address, $site['base'] ) ) {
		return '';
	}
	return $site['integrity'][ substr( $address, strlen( $site['base'] ) ) ] ?? '';
}

add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		$hash = 0 === strpos( $attributes['id'] ?? '', 'onesheet-js' ) ? integrity_of( $attributes['src'] ?? '' ) : '';
		return '' === $hash ? $attributes : array_merge(
			$attributes,
			array(
				'integrity'   => $hash,
				'crossorigin' => 'anonymous',
			)
		);
	}
);

/** Scripts and style sheets that are no modules. WordPress before 6.3 knows no `defer`. */
$with_integrity = function ( $tag, $handle, $address ) {
	$hash = 0 === strpos( $handle, 'onesheet' ) && false === strpos( $tag, ' integrity=' ) ? integrity_of( $address ) : '';
	if ( '' === $hash ) {
		return $tag;
	}
	$more = ' integrity="' . esc_attr( $hash ) . '" crossorigin="anonymous"' . ( 'onesheet' === $handle && ! is_admin() ? ' defer' : '' );
	return preg_replace( '/<(script|link)(?=\s[^>]*(src|href)=)/', '<$1' . $more, $tag, 1 );
};
add_filter( 'script_loader_tag', $with_integrity, 10, 3 );
add_filter( 'style_loader_tag', $with_integrity, 10, 3 );
