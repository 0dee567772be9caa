<?php
// What a web server does for WordPress: files as they are, and all else to index.php. On a network of sites, the folder of a
// site comes before WordPress's own folders.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( getenv( 'WORDPRESS_NETWORK' ) ) {
	$path = preg_replace( '~^/[a-z0-9-]+(?=/wp-(admin|includes|content|login\.php|cron\.php)\b)~', '', $path );
}
if ( is_dir( $root . $path ) && is_file( rtrim( $root . $path, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( 'Location: ' . $path . '/' );
		exit;
	}
	$path .= 'index.php';
}
if ( ! is_file( $root . $path ) ) {
	$path = '/index.php';
}
if ( '.php' !== substr( $path, -4 ) ) {
	$types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'json' => 'application/json', 'woff2' => 'font/woff2', 'png' => 'image/png' );
	header( 'Content-Type: ' . ( $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	// Hundreds of files for each page of the editor.
	header( 'Cache-Control: public, max-age=3600' );
	readfile( $root . $path );
	exit;
}
chdir( dirname( $root . $path ) );
$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $root . $path;
require $root . $path;
