// Shows every box of one film, in one language and width. The address keeps the choice, so it can be passed on.
const tags = [
  'film-card',
  'deal-box',
  'release-plan',
  'cast-list',
  'crew-list',
  'casting-changes',
  'film-comparisons',
  'box-office',
  'film-timeline',
  'film-facts',
];
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
const films = await (await fetch('films.json')).json();
const named = new Intl.DisplayNames('en', { type: 'language' });

form.film.append(...films.map(({ file, title }) => new Option(title, file)));
form.lang.append(...languages.map((lang) => new Option(named.of(lang), lang)));

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
