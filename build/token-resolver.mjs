// The tokens with their themes, light and dark, for design tools: a resolver document of the DTCG format 2025.10, in which
// theme and scheme are modifiers. A colour of a theme is two tokens, one in the group `light` and one in the group `dark`; the
// scheme says which of them the colour is.

const hexColor = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => +(parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
  hex,
});

/** A value of CSS in a type of the format; what has no type there is the first part of it, and whole in an extension. */
function typed(type, css) {
  if (type === 'color' && /^#/.test(css)) return { $value: hexColor(css) };
  if (type === 'number' || type === 'fontWeight') return { $value: parseFloat(css) };
  if (type === 'fontFamily') return { $value: css.split(/,\s*/).map((name) => name.replace(/^'|'$/g, '')) };
  if (type === 'strokeStyle') return { $value: css };
  const [first] = css.split(' ');
  const $value = { value: parseFloat(first), unit: 'px' };
  return /^\d+px$/.test(css) ? { $value } : { $value, $extensions: { onesheet: { css } } };
}

/** `{ color: { ink: … } }`: a token in its group. */
const add = (tokens, group, key, token) => ((tokens[group] ??= {})[key] = token);

/**
 * @param groups src/themes/tokens.json
 * @param themes src/themes/themes.json
 */
export function tokenResolver(groups, themes) {
  const members = Object.entries(groups)
    .filter(([group]) => !group.startsWith('$'))
    .flatMap(([group, { $type, ...tokens }]) =>
      Object.entries(tokens).map(([key, token]) => ({ group, key, ...token, $type: token.$type ?? $type })),
    );
  const byKey = new Map(members.map((member) => [member.key, member]));
  const colors = members.filter(({ $type }) => $type === 'color');

  const base = { light: {}, dark: {} };
  for (const { key, $value, $extensions } of colors) {
    const isAlias = typeof $value === 'string';
    for (const scheme of ['light', 'dark'])
      base[scheme][key] = {
        $type: 'color',
        $value: isAlias
          ? $value.replace(/^\{\w+/, `{${scheme}`)
          : (scheme === 'dark' && $extensions?.onesheet?.dark) || $value,
      };
  }

  const contextOf = ({ $description, ...values }) => {
    const tokens = { $description };
    for (const [key, value] of Object.entries(values)) {
      const { group, $type } = byKey.get(key);
      const [light, dark = light] = [value].flat();
      if ($type === 'color')
        for (const [scheme, css] of Object.entries({ light, dark }))
          add(tokens, scheme, key, { $type, ...typed($type, css) });
      else add(tokens, group, key, { $type, ...typed($type, light) });
    }
    return [tokens];
  };
  const schemeOf = (scheme) => [
    {
      color: Object.fromEntries(
        colors.map(({ key }) => [key, { $type: 'color', $value: `{${scheme}.${key}}` }]),
      ),
    },
  ];

  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'Onesheet',
    version: '2025.10',
    description: 'The tokens of the boxes. Written by `npm run generate` from tokens.json and themes.json.',
    sets: { base: { sources: [{ $ref: 'tokens.json' }, base] } },
    modifiers: {
      theme: {
        description: 'The look of the boxes, as the attribute theme names it.',
        contexts: {
          paper: [],
          ...Object.fromEntries(Object.entries(themes).map(([name, theme]) => [name, contextOf(theme)])),
        },
        default: 'paper',
      },
      scheme: {
        description: 'Whether the page is light or dark.',
        contexts: { light: schemeOf('light'), dark: schemeOf('dark') },
        default: 'light',
      },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/theme' }, { $ref: '#/modifiers/scheme' }],
  };
}
