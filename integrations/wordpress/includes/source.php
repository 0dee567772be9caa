<?php
/**
 * The newsroom's site: the one place that facts come from.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/** The most that one file may be long, in bytes. */
const LARGEST_FILE = 8000000;

/**
 * Asks the newsroom's site for a file. It follows no redirect: only the address in the settings is trusted.
 *
 * @param string $path    From the root of the site, as `films/dust.json`.
 * @param float  $timeout Seconds.
 * @return string|\WP_Error The content; an error with the code `http_404` and so on, `network`, or `no_site`.
 */
function fetch( $path, $timeout ) {
	$site = site_address();
	if ( '' === $site ) {
		return new \WP_Error( 'no_site', __( 'Nobody has said yet where the films are.', 'onesheet' ) );
	}
	$address = $site . implode( '/', array_map( 'rawurlencode', explode( '/', $path ) ) );
	$answer  = wp_remote_get(
		$address,
		array(
			'timeout'             => $timeout,
			'redirection'         => 0,
			'limit_response_size' => LARGEST_FILE,
			'user-agent'          => 'Onesheet for WordPress/' . VERSION,
		)
	);
	if ( is_wp_error( $answer ) ) {
		return new \WP_Error( 'network', $answer->get_error_message() );
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 200 !== $status ) {
		return new \WP_Error( 'http_' . $status, (string) wp_remote_retrieve_header( $answer, 'location' ) );
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) >= LARGEST_FILE ) {
		return new \WP_Error( 'too_large', $path );
	}
	return preg_match( '//u', $body ) ? $body : new \WP_Error( 'not_utf8', $path );
}

/**
 * The same for JSON.
 *
 * @param string $path    From the root of the site.
 * @param float  $timeout Seconds.
 * @return array|\WP_Error
 */
function fetch_json( $path, $timeout ) {
	$text = fetch( $path, $timeout );
	if ( is_wp_error( $text ) ) {
		return $text;
	}
	$data = json_decode( $text, true );
	return is_array( $data ) ? $data : new \WP_Error( 'not_json', $path );
}

/**
 * Whether an answer says for certain that there is no such file.
 *
 * @param mixed $answer What fetch() gave.
 * @return bool
 */
function is_missing( $answer ) {
	return is_wp_error( $answer ) && in_array( $answer->get_error_code(), array( 'http_404', 'http_410' ), true );
}

/**
 * The name of a film's files as `onesheet build` makes them; empty when it cannot be one.
 *
 * @param mixed $film What an author or an address says.
 * @return string
 */
function clean_film( $film ) {
	$film = is_string( $film ) ? trim( $film ) : '';
	return preg_match( '/^[\p{L}\p{N}](?!.*\.\.)[\p{L}\p{M}\p{N}.-]{0,99}$/u', $film ) ? $film : '';
}

/**
 * A language tag such as `fr` or `pt-BR`; empty when it is none.
 *
 * @param mixed $lang What an author or an administrator says.
 * @return string
 */
function clean_lang( $lang ) {
	$lang = is_string( $lang ) ? str_replace( '_', '-', trim( $lang ) ) : '';
	return preg_match( '/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/', $lang ) ? $lang : '';
}

/**
 * Where a film JSON is.
 *
 * @param string $film Name of the film's files.
 * @return string
 */
function film_address( $film ) {
	return site_address() . 'films/' . rawurlencode( $film ) . '.json';
}
