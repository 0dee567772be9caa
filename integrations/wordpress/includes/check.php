<?php
/**
 * What may be wrong with the address of the films, in plain words.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * Tries what the plugin needs, and says what it found.
 *
 * @return array[] Each with `is` (`good`, `warning`, `bad`) and `text`.
 */
function check_site() {
	$bad  = function ( $text ) {
		return array( array( 'is' => 'bad', 'text' => $text ) ); // phpcs:ignore
	};
	$site = site_address();
	if ( '' === $site ) {
		return $bad( __( 'Nobody has said yet where the films are.', 'onesheet' ) );
	}
	$info = refresh_site( 10 );
	if ( is_wp_error( $info ) ) {
		return $bad( reason_of( $info, $site . 'catalogue/site.json' ) );
	}
	delete_transient( 'onesheet_catalogue' );
	$films = all_films();
	if ( is_wp_error( $films ) ) {
		return $bad( reason_of( $films, $site . 'catalogue/films-1.json' ) );
	}
	$says   = array();
	$says[] = array(
		'is'   => $films ? 'good' : 'warning',
		/* translators: 1: number of films, 2: version of Onesheet, 3: languages */
		'text' => sprintf( __( 'Films: %1$s. Version of Onesheet: %2$s. Languages: %3$s.', 'onesheet' ), number_format_i18n( count( $films ) ), $info['version'], implode( ', ', $info['langs'] ) ),
	);
	$missing = array_diff( array( 'dsd', 'html' ), $info['formats'] );
	if ( $missing ) {
		$says[] = array(
			'is'   => 'bad',
			/* translators: %s: names of formats */
			'text' => sprintf( __( 'The site was built without a format that this plugin prints: %s. Build it with --format dsd,html,amp,email.', 'onesheet' ), implode( ', ', $missing ) ),
		);
	}
	$script = wp_remote_get(
		$info['base'] . 'onesheet.js',
		array(
			'timeout'     => 10,
			'redirection' => 0,
			'headers'     => array( 'Origin' => home_url() ),
		)
	);
	if ( is_wp_error( $script ) || 200 !== wp_remote_retrieve_response_code( $script ) ) {
		/* translators: %s: an address */
		$says[] = array( 'is' => 'bad', 'text' => sprintf( __( 'The script does not come from %s. Readers see the facts all the same, but authors see no boxes in the editor.', 'onesheet' ), $info['base'] . 'onesheet.js' ) ); // phpcs:ignore
	} else {
		$hash = 'sha384-' . base64_encode( hash( 'sha384', wp_remote_retrieve_body( $script ), true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		if ( ( $info['integrity']['onesheet.js'] ?? '' ) !== $hash ) {
			/* translators: %s: an address */
			$says[] = array( 'is' => 'bad', 'text' => sprintf( __( 'The script at %s is not the one that the site was built with, and browsers will not run it. Build the site again and copy all its files.', 'onesheet' ), $info['base'] . 'onesheet.js' ) ); // phpcs:ignore
		}
		if ( is_elsewhere( $info['base'] ) && ! wp_remote_retrieve_header( $script, 'access-control-allow-origin' ) ) {
			/* translators: %s: an address */
			$says[] = array( 'is' => 'bad', 'text' => sprintf( __( 'The server of %s does not let other sites use its files. Let it send the header Access-Control-Allow-Origin: *', 'onesheet' ), $info['base'] ) ); // phpcs:ignore
		}
	}
	if ( $films ) {
		$film = wp_remote_get(
			film_address( $films[0]['film'] ),
			array(
				'timeout'     => 10,
				'redirection' => 0,
				'headers'     => array( 'Origin' => home_url() ),
			)
		);
		if ( is_elsewhere( $site ) && ! is_wp_error( $film ) && ! wp_remote_retrieve_header( $film, 'access-control-allow-origin' ) ) {
			/* translators: %s: an address */
			$says[] = array( 'is' => 'bad', 'text' => sprintf( __( 'The server of %s does not let other sites use its files. Let it send the header Access-Control-Allow-Origin: *', 'onesheet' ), $site . 'films/' ) ); // phpcs:ignore
		}
	}
	if ( null === nearest_lang( lang_of_settings(), $info['langs'] ) ) {
		/* translators: %s: a language tag */
		$says[] = array( 'is' => 'warning', 'text' => sprintf( __( 'The site has no boxes in the language %s: readers see your sentence until the script has run. Build it with that language.', 'onesheet' ), lang_of_settings() ) ); // phpcs:ignore
	}
	return $says;
}

/**
 * The language of a box that asks for none.
 *
 * @return string
 */
function lang_of_settings() {
	return '' !== settings()['lang'] ? settings()['lang'] : clean_lang( get_locale() );
}

/**
 * Whether browsers count an address as another site than this.
 *
 * @param string $address Any address.
 * @return bool
 */
function is_elsewhere( $address ) {
	$origin = function ( $url ) {
		$parts = wp_parse_url( $url );
		return ( $parts['scheme'] ?? '' ) . '://' . ( $parts['host'] ?? '' ) . ':' . ( $parts['port'] ?? '' );
	};
	return $origin( $address ) !== $origin( home_url() );
}

/**
 * Why something could not be fetched, and what to do.
 *
 * @param \WP_Error $error   What fetch() gave.
 * @param string    $address What was asked for.
 * @return string
 */
function reason_of( $error, $address ) {
	$code = $error->get_error_code();
	if ( 'network' === $code ) {
		/* translators: 1: an address, 2: what the network says */
		return sprintf( __( 'No answer from %1$s (%2$s). See whether the address is right and this server may reach it.', 'onesheet' ), $address, $error->get_error_message() );
	}
	if ( in_array( $code, array( 'http_404', 'http_410' ), true ) ) {
		/* translators: %s: an address */
		return sprintf( __( 'There is nothing at %s. The address must be that of the folder that onesheet build makes.', 'onesheet' ), $address );
	}
	if ( preg_match( '/^http_3/', $code ) ) {
		/* translators: 1: an address, 2: another address */
		return sprintf( __( '%1$s sends on to %2$s. Only the address in the settings is trusted: enter the one that it sends on to.', 'onesheet' ), $address, $error->get_error_message() );
	}
	if ( preg_match( '/^http_(\d+)/', $code, $found ) ) {
		/* translators: 1: an address, 2: a number */
		return sprintf( __( '%1$s answers with the error %2$s. Whoever runs that server can say why.', 'onesheet' ), $address, $found[1] );
	}
	/* translators: %s: an address */
	return sprintf( __( 'What is at %s was not made by onesheet build.', 'onesheet' ), $address );
}
