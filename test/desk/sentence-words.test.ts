// The words of issues, questions and warnings in each language of the desk, as an editor reads them.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/desk/form/phrase.js';
import '../../src/desk/line/line.js';
import '../../src/desk/start/start.js';
import type { Desk } from '../../src/desk/form/desk.js';
import { findIssues } from '../../src/desk/issues/find-issues.js';
import { issueList } from '../../src/desk/issues/issues.js';
import { facts } from '../../src/desk/page/side.js';
import type { Session } from '../../src/desk/page/session.js';
import { learnSentences, said, saidFault } from '../../src/desk/words/sentences/sentences.js';
import { langs, say, type Lang } from '../../src/desk/words/words.js';
import { until } from './support.js';

before(() => Promise.all(langs.map(learnSentences)));

const rows: [english: string, words: Record<Exclude<Lang, 'en'>, string>][] = [
  [
    '"USDD" is not an ISO 4217 code',
    {
      de: '„USDD“ ist kein Währungscode nach ISO 4217',
      fr: '«\u00a0USDD\u00a0» n’est pas un code de devise ISO 4217',
      es: '«USDD» no es un código de moneda ISO 4217',
      ja: '「USDD」はISO 4217の通貨コードではありません',
    },
  ],
  [
    'the sum has no currency: {"amount":5}',
    {
      de: 'die Summe hat keine Währung: {"amount":5}',
      fr: 'la somme n’a pas de devise\u00a0: {"amount":5}',
      es: 'la suma no tiene moneda: {"amount":5}',
      ja: '金額に通貨がありません：{"amount":5}',
    },
  ],
  [
    'an object is not a list: {"a":"b"}',
    {
      de: 'ein Objekt ist keine Liste: {"a":"b"}',
      fr: 'un objet n’est pas une liste\u00a0: {"a":"b"}',
      es: 'un objeto no es una lista: {"a":"b"}',
      ja: 'オブジェクトはリストではありません：{"a":"b"}',
    },
  ],
  [
    'Put it in square brackets, even when there is only one: ["drama"].',
    {
      de: 'Setzen Sie es in eckige Klammern, auch wenn es nur eines ist: ["drama"].',
      fr: 'Mettez-le entre crochets, même s’il n’y en a qu’un\u00a0: ["drama"].',
      es: 'Póngalo entre corchetes, aunque solo haya uno: ["drama"].',
      ja: '一つだけでも角括弧で囲んでください：["drama"]',
    },
  ],
  [
    'the deal is "in-talks" and has no date, so it never counts as out of date',
    {
      de: 'der Deal steht auf „in Gesprächen“ und hat kein Datum, gilt also nie als veraltet',
      fr: 'le statut de l’accord est «\u00a0en discussion\u00a0», sans date\u00a0: il ne sera jamais considéré comme périmé',
      es: 'el estado del acuerdo es «en conversaciones» y no tiene fecha, así que nunca se considera desfasado',
      ja: '契約は「交渉中」ですが日付がないため、古くなっても分かりません',
    },
  ],
  [
    'Add "asOf" with the day on which this was last known.',
    {
      de: 'Ergänzen Sie „Bekannt am“ mit dem Tag, an dem das zuletzt galt.',
      fr: 'Ajoutez «\u00a0Su le\u00a0» avec le jour où cela a été su pour la dernière fois.',
      es: 'Añada «Sabido el» con el último día en que se supo.',
      ja: '最後に確認された日を「時点」に書いてください。',
    },
  ],
  [
    'the deal is "closed", and nothing says when it was signed',
    {
      de: 'der Deal steht auf „abgeschlossen“, und nirgends steht, wann er geschlossen wurde',
      fr: 'le statut de l’accord est «\u00a0accord conclu\u00a0», mais rien ne dit quand il a été signé',
      es: 'el estado del acuerdo es «acuerdo cerrado», y nada dice cuándo se firmó',
      ja: '契約は「成立」ですが、締結日が書かれていません',
    },
  ],
  [
    'Which territory is “Narnia”?',
    {
      de: 'Welches Gebiet ist „Narnia“?',
      fr: 'Quel territoire est «\u00a0Narnia\u00a0»\u00a0?',
      es: '¿Qué territorio es «Narnia»?',
      ja: '「Narnia」はどの地域ですか。',
    },
  ],
  [
    'Which is it: in-talks or closed?',
    {
      de: 'Was gilt: in Gesprächen oder abgeschlossen?',
      fr: 'Lequel retenir\u00a0: en discussion ou accord conclu\u00a0?',
      es: '¿Cuál vale: en conversaciones o acuerdo cerrado?',
      ja: 'どちらですか：交渉中、成立',
    },
  ],
  [
    '3 April or 4 March?',
    {
      de: '3. April oder 4. März?',
      fr: '3 avril ou 4 mars\u00a0?',
      es: '¿3 de abril o 4 de marzo?',
      ja: '4月3日ですか、3月4日ですか。',
    },
  ],
  [
    '“kr 5m”: Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns? It is left out',
    {
      de: '„kr 5m“: Welche Währung: dänische, norwegische, schwedische, isländische oder tschechische Kronen? Nicht übernommen',
      fr: '«\u00a0kr 5m\u00a0»\u00a0: Quelle devise\u00a0: couronnes danoises, norvégiennes, suédoises, islandaises ou tchèques\u00a0? Non repris',
      es: '«kr 5m»: ¿Qué moneda: coronas danesas, noruegas, suecas, islandesas o checas? No se ha tomado',
      ja: '「kr 5m」：どの通貨ですか。デンマーク、ノルウェー、スウェーデン、アイスランド、チェコのどのクローネ（コルナ）ですか。取り込みません',
    },
  ],
  [
    '0 stands for unknown, so it is left out',
    {
      de: '0 steht für „unbekannt“; nicht übernommen',
      fr: '0 signifie «\u00a0inconnu\u00a0»\u00a0; non repris',
      es: '0 significa «desconocido»; no se ha tomado',
      ja: '0は「不明」の意味です。取り込みません',
    },
  ],
  [
    '"soon" is not a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3, so it is left out',
    {
      de: 'statt „soon“ wird hier ein Datum wie 2026-03-14, 2026-03, 2026 oder 2026-Q3 erwartet; nicht übernommen',
      fr: 'on attend ici une date telle que 2026-03-14, 2026-03, 2026 ou 2026-Q3, et non «\u00a0soon\u00a0»\u00a0; non repris',
      es: 'aquí se espera una fecha como 2026-03-14, 2026-03, 2026 o 2026-Q3, no «soon»; no se ha tomado',
      ja: '「soon」ではなく、2026-03-14、2026-03、2026、2026-Q3のような日付が必要です。取り込みません',
    },
  ],
];

