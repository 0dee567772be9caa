<?php
/**
 * The settings: where the films are, theme, language.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'onesheet';

/**
 * The settings, whole.
 *
 * @return array{site: string, theme: string, lang: string}
 */
function settings() {
	$saved = get_option( SETTINGS );
	return array_merge(
		array(
			'site'  => '',
			'theme' => '',
			'lang'  => '',
		),
		is_array( $saved ) ? $saved : array()
	);
}

/**
 * Where `onesheet build` put the films, with a slash at the end; empty while nobody has said. All that this plugin prints
 * or loads comes from there. The constant ONESHEET_SITE in wp-config.php comes before the setting.
 *
 * @return string
 */
function site_address() {
	return defined( 'ONESHEET_SITE' ) ? clean_address( ONESHEET_SITE ) : settings()['site'];
}

/**
 * Who may say where the films are. The pages of that address become part of the posts, scripts included. So this takes
 * somebody who may put scripts into posts: on a network of sites a super admin.
 *
 * @return bool
 */
function may_choose_site() {
	return current_user_can( 'manage_options' ) && current_user_can( 'unfiltered_html' ) && ! defined( 'ONESHEET_SITE' );
}

/**
 * An address with a slash at its end and nothing after it; empty when it is none that may be used. Without encryption
 * anybody between the two servers could write into the posts, so that is for this machine alone.
 *
 * @param mixed $address What somebody typed.
 * @return string
 */
function clean_address( $address ) {
	$address = is_string( $address ) ? preg_replace( '/[?#].*$/s', '', trim( $address ) ) : '';
	$address = esc_url_raw( preg_replace( '~/index\.html$~', '', $address ), array( 'https', 'http' ) );
	$parts   = wp_parse_url( $address );
	if ( ! $parts || empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	if ( 'https' !== $parts['scheme'] && ! in_array( $parts['host'], array( 'localhost', '127.0.0.1', '[::1]' ), true ) ) {
		return '';
	}
	return trailingslashit( $address );
}

/**
 * The settings as they may be saved.
 *
 * @param mixed $given What the form sends.
 * @return array
 */
function clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$clean = settings();
	if ( isset( $given['site'] ) && may_choose_site() ) {
		$clean['site'] = clean_address( $given['site'] );
		if ( '' === $clean['site'] && '' !== trim( (string) $given['site'] ) ) {
			$clean['site'] = settings()['site'];
			if ( function_exists( 'add_settings_error' ) ) {
				add_settings_error( SETTINGS, 'site', __( 'The address was not saved: it must begin with https:// and have no user name in it.', 'onesheet' ) );
			}
		}
	}
	if ( isset( $given['theme'] ) ) {
		$clean['theme'] = sanitize_key( $given['theme'] );
	}
	if ( isset( $given['lang'] ) ) {
		$clean['lang'] = clean_lang( $given['lang'] );
	}
	return $clean;
}

add_action(
	'init',
	function () {
		register_setting(
			'onesheet',
			SETTINGS,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
				'show_in_rest'      => false,
			)
		);
	}
);

/** Another address has other films: nothing of the former one stays. */
add_action(
	'update_option_' . SETTINGS,
	function ( $before, $now ) {
		if ( ( $before['site'] ?? '' ) !== ( $now['site'] ?? '' ) ) {
			forget_all();
			refresh_site( 5 );
		}
	},
	10,
	2
);
add_action(
	'add_option_' . SETTINGS,
	function () {
		forget_all();
		refresh_site( 5 );
	}
);
