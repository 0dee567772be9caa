<?php
/**
 * When facts are fetched: on saving a post, and in the background by WP-Cron. Never while a reader waits for a page.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/** After how many seconds facts are asked for anew. */
const FRESH_FOR = 15 * MINUTE_IN_SECONDS;
/** After how many seconds without a reader a film is forgotten. */
const KEEP_FOR = 180 * DAY_IN_SECONDS;
/** How many films one background run asks for. */
const FILMS_PER_RUN = 50;

const FILM_EVENT = 'onesheet_refresh_film';
const ALL_EVENT  = 'onesheet_refresh';

/**
 * Fetches what the newsroom's site says about itself. What was known stays when it does not answer.
 *
 * @param float $timeout Seconds.
 * @return array|\WP_Error
 */
function refresh_site( $timeout ) {
	$data = fetch_json( 'catalogue/site.json', $timeout );
	if ( is_wp_error( $data ) ) {
		return $data;
	}
	$base = isset( $data['base'] ) && is_string( $data['base'] ) ? $data['base'] : '';
	// A site that was built without its address names paths from its root.
	if ( '' !== $base && ! preg_match( '~^https?://~', $base ) ) {
		$base = \WP_Http::make_absolute_url( $base, site_address() );
	}
	$base = clean_address( $base );
	if ( '' === $base ) {
		return new \WP_Error( 'no_base', 'catalogue/site.json' );
	}
	$hashes = array_filter(
		is_array( $data['integrity'] ?? null ) ? $data['integrity'] : array(),
		function ( $hash ) {
			return is_string( $hash ) && preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~', $hash );
		}
	);
	$site   = array(
		'address'   => site_address(),
		'version'   => sanitize_text_field( is_string( $data['version'] ?? null ) ? $data['version'] : '' ),
		'base'      => $base,
		'films'     => (int) ( $data['films'] ?? 0 ),
		'shards'    => min( 1000, max( 0, (int) ( $data['shards'] ?? 0 ) ) ),
		'langs'     => array_values( array_filter( array_map( __NAMESPACE__ . '\clean_lang', words_of( $data['langs'] ?? null ) ) ) ),
		'formats'   => array_map( 'sanitize_key', words_of( $data['formats'] ?? null ) ),
		'themes'    => array_map( 'sanitize_key', words_of( $data['themes'] ?? null ) ),
		'integrity' => $hashes,
		'checked'   => time(),
	);
	update_option( SITE_STORE, $site, false );
	return $site;
}

/**
 * The texts in what should be a list of texts.
 *
 * @param mixed $given From JSON.
 * @return string[]
 */
function words_of( $given ) {
	return is_array( $given ) ? array_values( array_filter( $given, 'is_string' ) ) : array();
}

/**
 * Fetches the boxes of a film, as far as they have changed. The film's index is asked for first: while its hash is the same,
 * no box is fetched again.
 *
 * @param string   $film    Name of the film's files.
 * @param string[] $wanted  Boxes that a post shows, as `en/deal-box`; beside those that are known.
 * @param float    $timeout Seconds for each file.
 * @param float    $until   When to stop, in seconds since 1970; what is missing then comes in the background.
 * @return bool Whether all that is wanted is here, or the site says that there is none.
 */
