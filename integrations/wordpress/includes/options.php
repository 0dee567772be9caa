<?php
/**
 * What an author asks of a box, in the names of its attributes, whichever door it came through.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * The options of a box as they may be used; what is wrong is as if it had not been said.
 *
 * @param array $given By the names of the attributes, in small letters.
 * @return array{film: string, box: string, lang: string, theme: string, heading?: string, heading-level?: int, max?: int, sections?: string, stale-after?: int, json-ld?: bool}
 */
function clean_options( $given ) {
	$word    = function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
	};
	$options = array(
		'film'  => clean_film( $word( 'film' ) ),
		'box'   => in_array( $word( 'box' ), box_tags(), true ) ? $word( 'box' ) : 'film-card',
		'lang'  => clean_lang( $word( 'lang' ) ),
		'theme' => sanitize_key( $word( 'theme' ) ),
	);
	if ( isset( $given['heading'] ) && is_string( $given['heading'] ) ) {
		$options['heading'] = sanitize_text_field( $given['heading'] );
	}
	foreach ( array(
		'heading-level' => array( 2, 6 ),
		'max'           => array( 1, 999 ),
		'stale-after'   => array( 0, 36500 ),
	) as $name => list( $least, $most ) ) {
		if ( ctype_digit( $word( $name ) ) && (int) $word( $name ) >= $least && (int) $word( $name ) <= $most ) {
			$options[ $name ] = (int) $word( $name );
		}
	}
	$sections = array_intersect( preg_split( '/[\s,]+/', $word( 'sections' ) ), box_tags() );
	if ( $sections ) {
		$options['sections'] = implode( ' ', $sections );
	}
	if ( in_array( $word( 'json-ld' ), array( '1', 'true', 'json-ld', 'yes' ), true ) ) {
		$options['json-ld'] = true;
	}
	return $options;
}

/**
 * The options of a block, which has its names as scripts write them.
 *
 * @param array $attributes Attributes of the block.
 * @return array
 */
function options_of_block( $attributes ) {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	return clean_options( $given );
}

/**
 * The language that a box is to be in: its own, else that of the settings, else that of the page. Of those that the
 * newsroom's site has, the nearest; without one that speaks it the language itself, of which there is then no box.
 *
 * @param array $options Options of a box.
 * @return string
 */
function lang_of_box( $options ) {
	$lang = $options['lang'];
	$lang = '' !== $lang ? $lang : settings()['lang'];
	// That of the site, also while an author with another saves a post.
	$lang = '' !== $lang ? $lang : clean_lang( get_locale() );
	$lang = '' !== $lang ? $lang : 'en';
	$kept = kept_film( $options['film'] );
	$site = kept_site();
	$all  = $kept && $kept['langs'] ? $kept['langs'] : ( $site ? $site['langs'] : array() );
	return nearest_lang( $lang, $all ) ?? $lang;
}

/**
 * The nearest of some languages: the same, or the one that begins in the same way.
 *
 * @param string   $lang Language tag.
 * @param string[] $all  Language tags.
 * @return string|null
 */
function nearest_lang( $lang, $all ) {
	$traditional = preg_match( '/^zh-(hant|tw|hk|mo)/i', $lang );
	$names       = array( $lang, $traditional ? 'zh-Hant' : strtok( $lang, '-' ) );
	if ( preg_match( '/^(no|nn)\b/i', $lang ) ) {
		$names[] = 'nb';
	}
	foreach ( $names as $name ) {
		foreach ( $all as $one ) {
			if ( 0 === strcasecmp( $one, $name ) ) {
				return $one;
			}
		}
	}
	foreach ( $all as $one ) {
		if ( 0 === strcasecmp( strtok( $one, '-' ), strtok( $lang, '-' ) ) && ! $traditional && 'zh-Hant' !== $one ) {
			return $one;
		}
	}
	return null;
}
