<?php
/**
 * Plugin Name:       Onesheet
 * Description:       Film boxes in posts: deals, cast, release plan and more, as the newsroom's Onesheet site says them. A block, a shortcode, and addresses that embed themselves.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Onesheet authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       onesheet
 * Domain Path:       /languages
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/boxes.php';
require FOLDER . '/includes/settings.php';
require FOLDER . '/includes/source.php';
require FOLDER . '/includes/store.php';
require FOLDER . '/includes/refresh.php';
require FOLDER . '/includes/options.php';
require FOLDER . '/includes/fragment.php';
require FOLDER . '/includes/render.php';
require FOLDER . '/includes/hold.php';
require FOLDER . '/includes/scripts.php';
require FOLDER . '/includes/search.php';
require FOLDER . '/includes/block.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/address.php';
require FOLDER . '/includes/kses.php';
require FOLDER . '/includes/mail.php';
require FOLDER . '/includes/translation.php';
if ( is_admin() ) {
	require FOLDER . '/includes/check.php';
	require FOLDER . '/includes/settings-page.php';
}
