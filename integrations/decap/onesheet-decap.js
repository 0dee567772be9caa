// Boxes in Decap CMS: a widget that opens the picker of a built site, and a component for the editor of Markdown that uses it.
// A script for the page of the CMS, after Decap's own; docs/decap.md explains it:
//   <script src="onesheet-decap.js" data-site="https://films.news.example/" data-format="figure"></script>
(() => {
  const { CMS, createClass, h } = window;
  const { site: given, format = 'figure' } = document.currentScript.dataset;
  if (!CMS || !createClass)
    throw new Error('onesheet-decap.js: Decap CMS is not there yet. Put this script after decap-cms.js.');
  if (!given)
    throw new Error(
      'onesheet-decap.js: data-site is missing. Write the address of the site that "onesheet build" made, such as data-site="https://films.news.example/".',
    );
  const site = new URL(given.endsWith('/') ? given : `${given}/`, location.href).href;
  const siteOrigin = new URL(site).origin;

  /** What was chosen, as the CMS holds it: a plain object, or one of Immutable. */
  const plain = (value) => (value && typeof value.toJS === 'function' ? value.toJS() : value) || undefined;
  const escape = (text) =>
    text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
  const unescape = (text) =>
    text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);

  /** Opens the picker over the page; calls back with what the editor has chosen. */
  function openPicker(value, onPick) {
    const dialog = document.createElement('dialog');
    const frame = document.createElement('iframe');
    frame.title = 'Choose a box';
    frame.style.cssText = 'display:block;width:min(960px,86vw);height:80vh;border:0';
    frame.src = `${site}pick.html?origin=${encodeURIComponent(location.origin)}`;
    const close = () => {
      removeEventListener('message', hear);
      dialog.remove();
    };
    function hear({ source, origin, data }) {
      if (source !== frame.contentWindow || origin !== siteOrigin) return;
      if (data.type === 'onesheet:pick-ready' && value)
        source.postMessage({ type: 'onesheet:pick-value', version: 1, value }, origin);
      if (data.type === 'onesheet:pick') {
        const { film, box, attributes, src, title } = data;
        onPick({ film, box, attributes, src, title });
      }
      if (data.type === 'onesheet:pick' || data.type === 'onesheet:pick-cancel') close();
    }
    addEventListener('message', hear);
    dialog.addEventListener('close', close);
    dialog.append(frame);
    document.body.append(dialog);
    dialog.showModal();
  }

  const Control = createClass({
    // Decap asks this before it saves.
    isValid() {
      const value = plain(this.props.value);
      const isMissing = this.props.field.get('required', true) && !(value && value.film);
      return isMissing ? { error: { message: 'Choose a box.' } } : true;
    },
    choose() {
      openPicker(plain(this.props.value), (pick) => this.props.onChange(pick));
    },
    render() {
      const value = plain(this.props.value);
      return h(
        'div',
        { id: this.props.forID, className: this.props.classNameWrapper },
        h(
          'p',
          { style: { margin: '0 0 8px' } },
          value ? `${value.title || value.film}: ${value.box}` : 'No box yet',
        ),
        h('button', { type: 'button', onClick: this.choose }, value ? 'Choose another box' : 'Choose a box'),
      );
    },
  });

  /** The address of the page that shows a box. */
  const viewOf = ({ film, box, attributes }) =>
    `${site}pick-view.html?value=${encodeURIComponent(JSON.stringify({ film, box, attributes }))}`;
  const frameStyle = (height) => ({ display: 'block', width: '100%', border: 0, height: `${height}px` });

  /** The box as readers will see it: a page of the site in a frame, as high as the box. */
  const Preview = createClass({
    getInitialState: () => ({ height: 320 }),
    hear({ source, origin, data }) {
      if (!this.frame || source !== this.frame.contentWindow || origin !== siteOrigin) return;
      if (data.type === 'onesheet:pick-ready' && data.height !== this.state.height)
        this.setState({ height: data.height });
    },
    componentDidMount() {
      // The preview of Decap is a document of its own.
      this.view = this.frame && this.frame.ownerDocument.defaultView;
      if (this.view) this.view.addEventListener('message', this.hear);
    },
    componentWillUnmount() {
      if (this.view) this.view.removeEventListener('message', this.hear);
    },
    render() {
      const value = plain(this.props.value);
      if (!value || !value.film) return h('p', {}, 'No box yet');
      return h('iframe', {
        ref: (frame) => (this.frame = frame),
        title: `${value.film}: ${value.box}`,
        src: viewOf(value),
        style: frameStyle(this.state.height),
      });
    },
  });

  /** The same as HTML that does nothing by itself, which is all that the preview of a text takes; it may lose the frame. */
  function textPreview({ pick, words }) {
    const value = plain(pick);
    if (!value || !value.film) return h('p', {}, 'No box yet');
    const frame = h('iframe', { title: value.film, src: viewOf(value), style: frameStyle(480) });
    const label = h('p', {}, h('small', {}, `${value.box}: ${value.title || value.film}`));
    return h('div', {}, label, frame, words ? h('p', {}, words) : null);
  }

  CMS.registerWidget('onesheet', Control, Preview, {
    properties: { required: { type: 'boolean' } },
  });

  const named = (attributes, sign) =>
    Object.entries(attributes || {})
      .map(([name, value]) => ` ${sign}${name}="${escape(value)}"`)
      .join('');
  const attributesIn = (text, sign) =>
    Object.fromEntries(
      [...text.matchAll(new RegExp(`\\s${sign}([a-z-]+)="([^"]*)"`, 'g'))].map(([, name, value]) => [
        name,
        unescape(value),
      ]),
    );
  const paragraph = (words) => (words ? `<p>${escape(words)}</p>` : '');
  const wordsIn = (html) => unescape(html.replace(/^<p>|<\/p>$/g, ''));

  /** How a box stands in the Markdown, by what builds the site: how to write it, and how to find it again. */
  const formats = {
    // For every site whose pages have the script. In one line that begins with <div>, Markdown leaves it alone.
    figure: {
      pattern: /^<div><figure data-onesheet="([a-z-]+)" data-src="([^"]+)"([^>]*)>(.*?)<\/figure><\/div>$/,
      read: ([, box, src, more, html]) => ({
        pick: pickOf(
          decodeURIComponent(/([^/]+)\.json$/.exec(unescape(src))[1]),
          box,
          attributesIn(more, 'data-'),
        ),
        words: wordsIn(html),
      }),
      write: ({ film, box, attributes }, words) =>
        `<div><figure data-onesheet="${box}" data-src="${escape(srcOf(film))}"${named(attributes, 'data-')}>${paragraph(words)}</figure></div>`,
    },
    hugo: {
      pattern:
        /^\{\{< onesheetwords film="([^"]+)" box="([a-z-]+)"(?: lang="([^"]+)")? >\}\}(.*?)\{\{< \/onesheetwords >\}\}$/,
      read: ([, film, box, lang, words]) => ({ pick: pickOf(film, box, lang ? { lang } : {}), words }),
      write: ({ film, box, attributes: { lang } = {} }, words) =>
        `{{< onesheetwords film="${film}" box="${box}"${lang ? ` lang="${lang}"` : ''} >}}${words}{{< /onesheetwords >}}`,
    },
    eleventy: {
      pattern: /^\{% onesheetwords "([^"]+)", "([a-z-]+)"((?:, "[^"]*")*) %\}(.*?)\{% endonesheetwords %\}$/,
      read: ([, film, box, more, words]) => ({
        pick: pickOf(
          film,
          box,
          Object.fromEntries(
            [...more.matchAll(/"([a-z-]+)=([^"]*)"/g)].map(([, name, value]) => [name, value]),
          ),
        ),
        words,
      }),
      write: ({ film, box, attributes = {} }, words) =>
        `{% onesheetwords "${film}", "${box}"${Object.entries(attributes)
          .map(([name, value]) => `, "${name}=${value.replace(/"/g, '”')}"`)
          .join('')} %}${words}{% endonesheetwords %}`,
    },
  };
  const srcOf = (film) => `${site}films/${encodeURIComponent(film)}.json`;
  const pickOf = (film, box, attributes) => ({ film, box, attributes, src: srcOf(film) });

  const kind = formats[format];
  if (!kind)
    throw new Error(
      `onesheet-decap.js: data-format is "${format}". Write one of ${Object.keys(formats).join(', ')}.`,
    );

  CMS.registerEditorComponent({
    id: 'onesheet',
    label: 'Film box',
    fields: [
      { name: 'pick', label: 'Box', widget: 'onesheet' },
      {
        name: 'words',
        label: 'Your own sentence',
        widget: 'string',
        required: false,
        hint: 'For readers without the box, and for feeds: a whole sentence that is true without it.',
      },
    ],
    pattern: kind.pattern,
    fromBlock: (match) => kind.read(match),
    toBlock(data) {
      const pick = plain(data.pick);
      return pick && pick.film ? kind.write(pick, (data.words || '').replace(/\s*\n\s*/g, ' ')) : '';
    },
    toPreview: textPreview,
  });
})();
