<?php
// What MediaWiki's parser makes of HTML in wikitext, without a database.
// Reads { "wikitext": ["<p>…", …] } from standard input. Usage: php mediawiki.php /usr/share/mediawiki

use MediaWiki\MediaWikiServices;

define( 'MW_INSTALL_PATH', rtrim( $argv[1], '/' ) );
define( 'MEDIAWIKI', true );
define( 'MW_ENTRY_POINT', 'cli' );
$IP = MW_INSTALL_PATH;
// It opens a database that it never asks.
$folder = sys_get_temp_dir() . '/onesheet-wiki-' . getmypid();
mkdir( $folder );
register_shutdown_function( function () use ( $folder ) {
	array_map( 'unlink', glob( "$folder/*" ) );
	rmdir( $folder );
} );
$wgCommandLineMode = true;

/** The defaults of MediaWiki, and none of the places that a wiki stores things in. */
function settings(): void {
	global $wgServer, $wgDBtype, $wgMainCacheType, $wgMessageCacheType, $wgParserCacheType, $wgUseDatabaseMessages,
		$wgLocalisationCacheConf, $wgSecretKey, $wgUpgradeKey, $wgSQLiteDataDir;
	$wgServer                = 'https://wiki.example';
	$wgDBtype                = 'sqlite';
	$wgSQLiteDataDir         = $GLOBALS['folder'];
	$wgMainCacheType         = CACHE_NONE;
	$wgMessageCacheType      = CACHE_NONE;
	$wgParserCacheType       = CACHE_NONE;
	$wgUseDatabaseMessages   = false;
	$wgSecretKey             = 'x';
	$wgLocalisationCacheConf = array_merge( $wgLocalisationCacheConf, [ 'storeClass' => LCStoreNull::class ] );
}
define( 'MW_CONFIG_CALLBACK', 'settings' );
require_once MW_INSTALL_PATH . '/includes/BootstrapHelperFunctions.php';
require_once MW_INSTALL_PATH . '/includes/Setup.php';

$parser  = MediaWikiServices::getInstance()->getParser();
$options = ParserOptions::newFromAnon();
$page    = Title::makeTitle( NS_SPECIAL, 'News' );
$shown   = fn( string $html ): string => $parser->parse( "Before.\n\n" . trim( $html ) . "\n\nAfter.", $page, $options )
	->getText( [ 'wrapperDivClass' => '', 'enableSectionEditLinks' => false ] );

$result = [];
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $way => $texts ) {
	$result[$way] = array_map( $shown, $texts );
}
echo json_encode( $result, JSON_THROW_ON_ERROR );
