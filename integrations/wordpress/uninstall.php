<?php
/**
 * Removes all that this plugin has stored. Of its blocks and shortcodes the authors' sentences stay in the posts.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes what this plugin has stored for one site. */
function uninstall_here() {
	global $wpdb;
	wp_unschedule_hook( 'onesheet_refresh' );
	wp_unschedule_hook( 'onesheet_refresh_film' );
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- WordPress has no functions for these lists.
	foreach ( array( 'onesheet_film_', '_transient_onesheet_', '_transient_timeout_onesheet_' ) as $start ) {
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) );
		array_map( 'delete_option', $names );
	}
	delete_option( 'onesheet_site' );
	delete_option( 'onesheet' );

	$posts = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_content FROM {$wpdb->posts} WHERE post_type <> 'revision' AND ( post_content LIKE %s OR post_content LIKE %s )", '%' . $wpdb->esc_like( '<!-- wp:onesheet/box' ) . '%', '%' . $wpdb->esc_like( '[onesheet' ) . '%' ) );
	foreach ( $posts as $post ) {
		$content = only_sentences( $post->post_content );
		if ( $content !== $post->post_content ) {
			// Not by wp_update_post(): no date changes, no mail goes out, and nothing is filtered by the rights of whoever uninstalls.
			$wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $post->ID ) );
			clean_post_cache( (int) $post->ID );
		}
	}
	// phpcs:enable
}

/**
 * The content of a post with the authors' sentences in place of blocks and shortcodes.
 *
 * @param string $content Content of a post.
 * @return string
 */
function only_sentences( $content ) {
	$content = preg_replace( '~<!-- wp:onesheet/box (?:\{(?:(?!-->).)*\} )?/-->\s*~s', '', $content );
	$content = preg_replace_callback(
		'~<!-- wp:onesheet/box (?:(?!-->).)*-->(.*?)<!-- /wp:onesheet/box -->~s',
		function ( $found ) {
			$sentence = preg_match( '~<p\b[^>]*>(.*?)</p>~s', $found[1], $words ) ? $words[1] : '';
			return '' === $sentence ? '' : "<!-- wp:paragraph -->\n<p>$sentence</p>\n<!-- /wp:paragraph -->";
		},
		$content
	);
	return preg_replace_callback(
		'/' . get_shortcode_regex( array( 'onesheet' ) ) . '/s',
		function ( $found ) {
			// Two brackets on either side show a shortcode as it is written.
			return '[' === $found[1] && ']' === $found[6] ? $found[0] : $found[1] . $found[5] . $found[6];
		},
		$content
	);
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) { // phpcs:ignore
		switch_to_blog( $site );
		uninstall_here();
		restore_current_blog();
	}
} else {
	uninstall_here();
}
