/** Names behind prepositions that want a case. For language files alone: a page in English needs none of it. */

/**
 * A list of names in another case: "США и Канада" becomes "США и Канады". Undefined where one of them is not known, because a
 * wrong form is worse than a list behind a colon.
 * @param forms names with their forms
 * @param rules endings of single words that change all alike, as a pattern with what takes its place
 */
export function namesInCase(
  list: string,
  forms: Record<string, string | undefined>,
  rules: [ending: RegExp, form: string][],
): string | undefined {
  let isKnown = true;
  const formOf = (name: string): string => {
    const rule = /^\p{L}+$/u.test(name) && rules.find(([ending]) => ending.test(name));
    const form = forms[name] ?? (rule ? name.replace(...rule) : '');
    isKnown &&= !!form;
    return form;
  };
  // What stands between names is at odd places.
  const text = list
    .split(/(, |\s(?:a|i|и|і|й|та)\s)/)
    .map((piece, i) => (i % 2 ? piece : formOf(piece)))
    .join('');
  return isKnown ? text : undefined;
}
