// docs/tokens.md: every token with its default and with what it changes.
const titles = {
  color: 'Colours',
  font: 'Typefaces',
  size: 'Sizes of type',
  weight: 'Weights',
  line: 'Line heights',
  space: 'Space',
  shape: 'Lines and shapes',
};

const shown = (token, value) => (token.alias ? `as \`${token.alias}\`` : `\`${value}\``);

function row(token) {
  const { name, light, dark, about, boxes, group } = token;
  const values = group === 'color' ? [light, dark ?? light] : [light];
  const where = boxes ? ` (${boxes.map((tag) => `\`${tag}\``).join(', ')})` : '';
  return `| \`${name}\` | ${values.map((value) => shown(token, value)).join(' | ')} | ${about}${where} |`;
}

const table = (group, tokens) => {
  const columns = ['token', ...(group === 'color' ? ['light', 'dark'] : ['default']), 'what it changes'];
  return [
    `## ${titles[group]}`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...tokens.filter((token) => token.group === group).map(row),
    '',
  ];
};

export const tokenPage = (tokens) =>
  [
    '# Tokens',
    '',
    'Written by `npm run generate` from [src/themes/tokens.json](../src/themes/tokens.json), in the format of the W3C Design Tokens',
    'Community Group. Set them where you like: on `:root`, on one kind of box, on one box. How: [theming](theming.md).',
    '',
    ...[...new Set(tokens.map(({ group }) => group))].flatMap((group) => table(group, tokens)),
  ].join('\n');