function refresh_film( $film, $wanted, $timeout, $until = INF ) {
	$kept           = kept_film( $film ) ?? array(
		'film'    => $film,
		'state'   => 'new',
		'hash'    => '',
		'seen'    => time(),
		'boxes'   => array(),
		'langs'   => array(),
		'wanted'  => array(),
		'parts'   => array(),
	);
	$kept['wanted'] = array_values( array_unique( array_merge( $kept['wanted'], $wanted ) ) );
	// Whatever comes of it, the next try is not before the facts would be old again.
	$kept['checked'] = time();

	$text = fetch( "films/$film/index.json", $timeout );
	if ( is_wp_error( $text ) ) {
		// The index also goes for the moment in which a film is made again, and with a site that is half copied.
		$is_gone = is_missing( $text ) && is_missing( fetch( "films/$film.json", $timeout ) ) && ! is_wp_error( fetch( 'catalogue/site.json', $timeout ) );
		if ( $is_gone ) {
			$kept['state'] = 'gone';
			$kept['hash']  = '';
			$kept['parts'] = array();
		}
		keep_film( $kept );
		return $is_gone;
	}
	$index = json_decode( $text, true );
	if ( ! is_array( $index ) || ! isset( $index['files'] ) ) {
		keep_film( $kept );
		return false;
	}
	$hash          = hash( 'sha256', $text );
	$files         = words_of( $index['files'] );
	$kept['boxes'] = array_values( array_intersect( box_tags(), words_of( $index['boxes'] ?? null ) ) );
	$kept['langs'] = array_values( array_filter( array_map( __NAMESPACE__ . '\clean_lang', words_of( $index['langs'] ?? null ) ) ) );
	$is_new        = $hash !== $kept['hash'];
	$parts         = array();
	$is_whole      = true;
	foreach ( $kept['wanted'] as $name ) {
		list( $lang, $box ) = explode( '/', $name );
		if ( ! in_array( $box, $kept['boxes'], true ) || ! in_array( $lang, $kept['langs'], true ) ) {
			continue;
		}
		if ( ! $is_new && isset( $kept['parts'][ $name ] ) ) {
			$parts[ $name ] = $kept['parts'][ $name ];
			continue;
		}
		$formats = microtime( true ) < $until ? fetch_formats( "films/$film/$name", $box, $files, $timeout ) : null;
		if ( null === $formats ) {
			$is_whole = false;
			if ( isset( $kept['parts'][ $name ] ) ) {
				$parts[ $name ] = $kept['parts'][ $name ];
			}
		} else {
			$parts[ $name ] = $formats;
		}
	}
	$kept['parts'] = $parts;
	$kept['state'] = 'here';
	// Without the hash, the next run fetches what this one could not.
	$kept['hash'] = $is_whole ? $hash : '';
	keep_film( $kept );
	return $is_whole;
}

/**
 * A box in all formats that the site has of it.
 *
 * @param string   $stem    Path without its ending.
 * @param string   $box     Tag of the box.
 * @param string[] $files   Files that the film has.
 * @param float    $timeout Seconds for each.
 * @return string[]|null By `dsd`, `html`, `amp`, `email`; null when one of them did not come whole.
 */
function fetch_formats( $stem, $box, $files, $timeout ) {
	$formats = array();
	foreach ( array(
		'dsd'   => '.dsd.html',
		'html'  => '.html',
		'amp'   => '.amp.html',
		'email' => '.email.html',
	) as $format => $ending ) {
		if ( ! in_array( $stem . $ending, $files, true ) ) {
			continue;
		}
		$text = fetch( $stem . $ending, $timeout );
		if ( is_wp_error( $text ) || ! is_fragment( $text, $format, $box ) ) {
			return null;
		}
		$formats[ $format ] = trim( $text );
	}
	return $formats;
}

/**
 * Asks for a film in the background, once.
 *
 * @param string $film   Name of the film's files.
 * @param string $wanted A box, as `en/deal-box`.
 */
function refresh_later( $film, $wanted ) {
	if ( '' !== site_address() && ! wp_next_scheduled( FILM_EVENT, array( $film, $wanted ) ) ) {
		wp_schedule_single_event( time(), FILM_EVENT, array( $film, $wanted ) );
	}
}

add_action(
	FILM_EVENT,
	function ( $film, $wanted ) {
		$film = clean_film( $film );
		if ( '' === $film || '' === site_address() || ! preg_match( '~^[a-zA-Z0-9-]+/[a-z-]+$~', $wanted ) ) {
			return;
		}
		if ( ! kept_site() ) {
			refresh_site( 10 );
		}
		$kept = kept_film( $film );
		// Several boxes of a film ask for it at the same time; the first of them brings what all others have, too.
		$is_here = $kept && 'here' === $kept['state'] && in_array( $wanted, $kept['wanted'], true ) && '' !== $kept['hash'];
		if ( ! $is_here || $kept['checked'] < time() - MINUTE_IN_SECONDS ) {
			refresh_film( $film, array( $wanted ), 10 );
		}
		$kept = kept_film( $film );
		if ( $kept ) {
			$kept['seen'] = time();
			keep_film( $kept );
		}
	},
	10,
	2
);

