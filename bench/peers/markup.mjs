// The three boxes once more, for frameworks that make elements with `h(type, props, ...children)`: the same markup
// from the same facts as src/templates, so that a bench compares renderers and nothing else.
const heading = (level) => ([2, 4, 5, 6].includes(level) ? `h${level}` : 'h3');

/**
 * @param {Function} h createElement of React or Preact
 * @returns components by tag: `(facts, wording, footer, style) => element`
 */
export function markup(h) {
  const Span = ({ text, part, url, label, lang, date }) => {
    const dated = date ? h('time', { dateTime: date }, text) : text;
    const linked = url
      ? h('a', { href: url, 'aria-label': label, referrerPolicy: 'no-referrer' }, dated)
      : dated;
    if (part) return [part === 'source' ? '\u00a0' : ' ', h('bdi', { part, lang }, linked)];
    return lang || url ? h('bdi', { lang }, linked) : linked;
  };
  const Line = (line) => line.map(Span).flat();
  const Rows = (rows = []) =>
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

  const Card = ({ about, rows, poster, credit }) =>
    h(
      'div',
      { part: 'body' },
      poster
        ? h(
            'figure',
            { part: 'poster' },
            h('img', {
              src: poster.src,
              alt: poster.alt,
              width: poster.width,
              height: poster.height,
              loading: 'lazy',
              referrerPolicy: 'no-referrer',
            }),
            credit ? h('figcaption', { part: 'poster-credit' }, ...Line([credit])) : null,
          )
        : null,
      h(
        'div',
        null,
        ...about.map((line) => (line.length ? h('p', { part: 'about' }, ...Line(line)) : null)),
        Rows(rows),
      ),
    );

  const People = ({ people }) =>
    h(
      'ul',
      { part: 'list', role: 'list' },
      ...people.map(({ line, photo, initials, tint }) =>
        h(
          'li',
          { part: 'person' },
          h(
            'span',
            { part: 'face', 'data-tint': tint, 'aria-hidden': 'true' },
            initials,
            photo
              ? h('img', { src: photo.src, alt: '', loading: 'lazy', referrerPolicy: 'no-referrer' })
              : null,
          ),
          h('div', null, ...Line(line)),
        ),
      ),
    );

  const states = ['done', 'current', 'ahead'];
  const Figures = ({ headline, subline, steps = [], step = 0, progress = '', rows, table }) => [
    h('p', { part: 'headline', key: 'headline' }, ...Line(headline)),
    h('p', { part: 'subline', key: 'subline' }, ...Line(subline)),
    steps.length
      ? h(
          'ol',
          { part: 'steps', role: 'list', 'aria-label': progress, key: 'steps' },
          ...steps.map((word, i) =>
            h(
              'li',
              {
                part: `step ${states[Math.sign(i - step) + 1]}`,
                'aria-current': i === step ? 'step' : undefined,
              },
              h('span', null, word),
            ),
          ),
        )
      : null,
    Rows(rows),
    table ? Table(table) : null,
    table && table.entries.length > 8
      ? h('button', { part: 'more', type: 'button', 'aria-expanded': 'false', key: 'more' }, table.more)
      : null,
  ];

  const Table = ({ caption, columns, entries }) =>
    h(
      'div',
      { part: 'fold', 'data-fold': entries.length > 8 ? '' : undefined, key: 'table' },
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
          ...entries.map(({ cells: [place, ...cells], rows }) =>
            h(
              'tr',
              { role: 'row' },
              h('th', { role: 'rowheader', scope: 'row' }, ...Line(place)),
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

  const inside = { 'film-card': Card, 'cast-list': People, 'deal-box': Figures };

  return (tag, { facts, title, locale, footer, styles }) =>
    h(
      tag,
      null,
      h(
        'template',
        { shadowrootmode: 'open' },
        h('style', { dangerouslySetInnerHTML: { __html: styles } }),
        h(
          'section',
          { part: 'box', lang: locale },
          h(heading(3), { part: 'heading' }, ...Line(title)),
          inside[tag](facts),
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
