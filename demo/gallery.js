// Shows every box of one film, in one language and width. The address has the choices in it, so a reader can send it to others.
const languages = [
  'en',
  'en-GB',
  'en-IN',
  'es',
  'fr',
  'de',
  'it',
  'pt-BR',
  'nl',
  'sv',
  'pl',
  'ja',
  'ko',
  'zh-Hans',
  'hi',
  'ar',
];

const form = document.querySelector('form');
const main = document.querySelector('main');
const json = async (file) => (await fetch(file)).json();
// `npm run generate` writes both.
const [tags, films] = await Promise.all([json('boxes.json'), json('films.json')]);
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

form.film.append(...films.map(({ file, title }) => new Option(title, file)));
form.lang.append(...languages.map((lang) => new Option(languageNames.of(lang), lang)));

for (const [name, value] of new URLSearchParams(location.search)) {
  const options = [...(form.elements[name]?.options ?? [])];
  if (options.some((option) => option.value === value)) form.elements[name].value = value;
}

const frames = tags.map((tag) => {
  const frame = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `<${tag}>`;
  heading.lang = 'en';
  const box = document.createElement(tag);
  if (tag === 'cast-list') box.setAttribute('max', '8');
  frame.append(heading, box);
  return { frame, box };
});
main.append(...frames.map(({ frame }) => frame));

function show() {
  const { film, lang, width, scheme } = Object.fromEntries(new FormData(form));
  document.documentElement.style.colorScheme = scheme;
  main.lang = lang;
  main.dir = lang === 'ar' ? 'rtl' : 'ltr';
  main.style.gridTemplateColumns = `minmax(0, ${width}px)`;
  for (const { box } of frames) box.setAttribute('src', `films/${film}`);
  history.replaceState(null, '', `?${new URLSearchParams({ film, lang, width, scheme })}`);
}
form.addEventListener('change', show);
show();