for (const [english, words] of rows)
  it(`“${english}” has its words in each language`, () => {
    for (const [lang, text] of Object.entries(words))
      expect(said(lang, english)).to.deep.equal({ text, lang });
  });

it('what has no translation stays in English, and says so', () => {
  expect(said('de', 'Where is the money?')).to.deep.equal({ text: 'Where is the money?', lang: 'en' });
  const half = { message: 'it is empty', remedy: 'Where is the money?' };
  expect(saidFault('de', half)).to.deep.equal({ ...half, lang: 'en' });
});

it('a word of the film is no word of the table', () => {
  expect(said('de', 'a colon is missing after "name"').text).to.equal('nach „name“ fehlt ein Doppelpunkt');
});

it('a text that looks like many sentences in one another does not stop the page', () => {
  for (const text of ['a" is not "b: ', '1 April or ', '“x”: '])
    expect(said('de', `"${text.repeat(100)}?`).lang).to.equal('en');
});

it('fields have the names of the JSON where the JSON is read', () => {
  const fault = {
    message: '"currency" is missing',
    remedy: 'Add "asOf" with the day on which this was last known.',
  };
  expect(saidFault('de', fault)).to.deep.equal({
    message: '„Währung“ fehlt',
    remedy: 'Ergänzen Sie „Bekannt am“ mit dem Tag, an dem das zuletzt galt.',
    lang: 'de',
  });
  expect(saidFault('de', fault, 'json')).to.deep.equal({
    message: '„currency“ fehlt',
    remedy: 'Ergänzen Sie "asOf" mit dem Tag, an dem das zuletzt galt.',
    lang: 'de',
  });
});

