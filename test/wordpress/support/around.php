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
