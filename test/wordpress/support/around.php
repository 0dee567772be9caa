<?php
/**
 * What stands around the plugin in tests: the answer of the AMP plugin to the question whether a page is AMP, and what a test
 * says of the language and the editor.
 */

if ( isset( $_GET['amp'] ) ) {
	function amp_is_request() {
		return true;
	}
}

// The editor without blocks, which WordPress still has for those who ask for it.
if ( isset( $_GET['classic-editor'] ) ) {
	add_filter( 'use_block_editor_for_post_type', '__return_false' );
}

if ( isset( $GLOBALS['locale_of_test'] ) ) {
	add_filter(
		'locale',
		function () {
			return $GLOBALS['locale_of_test'];
		}
	);
}
