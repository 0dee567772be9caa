/**
 * The block in the editor: search a film, choose a box, see it as readers will, write a sentence of your own. What is saved in
 * the post is that sentence; the box is made when the post is read.
 */
(({ apiFetch, blockEditor, blocks, components, element, i18n }, site) => {
  const { createElement: el, Fragment, useEffect, useState } = element;
  const { InspectorControls, RichText, useBlockProps } = blockEditor;
  const { Button, Disabled, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    components;
  const { __ } = i18n;

  const nameOf = ({ title, year }) => (year ? `${title} (${year})` : title);

  /** The films that fit what somebody types, and the film that is chosen; or why there are none. */
  function useFilms(film) {
    const [question, ask] = useState('');
    const [found, setFound] = useState([]);
    const [chosen, setChosen] = useState(null);
    const [problem, setProblem] = useState('');
    const get = (query, answer) => {
      const stop = new AbortController();
      const wait = setTimeout(
        () =>
          apiFetch({ path: `/onesheet/v1/films?${new URLSearchParams(query)}`, signal: stop.signal }).then(
            (films) => {
              setProblem('');
              answer(films);
            },
            (error) => stop.signal.aborted || setProblem(error.message),
          ),
        150,
      );
      return () => {
        clearTimeout(wait);
        stop.abort();
      };
    };
    useEffect(() => get({ search: question }, setFound), [question]);
    useEffect(
      () => (film ? get({ film }, ([one]) => setChosen(one ?? { film, missing: true })) : undefined),
      [film],
    );
    const known = [chosen, ...found].find((one) => one?.film === film);
    return { found, question, chosen: known ?? null, ask, problem };
  }

  function FilmPicker({ films: { found, question, ask }, choose }) {
    return el(
      'div',
      { className: 'onesheet-films' },
      el(TextControl, {
        label: __('Search the films', 'onesheet'),
        help: __('Title, year, director or cast', 'onesheet'),
        type: 'search',
        value: question,
        onChange: ask,
        __nextHasNoMarginBottom: true,
      }),
      el(
        'ul',
        { 'aria-live': 'polite' },
        found.map((one) =>
          el(
            'li',
            { key: one.film },
            el(Button, { variant: 'secondary', onClick: () => choose(one.film) }, nameOf(one)),
          ),
        ),
        question && !found.length && el('li', null, __('No film found', 'onesheet')),
      ),
    );
  }

  /** The real element, with the attributes that the page will have. */
  function Preview({
    attributes: { film, box, lang, theme, heading, headingLevel, max, sections, staleAfter },
  }) {
    const look = {
      src: `${site.site}films/${encodeURIComponent(film)}.json`,
      lang: lang || site.lang || undefined,
      theme: theme || site.theme || undefined,
      heading,
      'heading-level': headingLevel,
      max,
      sections,
      'stale-after': staleAfter,
    };
    return el(
      Disabled,
      null,
      el('div', { className: 'onesheet-box-preview' }, el(box, { key: box + film, ...look })),
    );
  }

  function Options({ attributes, set, films }) {
    const { film, box, lang, theme, heading, headingLevel, max, sections } = attributes;
    const select = (label, name, values, first) =>
      el(SelectControl, {
        label,
        value: attributes[name] ?? '',
        options: [{ value: '', label: first }, ...values],
        onChange: (value) => set({ [name]: value || undefined }),
        __nextHasNoMarginBottom: true,
      });
    const own = __('As in the settings', 'onesheet');
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Film box', 'onesheet') },
        film &&
          el(
            'p',
            null,
            films.chosen && !films.chosen.missing ? `${nameOf(films.chosen)} ` : `${film} `,
            el(Button, { variant: 'link', onClick: () => set({ film: '' }) }, __('Another film', 'onesheet')),
          ),
        el(BoxPicker, { box, films, choose: (value) => set({ box: value }) }),
        select(
          __('Language', 'onesheet'),
          'lang',
          [...new Set([...site.langs, ...(lang ? [lang] : [])])].map((value) => ({ value, label: value })),
          own,
        ),
        select(
          __('Theme', 'onesheet'),
          'theme',
          [...new Set([...site.themes, ...(theme ? [theme] : [])])].map((value) => ({ value, label: value })),
          own,
        ),
        el(ToggleControl, {
          label: __('With a heading', 'onesheet'),
          checked: heading !== '',
          onChange: (isWith) => set({ heading: isWith ? undefined : '' }),
          __nextHasNoMarginBottom: true,
        }),
        heading !== '' &&
          el(TextControl, {
            label: __('Your own heading', 'onesheet'),
            value: heading ?? '',
            onChange: (value) => set({ heading: value || undefined }),
            __nextHasNoMarginBottom: true,
          }),
        heading !== '' &&
          el(SelectControl, {
            label: __('Level of the heading', 'onesheet'),
            value: String(headingLevel ?? 3),
            options: ['2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
            onChange: (value) => set({ headingLevel: value === '3' ? undefined : Number(value) }),
            __nextHasNoMarginBottom: true,
          }),
        box === 'cast-list' &&
          el(TextControl, {
            label: __('How many people to show', 'onesheet'),
            type: 'number',
            min: 1,
            value: max ?? '',
            onChange: (value) => set({ max: Number(value) > 0 ? Math.floor(Number(value)) : undefined }),
            __nextHasNoMarginBottom: true,
          }),
        box === 'film-facts' &&
          el(
            'fieldset',
            null,
            el('legend', null, __('What to show', 'onesheet')),
            Object.keys(site.boxes)
              .filter((tag) => tag !== 'film-facts' && tag !== 'film-card')
              .map((tag) => {
                const chosen = sections ? sections.split(' ') : [];
                return el(components.CheckboxControl, {
                  key: tag,
                  label: site.boxes[tag],
                  checked: chosen.includes(tag),
                  onChange: (isOn) =>
                    set({
                      sections:
                        (isOn ? [...chosen, tag] : chosen.filter((one) => one !== tag)).join(' ') ||
                        undefined,
                    }),
                  __nextHasNoMarginBottom: true,
                });
              }),
          ),
      ),
    );
  }

  function BoxPicker({ box, films: { chosen }, choose }) {
    const has = chosen?.boxes ?? Object.keys(site.boxes);
    const tags = Object.keys(site.boxes).filter((tag) => has.includes(tag) || tag === box);
    return el(SelectControl, {
      label: __('Box', 'onesheet'),
      value: box,
      options: tags.map((value) => ({ value, label: site.boxes[value] })),
      onChange: choose,
      __nextHasNoMarginBottom: true,
    });
  }

  /** What an author has to know: why there are no films, or that readers will see the sentence alone. */
  function problemOf({ film, box }, { chosen, problem }) {
    if (!site.site) return __('Nobody has said yet where the films are.', 'onesheet');
    if (problem) return problem;
    if (film && chosen?.missing)
      return __('This film is no longer there. Readers see your sentence.', 'onesheet');
    if (film && chosen && !chosen.boxes.includes(box))
      return __('The film has nothing for this box. Readers see your sentence.', 'onesheet');
    return '';
  }

  function Edit({ attributes, setAttributes: set }) {
    const { film, sentence } = attributes;
    const films = useFilms(film);
    const problem = problemOf(attributes, films);
    const notice =
      problem &&
      el(
        Notice,
        {
          status: 'warning',
          isDismissible: false,
          actions: site.settings ? [{ label: __('Settings', 'onesheet'), url: site.settings }] : [],
        },
        problem,
      );
    return el(
      Fragment,
      null,
      site.site && el(Options, { attributes, set, films }),
      el(
        'div',
        useBlockProps(),
        film
          ? el(Fragment, null, notice, site.site && el(Preview, { attributes }))
          : el(
              Placeholder,
              { icon: 'video-alt2', label: __('Film box', 'onesheet') },
              notice,
              site.site && el(FilmPicker, { films, choose: (value) => set({ film: value }) }),
            ),
        el(RichText, {
          tagName: 'p',
          className: 'onesheet-sentence',
          value: sentence,
          onChange: (value) => set({ sentence: value }),
          placeholder: __('Your own sentence, for feeds, searches and readers without the box', 'onesheet'),
          'aria-label': __('Your own sentence', 'onesheet'),
        }),
      ),
    );
  }

  /** What stays in the post, whatever becomes of the film, the network or this plugin. */
  const save = ({ attributes: { sentence } }) =>
    sentence
      ? el(
          'div',
          useBlockProps.save(),
          el(RichText.Content, { tagName: 'p', className: 'onesheet-sentence', value: sentence }),
        )
      : null;

  /** The film and the box of an address of the newsroom’s site: `films/ID/`, `films/ID/LANG/`, `films/ID/LANG/BOX.embed.html`. */
  function readAddress(text) {
    const address = text.trim();
    if (!site.site || !address.startsWith(`${site.site}films/`)) return null;
    const [, film, lang, box = 'film-facts'] =
      /^([^/?#\s]+)\/(?:([a-zA-Z0-9-]+)\/)?(?:([a-z-]+?)(?:\.embed)?\.html)?(?:[?#]\S*)?$/.exec(
        address.slice(`${site.site}films/`.length),
      ) ?? [];
    const tag = box === 'index' ? 'film-facts' : box;
    return film && tag in site.boxes
      ? { film: decodeURIComponent(film), box: tag, ...(lang && { lang }) }
      : null;
  }

  const shortcodeOption = (name) => ({ type: 'string', shortcode: ({ named }) => named[name] });

  blocks.registerBlockType('onesheet/box', {
    edit: Edit,
    save,
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 1,
          isMatch: (node) => node.nodeName === 'P' && !!readAddress(node.textContent),
          transform: (node) => blocks.createBlock('onesheet/box', readAddress(node.textContent)),
        },
        {
          type: 'shortcode',
          tag: 'onesheet',
          attributes: {
            film: shortcodeOption('film'),
            box: shortcodeOption('box'),
            lang: shortcodeOption('lang'),
            theme: shortcodeOption('theme'),
            heading: shortcodeOption('heading'),
            sections: shortcodeOption('sections'),
            max: { type: 'number', shortcode: ({ named }) => Number(named.max) || undefined },
            headingLevel: {
              type: 'number',
              shortcode: ({ named }) => Number(named['heading-level']) || undefined,
            },
            sentence: { type: 'string', shortcode: (_, { shortcode }) => shortcode.content ?? '' },
          },
        },
      ],
    },
  });
})(window.wp, window.onesheetBlock);
