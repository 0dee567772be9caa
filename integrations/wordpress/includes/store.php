<?php
/**
 * What this site keeps of the newsroom's site: one option for the site, and one for each film that a post shows. They are
 * not loaded with every page, and are never a part of a post.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

const SITE_STORE = 'onesheet_site';
const FILM_STORE = 'onesheet_film_';

/**
 * The name of a film's option. Another address has other films, of the same names perhaps.
 *
 * @param string $film Name of the film's files.
 * @return string
 */
function film_option( $film ) {
	return FILM_STORE . md5( site_address() . $film );
}

/**
 * What is known of a film.
 *
 * @param string $film Name of the film's files.
 * @return array{film: string, state: string, hash: string, checked: int, seen: int, boxes: string[], langs: string[], wanted: string[], parts: array}|null
 */
function kept_film( $film ) {
	$kept = get_option( film_option( $film ) );
	return is_array( $kept ) && isset( $kept['parts'] ) ? $kept : null;
}

/**
 * Keeps what is known of a film.
 *
 * @param array $kept As kept_film() gives it.
 */
function keep_film( $kept ) {
	update_option( film_option( $kept['film'] ), $kept, false );
}

/**
 * What is known of the newsroom's site: version, base, integrity, langs, formats, themes, shards, checked.
 *
 * @return array|null
 */
function kept_site() {
	$kept = get_option( SITE_STORE );
	return is_array( $kept ) && isset( $kept['base'] ) && ( $kept['address'] ?? '' ) === site_address() ? $kept : null;
}

/**
 * The names of all options that hold a film.
 *
 * @return string[]
 */
function film_options() {
	global $wpdb;
	// WordPress has no function that lists options by how their names begin.
	return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( FILM_STORE ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

/** Forgets the site and its films; the settings stay. */
function forget_all() {
	foreach ( film_options() as $name ) {
		delete_option( $name );
	}
	delete_option( SITE_STORE );
	delete_transient( 'onesheet_catalogue' );
}