/** What parts of the form need of the page, in German. */
const deskWith = (film: Desk['film']): Desk => ({
  ...{
    film,
    lang: 'de',
    tongue: { locale: 'de', messages: undefined },
    t: (key, values) => say('de', key, values),
  },
  ...{ change: () => {}, fields: () => html``, settle: () => {}, issuesAt: () => [], issuesIn: () => 0 },
  ...{ mend: () => {}, isOpen: () => false, setOpen: () => {}, focus: () => {}, tell: () => {} },
});

/** The texts of elements with their languages. */
const withLang = (root: ParentNode, selector: string): [string, string | null][] =>
  [...root.querySelectorAll(selector)].map((each) => [
    each.textContent.replace(/\s+/g, ' ').trim(),
    each.closest('[lang]')?.getAttribute('lang') ?? null,
  ]);

describe('on a German desk', () => {
  it('issues are German', async () => {
    const film = { title: 'Dust', year: '2019', deals: [{ status: 'in-talks', buyers: [{ name: 'Neon' }] }] };
    const host = await fixture(html`<div>${issueList(deskWith(film), findIssues(film))}</div>`);
    expect(withLang(host, 'li > span')).to.deep.equal([
      ['„2019“ ist kein Jahr. Schreiben Sie 2019, ohne Anführungszeichen.', 'de'],
      [
        'Der Deal steht auf „in Gesprächen“ und hat kein Datum, gilt also nie als veraltet. Ergänzen Sie „Bekannt am“ mit dem Tag, an dem das zuletzt galt.',
        'de',
      ],
    ]);
  });

  it('the question about a line is German', async () => {
    const line = await fixture<HTMLElementTagNameMap['desk-line']>(
      html`<desk-line .film=${{ title: 'Dust' }} .lang=${'de'}></desk-line>`,
    );
    line.text = 'Netflix, $5M, $6M, closed, Variety';
    await line.updateComplete;
    expect(withLang(line, '.ask')).to.deep.equal([['Die Zeile nennt „Preis“ zweimal: Was gilt?', 'de']]);
  });

  it('the question about a phrase is German', async () => {
    const phrase = await fixture<HTMLElementTagNameMap['desk-phrase']>(
      html`<desk-phrase .kind=${'money'} .lang=${'de'} label="Preis" field-id="x"></desk-phrase>`,
    );
    phrase.text = '11-12M';
    await phrase.updateComplete;
    expect(withLang(phrase, '.ask span')).to.deep.equal([['Welche Währung?', 'de']]);
  });

  it('the refusal of a document is German', async () => {
    const start = await fixture<HTMLElementTagNameMap['desk-start']>(
      html`<desk-start .lang=${'de'}></desk-start>`,
    );
    await start.take([new File(['{"Response":"True","Search":[]}'], 'search.json')]);
    await until(() => start.querySelector('.ask'));
    expect(withLang(start, '.ask')).to.deep.equal([
      [
        'Das ist eine Seite mit Suchergebnissen von OMDb. Holen Sie einen Titel mit seiner IMDb-Kennung: https://www.omdbapi.com/?i=tt0000000&apikey=KEY',
        'de',
      ],
    ]);
  });

  it('the warnings about a document are German, and name the fields of the source', async () => {
    const warnings = [
      { field: 'BoxOffice', message: '0 stands for unknown, so it is left out' },
      { field: 'Plot', message: 'nobody has translated this' },
    ];
    const session = { warnings, drafts: { isElsewhere: false } } as unknown as Session;
    const host = await fixture(html`<div>${facts(deskWith({ title: 'Dust' }), session, () => {})}</div>`);
    expect(withLang(host, '.warnings li')).to.deep.equal([
      ['BoxOffice: 0 steht für „unbekannt“; nicht übernommen', 'de'],
      ['Plot: nobody has translated this', 'en'],
    ]);
  });
});
