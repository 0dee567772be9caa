<?php
/**
 * What stands around the plugin in tests: the question whether a page is AMP, as the AMP plugin answers it, and a file for the
 * mail that would go out.
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
