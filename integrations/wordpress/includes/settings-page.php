<?php
/**
 * The page of the settings, with its test.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Onesheet', 'onesheet' ), __( 'Onesheet', 'onesheet' ), 'manage_options', 'onesheet', __NAMESPACE__ . '\print_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=onesheet' ) ) . '">' . esc_html__( 'Settings', 'onesheet' ) . '</a>';
		return array_merge( array( $link ), $links );
	}
);

/** Prints the page. */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	$site     = kept_site();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Onesheet', 'onesheet' ); ?></h1>
		<?php print_check(); ?>
		<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
			<?php settings_fields( 'onesheet' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="onesheet-site"><?php esc_html_e( 'Where the films are', 'onesheet' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="onesheet-site" name="onesheet[site]" value="<?php echo esc_attr( site_address() ); ?>" placeholder="https://films.example/" aria-describedby="onesheet-site-help" <?php disabled( ! may_choose_site() ); ?>>
						<p class="description" id="onesheet-site-help">
							<?php
							if ( defined( 'ONESHEET_SITE' ) ) {
								esc_html_e( 'The address is in wp-config.php, as ONESHEET_SITE.', 'onesheet' );
							} elseif ( ! may_choose_site() ) {
								esc_html_e( 'Only somebody who may put scripts into posts can change the address.', 'onesheet' );
							} else {
								esc_html_e( 'The address of the folder that onesheet build makes. What it has becomes part of your posts, so it must be your own.', 'onesheet' );
							}
							?>
						</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="onesheet-theme"><?php esc_html_e( 'Theme', 'onesheet' ); ?></label></th>
					<td><?php print_choice( 'theme', $settings['theme'], $site ? $site['themes'] : array(), __( 'As the site was built', 'onesheet' ) ); ?></td>
				</tr>
				<tr>
					<th scope="row"><label for="onesheet-lang"><?php esc_html_e( 'Language', 'onesheet' ); ?></label></th>
					<td><?php print_choice( 'lang', $settings['lang'], $site ? $site['langs'] : array(), __( 'As the page', 'onesheet' ) ); ?></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
			<input type="hidden" name="action" value="onesheet_check">
			<?php wp_nonce_field( 'onesheet_check' ); ?>
			<?php submit_button( __( 'Test the address', 'onesheet' ), 'secondary', 'submit', false ); ?>
		</form>
	</div>
	<?php
}

/**
 * Prints a list to choose from.
 *
 * @param string   $name  Name of the setting.
 * @param string   $value What is chosen.
 * @param string[] $all   What may be chosen.
 * @param string   $none  What it says for nothing.
 */
function print_choice( $name, $value, $all, $none ) {
	$all = array_unique( array_filter( array_merge( array( $value ), $all ) ) );
	echo '<select id="onesheet-' . esc_attr( $name ) . '" name="onesheet[' . esc_attr( $name ) . ']">';
	echo '<option value="">' . esc_html( $none ) . '</option>';
	foreach ( $all as $one ) {
		echo '<option value="' . esc_attr( $one ) . '"' . selected( $one, $value, false ) . '>' . esc_html( $one ) . '</option>';
	}
	echo '</select>';
}

/** Prints what the last test of this user has found, once. */
function print_check() {
	$name = 'onesheet_check_' . get_current_user_id();
	$says = get_transient( $name );
	delete_transient( $name );
	$looks = array(
		'good'    => 'success',
		'warning' => 'warning',
		'bad'     => 'error',
	);
	foreach ( is_array( $says ) ? $says : array() as $one ) {
		echo '<div class="notice inline notice-' . esc_attr( $looks[ $one['is'] ] ) . '"><p>' . esc_html( $one['text'] ) . '</p></div>';
	}
}

add_action(
	'admin_post_onesheet_check',
	function () {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'onesheet' ), 403 );
		}
		check_admin_referer( 'onesheet_check' );
		set_transient( 'onesheet_check_' . get_current_user_id(), check_site(), 5 * MINUTE_IN_SECONDS );
		wp_safe_redirect( admin_url( 'options-general.php?page=onesheet' ) );
		exit;
	}
);
