<?php
/**
 * The films of the newsroom's site, for whoever writes a post.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * All films, as the catalogue of the site lists them. Kept for five minutes.
 *
 * @return array[]|\WP_Error Each with film, title, originalTitle, year, text to search in, and boxes.
 */
function all_films() {
	$films = get_transient( 'onesheet_catalogue' );
	if ( is_array( $films ) ) {
		return $films;
	}
	$site = refresh_site( 5 );
	if ( is_wp_error( $site ) ) {
		return $site;
	}
	$films = array();
	for ( $shard = 1; $shard <= $site['shards']; $shard++ ) {
		$list = fetch_json( "catalogue/films-$shard.json", 5 );
		if ( is_wp_error( $list ) ) {
			return $list;
		}
		foreach ( $list as $one ) {
			$film = clean_film( $one['slug'] ?? '' );
			if ( '' === $film || ! is_string( $one['title'] ?? null ) ) {
				continue;
			}
			$year    = is_int( $one['year'] ?? null ) ? (string) $one['year'] : '';
			$words   = array_merge( array( $one['title'], $one['originalTitle'] ?? '', $year, $one['kind'] ?? '', $one['status'] ?? '', $film ), words_of( $one['people'] ?? null ) );
			$films[] = array(
				'film'  => $film,
				'title' => sanitize_text_field( $one['title'] ),
				'year'  => $year,
				'boxes' => array_values( array_intersect( box_tags(), words_of( $one['boxes'] ?? null ) ) ),
				'text'  => plain_text( implode( ' ', array_filter( $words, 'is_string' ) ) ),
			);
		}
	}
	set_transient( 'onesheet_catalogue', $films, 5 * MINUTE_IN_SECONDS );
	return $films;
}

/**
 * A text in small letters without accents.
 *
 * @param string $text Any text.
 * @return string
 */
function plain_text( $text ) {
	$text = remove_accents( $text );
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
}

/**
 * The films in which each word of a question is found.
 *
 * @param string $question What somebody types; everything when empty.
 * @return array[]|\WP_Error The first twenty.
 */
function find_films( $question ) {
	$films = all_films();
	if ( is_wp_error( $films ) ) {
		return $films;
	}
	$words = preg_split( '/\s+/', plain_text( $question ), -1, PREG_SPLIT_NO_EMPTY );
	$found = array();
	foreach ( $films as $film ) {
		foreach ( $words as $word ) {
			if ( false === strpos( $film['text'], $word ) ) {
				continue 2;
			}
		}
		unset( $film['text'] );
		$found[] = $film;
		if ( 20 === count( $found ) ) {
			break;
		}
	}
	return $found;
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'onesheet/v1',
			'/films',
			array(
				'methods'             => 'GET',
				'permission_callback' => function () {
					return current_user_can( 'edit_posts' );
				},
				'args'                => array(
					'search' => array(
						'type'              => 'string',
						'default'           => '',
						'sanitize_callback' => 'sanitize_text_field',
					),
					'film'   => array(
						'type'    => 'string',
						'default' => '',
					),
				),
				'callback'            => function ( $request ) {
					$film  = clean_film( $request['film'] );
					$films = '' !== $film ? all_films() : find_films( $request['search'] );
					if ( is_wp_error( $films ) ) {
						return new \WP_Error( 'onesheet_' . $films->get_error_code(), __( 'The films could not be fetched. The settings of Onesheet have a test that says why.', 'onesheet' ), array( 'status' => 502 ) );
					}
					$films = '' === $film ? $films : array_filter(
						$films,
						function ( $one ) use ( $film ) {
							return $one['film'] === $film;
						}
					);
					return array_map(
						function ( $one ) {
							unset( $one['text'] );
							return $one;
						},
						array_values( $films )
					);
				},
			)
		);
	}
);
