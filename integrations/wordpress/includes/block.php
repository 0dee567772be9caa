<?php
/**
 * The block.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'onesheet-block',
			plugins_url( 'block/edit.js', FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'onesheet-block', 'onesheet', FOLDER . '/languages' );
		wp_register_style( 'onesheet-block', plugins_url( 'block/edit.css', FILE ), array(), VERSION );
		register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

/**
 * The block for a reader. What `save` left in the post is the author's sentence.
 *
 * @param array  $attributes Attributes of the block.
 * @param string $content    The saved HTML, which is `div` and `p`.
 * @return string
 */
function render_block( $attributes, $content ) {
	$sentence = preg_match( '~<p\b[^>]*>.*?</p>~s', $content, $found ) ? $found[0] : '';
	unset( $attributes['sentence'] );
	$options = options_of_block( $attributes );
	$html    = box_html( $options, $sentence );
	if ( '' === $html || 'excerpt' === output_format( $options ) ) {
		return $html;
	}
	return '<div ' . get_block_wrapper_attributes( array( 'class' => 'onesheet-box' ) ) . '>' . hold( $html ) . '</div>';
}

/** An excerpt that WordPress makes by itself has the author's sentence. */
add_filter(
	'excerpt_allowed_blocks',
	function ( $names ) {
		return array_merge( $names, array( 'onesheet/box' ) );
	}
);

/** What the block's script needs to know. */
add_action(
	'enqueue_block_editor_assets',
	function () {
		$site = kept_site();
		$is   = array(
			'site'     => site_address(),
			'langs'    => $site ? $site['langs'] : array(),
			'themes'   => $site ? $site['themes'] : array(),
			'boxes'    => box_names(),
			'lang'     => '' !== settings()['lang'] ? settings()['lang'] : clean_lang( get_locale() ),
			'theme'    => settings()['theme'],
			'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=onesheet' ) : '',
		);
		wp_add_inline_script( 'onesheet-block', 'window.onesheetBlock = ' . wp_json_encode( $is ) . ';', 'before' );
	}
);

/**
 * The boxes themselves in the canvas of the editor, which is a frame of its own in newer versions. The classic script, as
 * that frame gets no modules.
 */
add_action(
	'enqueue_block_assets',
	function () {
		$site = is_admin() ? kept_site() : null;
		if ( $site ) {
			wp_enqueue_script( 'onesheet', $site['base'] . 'onesheet.classic.js', array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			wp_enqueue_style( 'onesheet-themes', $site['base'] . 'themes/all.css', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		}
	}
);
