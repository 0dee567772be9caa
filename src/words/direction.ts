/** Languages that are written from the right: those that `Intl` and newsrooms know, by their first subtag. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/**
 * Whether a language is written from the right.
 * @param locale a BCP 47 tag
 * @example isRightToLeft('ar-EG') // true
 */
export const isRightToLeft = (locale: string): boolean => rightToLeft.test(locale);
