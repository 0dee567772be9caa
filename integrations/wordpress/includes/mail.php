<?php
/**
 * Posts that are sent by e-mail: programs for mail show the rules of a prerendered box as text.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_mail',
	function ( $mail ) {
		$text = $mail['message'] ?? '';
		if ( is_string( $text ) && false !== strpos( $text, '<template shadowrootmode="open">' ) ) {
			// What stays in the tag of the box is the author's sentence, or the facts as text.
			$mail['message'] = preg_replace( '~<template shadowrootmode="open">.*?</template>~s', '', $text );
		}
		return $mail;
	}
);
