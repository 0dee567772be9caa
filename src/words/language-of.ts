/**
 * Whose words a page in this language gets, by the name of their file: mostly its first subtag. Chinese has two scripts, and a
 * page must not mix them; Norwegian pages call themselves `no`, and are written in Bokmål.
 * @param locale a BCP 47 tag in its canonical form
 * @example languageOf('zh-HK') // 'zh-Hant'
 */
export const languageOf = (locale: string): string =>
  /^zh-(?!Hans).*(Hant|TW|HK|MO)/.test(locale) ? 'zh-Hant' : locale.split('-')[0]!.replace(/^no$/, 'nb');
