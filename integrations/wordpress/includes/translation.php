<?php
/**
 * Translations are by language. A site in Austrian German or in Canadian French has that of its language.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * The file of the same language in the plugin, where the locale has none of its own.
 *
 * @param string $file Path of the file that WordPress looks for.
 * @return string
 */
function file_of_language( $file ) {
	if ( ! is_string( $file ) || is_readable( $file ) || ! preg_match( '~/onesheet-([a-z]{2,3})(_[A-Za-z_]+)?((?:-[0-9a-f]{32})?\.(?:mo|json|l10n\.php))$~', $file, $found ) ) {
		return $file;
	}
	$locale = $found[1] . ( $found[2] ?? '' );
	if ( in_array( $locale, array( 'zh_HK', 'zh_MO' ), true ) ) {
		$names = array( 'zh_TW' );
	} else {
		$all   = glob( FOLDER . '/languages/onesheet-' . $found[1] . '*.mo' );
		$names = array();
		foreach ( is_array( $all ) ? $all : array() as $one ) {
			$name = basename( $one, '.mo' );
			if ( preg_match( '/^onesheet-' . $found[1] . '(_|$)/', $name ) ) {
				$names[] = substr( $name, strlen( 'onesheet-' ) );
			}
		}
	}
	foreach ( $names as $name ) {
		$other = FOLDER . '/languages/onesheet-' . $name . $found[3];
		if ( is_readable( $other ) ) {
			return $other;
		}
	}
	return $file;
}

add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		return 'onesheet' === $domain ? file_of_language( $file ) : $file;
	},
	10,
	2
);
add_filter(
	'load_script_translation_file',
	function ( $file, $handle ) {
		return 'onesheet-block' === $handle ? file_of_language( $file ) : $file;
	},
	10,
	2
);
add_action(
	'init',
	function () {
		// For WordPress before 6.7 or a locale of which only the language is here.
		load_plugin_textdomain( 'onesheet', false, dirname( plugin_basename( FILE ) ) . '/languages' ); // phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions
	},
	1
);