/** Each hour: the site, and the films that were asked for longest ago. */
add_action(
	ALL_EVENT,
	function () {
		refresh_site( 10 );
		$old = array();
		foreach ( film_options() as $name ) {
			$kept = get_option( $name );
			if ( ! is_array( $kept ) || film_option( $kept['film'] ) !== $name || $kept['seen'] < time() - KEEP_FOR ) {
				delete_option( $name );
			} elseif ( $kept['checked'] < time() - FRESH_FOR ) {
				$old[ $kept['film'] ] = $kept['checked'];
			}
		}
		asort( $old );
		foreach ( array_slice( array_keys( $old ), 0, FILMS_PER_RUN ) as $film ) {
			refresh_film( (string) $film, array(), 10 );
		}
	}
);
add_action(
	'init',
	function () {
		if ( '' !== site_address() && ! wp_next_scheduled( ALL_EVENT ) ) {
			wp_schedule_event( time() + MINUTE_IN_SECONDS, 'hourly', ALL_EVENT );
		}
	}
);
register_deactivation_hook(
	FILE,
	function () {
		wp_unschedule_hook( ALL_EVENT );
		wp_unschedule_hook( FILM_EVENT );
	}
);

/** On saving, the author waits for the boxes of the post, but not long. So the first reader has them. */
add_action(
	'wp_after_insert_post',
	function ( $id, $post ) {
		if ( '' === site_address() || wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) ) {
			return;
		}
		$until = microtime( true ) + 4;
		foreach ( boxes_in( $post->post_content ) as $options ) {
			// The address may be in wp-config.php, of whose changes nothing tells.
			if ( ! kept_site() && microtime( true ) < $until ) {
				refresh_site( 2 );
			}
			$lang = lang_of_box( $options );
			$part = $lang . '/' . $options['box'];
			$kept = kept_film( $options['film'] );
			if ( $kept && $kept['checked'] > time() - FRESH_FOR && ( 'gone' === $kept['state'] || isset( $kept['parts'][ $part ] ) ) ) {
				continue;
			}
			if ( microtime( true ) > $until || ! refresh_film( $options['film'], array( $part ), 2, $until ) ) {
				refresh_later( $options['film'], $part );
			}
		}
	},
	10,
	2
);

/**
 * The boxes that a text shows by a block, a shortcode or an address.
 *
 * @param string $content Content of a post.
 * @return array[] Options, each as clean_options() gives them.
 */
function boxes_in( $content ) {
	$boxes = array();
	if ( has_block( 'onesheet/box', $content ) ) {
		$walk = function ( $blocks ) use ( &$walk, &$boxes ) {
			foreach ( $blocks as $block ) {
				if ( 'onesheet/box' === $block['blockName'] ) {
					$boxes[] = options_of_block( $block['attrs'] );
				}
				$walk( $block['innerBlocks'] );
			}
		};
		$walk( parse_blocks( $content ) );
	}
	if ( false !== strpos( $content, '[onesheet' ) && preg_match_all( '/' . get_shortcode_regex( array( 'onesheet' ) ) . '/s', $content, $found ) ) {
		foreach ( $found[3] as $words ) {
			$given   = shortcode_parse_atts( $words );
			$boxes[] = clean_options( is_array( $given ) ? $given : array() );
		}
	}
	if ( preg_match_all( '~^\s*(https?://[^\s<>"]+)\s*$~im', $content, $found ) ) {
		foreach ( $found[1] as $address ) {
			$boxes[] = options_of_address( html_entity_decode( $address ) );
		}
	}
	return array_filter(
		$boxes,
		function ( $options ) {
			return $options && '' !== $options['film'];
		}
	);
}
