<?php
/**
 * Addresses of the newsroom's site, pasted on a line of their own: they become the box.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * The options of a box by an address of the newsroom's site: the page of a film is its dossier, the page of a box is the box.
 *
 * @param string $address Any address.
 * @return array|null Null for other addresses.
 */
function options_of_address( $address ) {
	if ( ! preg_match( address_pattern(), $address, $found ) ) {
		return null;
	}
	return clean_options(
		array(
			'film' => rawurldecode( $found[1] ),
			'lang' => $found[2] ?? '',
			'box'  => ( $found[3] ?? '' ) ? $found[3] : 'film-facts',
		)
	);
}

/**
 * Matches `films/ID/`, `films/ID/LANG/`, `films/ID/LANG/BOX.embed.html` and `films/ID/LANG/BOX.html` of the newsroom's site.
 *
 * @return string A pattern that matches nothing while the site is not known.
 */
function address_pattern() {
	$site = site_address();
	if ( '' === $site ) {
		return '~(?!)~';
	}
	$boxes = implode( '|', box_tags() );
	return '~^' . preg_quote( $site, '~' ) . 'films/([^/?#\s]+)/(?:([a-zA-Z0-9-]+)/)?(?:(' . $boxes . ')(?:\.embed)?\.html|(?:index\.html)?)(?:[?#]\S*)?$~';
}

add_action(
	'init',
	function () {
		wp_embed_register_handler(
			'onesheet',
			address_pattern(),
			function ( $found, $attributes, $address ) {
				$options = options_of_address( $address );
				// Readers without the box follow the address.
				$link = '<p><a href="' . esc_url( $address ) . '">' . esc_html( $address ) . '</a></p>';
				return $options && '' !== $options['film'] ? box_in_div( $options, $link ) : $link;
			},
			5
		);
	},
	20
);
