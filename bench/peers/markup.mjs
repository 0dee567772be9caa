// The templates of the boxes for frameworks that make elements with `h(type, props, ...children)`. They write the same markup
// from the same blocks as src/templates, so that the bench compares only the renderers.

/**
 * @param {Function} h createElement of React or Preact
 * @param Fragment Fragment of React or Preact
 * @returns `(tag, box, styles) => element`
 */
export function markup(h, Fragment) {
  const Span = ({ text, part, url, label, lang, date }) => {
    const inTime = date ? h('time', { dateTime: date }, text) : text;
    const linked = url
      ? h('a', { href: url, 'aria-label': label, referrerPolicy: 'no-referrer' }, inTime)
      : inTime;
    if (part) return [part === 'source' ? '\u00a0' : ' ', h('bdi', { part, lang }, linked)];
    return lang || url ? h('bdi', { lang }, linked) : linked;
  };
  const Line = (line) => line.map(Span).flat();
  const Rows = (rows) =>
    rows.length
      ? h(
          'dl',
          { part: 'rows' },
          ...rows.map(({ label, lines }) =>
            h(
              'div',
              { part: 'row' },
              h('dt', { part: 'label' }, ...Line(label)),
              ...lines.map((line) => h('dd', { part: 'value' }, ...Line(line))),
            ),
          ),
        )
      : null;

  const Poster = ({ image: { src, alt, width, height }, credit }) =>
    h(
      'figure',
      { part: 'poster' },
      h('img', { src, alt, width, height, loading: 'lazy', referrerPolicy: 'no-referrer' }),
      credit ? h('figcaption', { part: 'poster-credit' }, ...Line([credit])) : null,
    );

  const Person = ({ line, photo, initials, tint }) =>
    h(
      'li',
      { part: 'person' },
      h(
        'span',
        { part: 'face', 'data-tint': tint, 'aria-hidden': 'true' },
        initials,
        photo ? h('img', { src: photo.src, alt: '', loading: 'lazy', referrerPolicy: 'no-referrer' }) : null,
      ),
      h('div', null, ...Line(line)),
    );

  const Step = ({ text, state }) =>
    h(
      'li',
      { part: `step ${state}`, 'aria-current': state === 'current' ? 'step' : undefined },
      h('span', null, text),
    );

  const Block = (block) => {
    switch (block.kind) {
      case 'line':
        return h('p', { part: block.part }, ...Line(block.line));
      case 'rows':
        return Rows(block.rows);
      case 'people':
        return h('ul', { part: 'list', role: 'list' }, ...block.people.map(Person));
      case 'steps':
        return h('ol', { part: 'steps', role: 'list', 'aria-label': block.label }, ...block.steps.map(Step));
      case 'body':
        return h(
          'div',
          { part: 'body' },
          block.poster ? Poster(block.poster) : null,
          h('div', null, ...block.blocks.map(Block)),
        );
      case 'table':
        return h(Fragment, null, Table(block.table), More(block.table));
      default:
        throw new Error(`no markup for ${block.kind}`);
    }
  };

  const More = ({ entries, more }) =>
    entries.length > 8 ? h('button', { part: 'more', type: 'button', 'aria-expanded': 'false' }, more) : null;

  const Table = ({ caption, columns, entries }) =>
    h(
      'div',
      { part: 'fold', 'data-fold': entries.length > 8 ? '' : undefined },
      h(
        'table',
        { part: 'table', role: 'table' },
        h('caption', { part: 'caption' }, caption),
        columns.length
          ? h(
              'thead',
              { role: 'rowgroup' },
              h(
                'tr',
                { role: 'row' },
                ...columns.map((column) =>
                  h('th', { role: 'columnheader', scope: 'col', part: 'label' }, column),
                ),
              ),
            )
          : null,
        h(
          'tbody',
          { role: 'rowgroup' },
          ...entries.map(({ cells: [first, ...cells], rows }) =>
            h(
              'tr',
              { role: 'row' },
              h('th', { role: 'rowheader', scope: 'row' }, ...Line(first)),
              ...cells.map((cell, i) =>
                h(
                  'td',
                  { role: 'cell', 'data-label': cell.length ? (columns[i + 1] ?? '') : undefined },
                  ...Line(cell),
                  i ? null : Rows(rows),
                ),
              ),
            ),
          ),
        ),
      ),
    );

  return (tag, { heading, blocks, footer, locale, updated }, styles) =>
    h(
      tag,
      null,
      h(
        'template',
        { shadowrootmode: 'open' },
        h('style', { dangerouslySetInnerHTML: { __html: styles } }),
        h(
          'section',
          { part: 'box', lang: locale, 'data-updated': updated },
          h(`h${heading.level}`, { part: 'heading' }, ...Line(heading.line)),
          ...blocks.map(Block),
          h(
            'footer',
            { part: 'footer' },
            ...footer.flatMap(({ label, lines }) => [
              h('p', { part: 'label' }, ...Line(label)),
              lines.length
                ? h(
                    'ul',
                    { part: 'notes', role: 'list' },
                    ...lines.map((line) => h('li', null, ...Line(line))),
                  )
                : null,
            ]),
            h('slot', { name: 'footer' }),
          ),
        ),
      ),
    );
}
