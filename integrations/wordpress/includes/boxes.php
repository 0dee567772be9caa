<?php
/**
 * The boxes, and what they are called.
 *
 * @package Onesheet
 */

namespace Onesheet;

defined( 'ABSPATH' ) || exit;

/**
 * The tags of all boxes.
 *
 * @return string[]
 */
function box_tags() {
	return array( 'film-card', 'deal-box', 'release-plan', 'cast-list', 'crew-list', 'casting-changes', 'film-comparisons', 'box-office', 'film-timeline', 'film-facts' );
}

/**
 * What editors call the boxes, by their tags: in the words that stand over the boxes themselves.
 *
 * @return string[]
 */
function box_names() {
	return array(
		'film-card'        => __( 'Film card', 'onesheet' ),
		'deal-box'         => __( 'The deals', 'onesheet' ),
		'release-plan'     => __( 'Release plan', 'onesheet' ),
		'cast-list'        => __( 'Cast', 'onesheet' ),
		'crew-list'        => __( 'Behind the scenes', 'onesheet' ),
		'casting-changes'  => __( 'Casting changes', 'onesheet' ),
		'film-comparisons' => __( 'Compared with', 'onesheet' ),
		'box-office'       => __( 'Box office', 'onesheet' ),
		'film-timeline'    => __( 'The story so far', 'onesheet' ),
		'film-facts'       => __( 'Everything about the film', 'onesheet' ),
	);
}
