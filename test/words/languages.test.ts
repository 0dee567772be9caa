// What boxes say in every language: nothing missing, nothing left in English, and read aloud for two deals.
/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from '@open-wc/testing';
import type { Messages, Phrase } from '../../src/words/messages.js';
import { languageOf } from '../../src/words/language-of.js';
import { say } from '../../src/words/say.js';
import { shown, wrapper } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { until, visibleText } from '../support/fixtures.js';
import { spaces } from '../support/plain.js';
import { inLocale } from '../support/tongue.js';

const modules = import.meta.glob<Record<string, Messages>>('../../src/words/languages/*.ts', {
  eager: true,
});
const languages = new Map(
  Object.entries(modules).map(([path, file]) => [/([\w-]+)\.ts$/.exec(path)![1]!, Object.values(file)[0]!]),
);
languages.delete('en');
const phrases = [...new Set([...languages.values()].flatMap((messages) => Object.keys(messages)))].filter(
  (phrase) => phrase !== 'habits',
) as Phrase[];
/** What stands between two facts is the same in many languages, and ends with a space. */
const signs: Phrase[] = [', ', '; ', ': '];
const worded = phrases.filter((phrase) => !signs.includes(phrase));

/** For messages that depend on their values: those that stand for themselves, and a quarter. */
const values = {
  quarter: '3',
  year: '2027',
  date: '{date}',
  money: '{money}',
  titles: '{titles}',
  name: '{name}',
  from: '{from}',
  to: '{to}',
  included: '{included}',
  excluded: '{excluded}',
};

const texts = (messages: Messages, phrase: Phrase): string[] => {
  const message = messages[phrase];
  if (typeof message === 'function') return [message(values, 'en')];
  return typeof message === 'string' ? [message] : Object.values(message);
};
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
/** English with its placeholders as they are. */
const english = (phrase: Phrase, count: number) =>
  say(
    inLocale('en'),
    phrase,
    Object.fromEntries(placeholders(phrase).map((name) => [name.slice(1, -1), name])),
    count,
  );

/** Words that a language shares with English, or has taken from it. */
const shared: Record<string, string[]> = {
  ar: [],
  cs: ['Place:benelux', 'right:remake', 'Job:showrunner', 'medium:film', 'Relation:remake'],
  da: [
    'Links',
    'Status',
    'Platform',
    'Budget',
    'Budget: {money}',
    'Place:benelux',
    'under {money}',
    'over {money}',
    'Deal:option',
    'Job:showrunner',
    'Job:executive-producer',
    'Role:distribution',
    'medium:film',
    'Release:premiere',
  ],
  de: [
    'Links',
    'Status',
    'Budget',
    'Budget: {money}',
    'Place:benelux',
    'Deal:option',
    'Job:showrunner',
    'Relation:remake',
    'Release:premiere',
  ],
  es: [
    'Place:benelux',
    'Place:asia',
    'Deal:negative-pickup',
    'right:remake',
    'Job:showrunner',
    'Relation:remake',
  ],
  fi: [],
  fr: [
    'Franchise',
    'Date',
    'Budget',
    'Sources',
    'Place:europe',
    'Place:benelux',
    'Place:balkans',
    'Deal:acquisition',
    'Deal:option',
    'right:remake',
    'Job:showrunner',
    'Role:distribution',
    'medium:film',
    'Relation:remake',
    'release:possible',
  ],
  he: [],
  hi: ['{money} (“{quoted}”)'],
  it: [
    'Franchise',
    'Budget',
    'Budget: {money}',
    'Place:scandinavia',
    'Place:benelux',
    'Place:africa',
    'Place:asia',
    'Deal:negative-pickup',
    'right:home-video',
    'right:festival',
    'right:remake',
    'right:sequel',
    'Job:showrunner',
    'medium:film',
    'Relation:remake',
  ],
  ja: [],
  ko: [],
  nb: [
    'Status',
    'Place:benelux',
    'Place:asia',
    'under {money}',
    'over {money}',
    'Job:showrunner',
    'medium:film',
    'Release:premiere',
  ],
  nl: [
    'Links',
    'Status',
    'Platform',
    'Budget',
    'Budget: {money}',
    'Place:benelux',
    'winter {date}',
    'kind:special',
    'right:remake',
    'Job:showrunner',
    'medium:film',
    'medium:game',
    'Relation:remake',
  ],
  pl: [
    'Box office',
    'Status',
    '{count} min',
    'Deal:negative-pickup',
    'right:remake',
    'right:sequel',
    'Job:showrunner',
    'medium:film',
    'Relation:remake',
    'Release:streaming',
  ],
  pt: [
    'Links',
    'Place:benelux',
    '{money} (“{quoted}”)',
    'Deal:negative-pickup',
    'right:remake',
    'Job:showrunner',
    'Relation:remake',
  ],
  ru: [],
  sv: [
    'Status',
    'Budget',
    'Budget: {money}',
    'Place:benelux',
    'Deal:negative-pickup',
    'Deal:option',
    'Job:showrunner',
    'Role:distribution',
    'medium:film',
  ],
  tr: ['Platform', '{money} (“{quoted}”)', 'medium:film'],
  uk: [],
  zh: [],
  'zh-Hant': [],
};

describe('languages', () => {
  it('are those that are listed here, beside English', () =>
    expect([...languages.keys()].sort()).to.deep.equal(Object.keys(shared)));

  it('English has something to say for every phrase', () => {
    expect(phrases).to.have.length.above(200);
    for (const phrase of worded)
      for (const count of [1, 2]) {
        expect(english(phrase, count), phrase)
          .to.match(/\S/)
          .and.not.match(/\||^\w+:\S|undefined/);
        expect(placeholders(english(phrase, count)), phrase).to.deep.equal(placeholders(phrase));
      }
  });

  for (const [language, messages] of languages)
    describe(language, () => {
      it('has every phrase', () => {
        for (const phrase of worded)
          for (const text of texts(messages, phrase)) expect(text, phrase).to.match(/^\S(.*\S)?$/);
        for (const sign of signs) expect(messages[sign], sign).to.match(/^\s?[,;:،؛，、；：]\s?$/);
        expect(Object.keys(messages)).to.include.members(phrases);
      });

      it('has the values of every phrase in place', () => {
        for (const phrase of phrases) {
          const message = messages[phrase];
          // The quarter of a year may have become a word, and the year has the digits of the language.
          const wanted = typeof message === 'function' ? phrase.replace(/\{(quarter|year)\}/g, '') : phrase;
          for (const text of texts(messages, phrase))
            // One and two may be words, too: "بيع إلى مشتريَين".
            if (typeof message !== 'object' || (text !== message.one && text !== message.two))
              expect(placeholders(text), phrase).to.deep.equal(placeholders(wanted));
        }
      });

      it('has nothing left in English', () => {
        const same = worded.filter((phrase) =>
          texts(messages, phrase).some((text) => [1, 2].some((count) => text === english(phrase, count))),
        );
        expect(same).to.have.members(shared[language]!);
      });

      it('has the forms that its numbers need', () => {
        const rules = new Intl.PluralRules(language);
        // No list has more entries; Romance languages have a form for millions.
        const needed = [...new Set(Array.from({ length: 2000 }, (_, i) => rules.select(i + 1)))];
        const possible = rules.resolvedOptions().pluralCategories;
        for (const phrase of phrases) {
          const message = messages[phrase];
          if (typeof message !== 'object') continue;
          expect(Object.keys(message), phrase).to.include.members([...needed, 'other']);
          expect(possible, phrase).to.include.members(Object.keys(message));
        }
      });
    });
});

describe('Chinese', () => {
  /** Characters that only simplified texts have, and only traditional ones. */
  const simplified =
    /[员团队动参发计划历来权链类买卖额诺项业长纪录传闻拟换剧书戏风设关联数据总显开时间终谈达价币欧亚东卢语区罗独国尔兰湾产资补]/;
  const traditional =
    /[員團隊動參發計劃畫歷來權鏈類買賣額諾項業長紀錄傳聞擬換劇書戲風設關聯數據總顯開時間終談達價幣歐亞東盧語區羅獨國爾蘭灣產資補]/;
  for (const [language, foreign] of [
    ['zh', traditional],
    ['zh-Hant', simplified],
  ] as const)
    it(`never mixes scripts in ${language}`, () => {
      const messages = languages.get(language)!;
      for (const phrase of phrases)
        for (const text of texts(messages, phrase)) expect(text, phrase).not.to.match(foreign);
      for (const place of Object.values(messages.habits!.places!)) expect(place).not.to.match(foreign);
      for (const currency of ['USD', 'EUR', 'JPY', 'CNY', 'INR', 'CAD', 'SEK'])
        expect(messages.habits!.sum!(currency, 1e6, 2e8, language)).not.to.match(foreign);
    });

  const pages: [lang: string, file: string][] = [
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
  ];
  for (const [lang, file] of pages)
    it(`is that of ${file} on a page in ${lang}`, () => expect(languageOf(lang)).to.equal(file));
});

/** Two deals as a reader meets them. */
interface Told {
  /** One deal: heading, sum, buyers and status. */
  one: [heading: string, headline: string, subline: string];
  /** Two: heading, sum, buyer and status. */
  two: [heading: string, headline: string, subline: string];
  /** Everywhere but in one country. */
  except: string;
}

const told: Record<string, Told> = {
  en: {
    one: ['The deal', '$17,500,000.69', 'Neon and Hulu · closed reported'],
    two: ['The deals', '$11–12 million', 'Amazon MGM Studios · closing reported'],
    except: 'International (worldwide except United States)',
  },
  ar: {
    one: ['الصفقة', '17,500,000.69 دولار', 'Neon وHulu · أُبرمت الصفقة بحسب تقارير'],
    two: ['الصفقتان', '11 إلى 12 مليون دولار', 'Amazon MGM Studios · الصفقة على وشك الإبرام بحسب تقارير'],
    except: 'International (جميع أنحاء العالم باستثناء الولايات المتحدة)',
  },
  de: {
    one: ['Der Deal', '17.500.000,69 Dollar', 'Neon und Hulu · abgeschlossen laut Berichten'],
    two: [
      'Die Deals',
      '11 bis 12 Millionen Dollar',
      'Amazon MGM Studios · kurz vor Abschluss laut Berichten',
    ],
    except: 'International (weltweit ohne USA)',
  },
  es: {
    one: ['El acuerdo', '17.500.000,69 dólares', 'Neon y Hulu · acuerdo cerrado según la prensa'],
    two: [
      'Los acuerdos',
      'entre 11 y 12 millones de dólares',
      'Amazon MGM Studios · acuerdo a punto de cerrarse según la prensa',
    ],
    except: 'International (todo el mundo, salvo Estados Unidos)',
  },
  fr: {
    one: ['L’accord', '17 500 000,69 dollars', 'Neon et Hulu · accord conclu selon la presse'],
    two: [
      'Les accords',
      '11 à 12 millions de dollars',
      'Amazon MGM Studios · accord en cours de finalisation selon la presse',
    ],
    except: 'International (monde entier hors États-Unis)',
  },
  hi: {
    one: ['डील', '1,75,00,000.69 डॉलर', 'Neon और Hulu · डील पक्की रिपोर्टों के अनुसार'],
    two: ['डील', '1.1–1.2 करोड़ डॉलर', 'Amazon MGM Studios · डील पक्की होने के क़रीब रिपोर्टों के अनुसार'],
    except: 'International (पूरी दुनिया (अमेरिका को छोड़कर))',
  },
  it: {
    one: ['L’accordo', '17.500.000,69 dollari', 'Neon e Hulu · accordo concluso secondo la stampa'],
    two: [
      'Gli accordi',
      '11-12 milioni di dollari',
      'Amazon MGM Studios · accordo in chiusura secondo la stampa',
    ],
    except: 'International (tutto il mondo, tranne Stati Uniti)',
  },
  ja: {
    one: ['契約', '17,500,000.69ドル', 'Neon、Hulu · 成立 報道による'],
    two: ['契約', '1100万～1200万ドル', 'Amazon MGM Studios · 締結間近 報道による'],
    except: 'International (全世界（アメリカを除く）)',
  },
  ko: {
    one: ['계약', '17,500,000.69달러', 'Neon 및 Hulu · 체결 보도 내용'],
    two: ['계약', '1100만~1200만 달러', 'Amazon MGM Studios · 체결 임박 보도 내용'],
    except: 'International (전 세계(미국 제외))',
  },
  nl: {
    one: ['De deal', '17.500.000,69 dollar', 'Neon en Hulu · rond volgens berichten'],
    two: ['De deals', '11 tot 12 miljoen dollar', 'Amazon MGM Studios · bijna rond volgens berichten'],
    except: 'International (wereldwijd, behalve Verenigde Staten)',
  },
  pl: {
    one: ['Umowa', '17 500 000,69 dolara', 'Neon i Hulu · umowa zawarta według doniesień'],
    two: ['Umowy', '11–12 mln dolarów', 'Amazon MGM Studios · umowa przed podpisaniem według doniesień'],
    except: 'International (cały świat, z wyłączeniem USA)',
  },
  pt: {
    one: ['O acordo', 'US$ 17.500.000,69', 'Neon e Hulu · acordo fechado segundo a imprensa'],
    two: [
      'Os acordos',
      'US$ 11 milhões a US$ 12 milhões',
      'Amazon MGM Studios · acordo prestes a fechar segundo a imprensa',
    ],
    except: 'International (mundo todo, exceto Estados Unidos)',
  },
  sv: {
    one: ['Avtalet', '17 500 000,69 dollar', 'Neon och Hulu · avtal klart enligt uppgift'],
    two: ['Avtalen', '11–12 miljoner dollar', 'Amazon MGM Studios · nära avslut enligt uppgift'],
    except: 'International (hela världen utom USA)',
  },
  zh: {
    one: ['交易', '17,500,000.69美元', 'Neon和Hulu · 已达成 据报道'],
    two: ['交易', '1100万至1200万美元', 'Amazon MGM Studios · 即将签约 据报道'],
    except: 'International (全球（美国除外）)',
  },
  cs: {
    one: ['Dohoda', '17 500 000,69 dolaru', 'Neon a Hulu · dohoda uzavřena podle médií'],
    two: ['Dohody', '11–12 milionů dolarů', 'Amazon MGM Studios · dohoda před uzavřením podle médií'],
    except: 'International (celý svět, kromě USA)',
  },
  da: {
    one: ['Aftalen', '17.500.000,69 dollar', 'Neon og Hulu · aftale indgået ifølge medier'],
    two: ['Aftalerne', '11-12 millioner dollar', 'Amazon MGM Studios · tæt på en aftale ifølge medier'],
    except: 'International (hele verden undtagen USA)',
  },
  fi: {
    one: ['Sopimus', '17 500 000,69 dollaria', 'Neon ja Hulu · sopimus tehty mediatietojen mukaan'],
    two: [
      'Sopimukset',
      '11–12 miljoonaa dollaria',
      'Amazon MGM Studios · sopimus lähellä mediatietojen mukaan',
    ],
    except: 'International (koko maailma, pois lukien Yhdysvallat)',
  },
  he: {
    one: ['העסקה', '17,500,000.69 דולר', 'Neon ו-Hulu · העסקה נחתמה לפי דיווחים'],
    two: ['העסקאות', 'בין 11 ל-12 מיליון דולר', 'Amazon MGM Studios · העסקה לקראת חתימה לפי דיווחים'],
    except: 'International (כל העולם, למעט ארה״ב)',
  },
  nb: {
    one: ['Avtalen', '17 500 000,69 dollar', 'Neon og Hulu · avtale inngått ifølge medier'],
    two: ['Avtalene', '11–12 millioner dollar', 'Amazon MGM Studios · nær en avtale ifølge medier'],
    except: 'International (hele verden unntatt USA)',
  },
  ru: {
    one: ['Сделка', '17 500 000,69 доллара', 'Neon и Hulu · сделка закрыта по данным СМИ'],
    two: ['Сделки', '11–12 млн долларов', 'Amazon MGM Studios · сделка близка к закрытию по данным СМИ'],
    except: 'International (весь мир, кроме США)',
  },
  tr: {
    one: ['Anlaşma', '17.500.000,69 dolar', 'Neon ve Hulu · anlaşma sağlandı haberlere göre'],
    two: ['Anlaşmalar', '11-12 milyon dolar', 'Amazon MGM Studios · imza aşamasında haberlere göre'],
    except: 'International (tüm dünya (ABD hariç))',
  },
  uk: {
    one: ['Угода', '17 500 000,69 долара', 'Neon і Hulu · угоду укладено за даними ЗМІ'],
    two: ['Угоди', '11–12 млн доларів', 'Amazon MGM Studios · угода близька до укладення за даними ЗМІ'],
    except: 'International (увесь світ, крім США)',
  },
  'zh-TW': {
    one: ['交易', '17,500,000.69美元', 'Neon和Hulu · 已達成 據報導'],
    two: ['交易', '1100萬至1200萬美元', 'Amazon MGM Studios · 即將簽約 據報導'],
    except: 'International (全球（美國除外）)',
  },
};

describe('a deal box', () => {
  for (const [lang, { one, two, except }] of Object.entries(told))
    it(`speaks ${lang}`, async () => {
      const into = await wrapper('', { lang });
      const show = async (name: string) => {
        const film = demoFilm(name);
        for (const deal of film.deals) delete deal.note;
        const box = await shown('deal-box', film, { into });
        const part = (name: string) => box.shadowRoot!.querySelector(`[part=${name}]`)!;
        await until(`words in ${lang}`, () => part('headline'));
        // The film's title stands in the heading.
        part('film').remove();
        expect(part('box').getAttribute('lang')).to.equal(lang);
        expect(part('box').getAttribute('dir')).to.equal(/ar|he/.test(lang) ? 'rtl' : 'ltr');
        const lines = ['heading', 'headline', 'subline'].map((name) => spaces(visibleText(part(name))));
        return [lines, box.shadowRoot!.querySelectorAll('th[scope=row]')] as const;
      };
      expect((await show('palm-springs'))[0]).to.deep.equal(one);
      const [lines, territories] = await show('ballerina-overdrive');
      expect(lines).to.deep.equal(two);
      expect(visibleText(territories[1]!)).to.equal(except);
    });
});

describe('a region', () => {
  /** What a card says of the last check and a deal box of the price. */
  const regions: [locale: string, updated: string, price: string][] = [
    ['en-US', 'Updated March 14, 2026', '$1,234,567.50'],
    ['en-GB', 'Updated 14 March 2026', 'US$1,234,567.50'],
    ['en-IN', 'Updated 14 March 2026', '$12,34,567.50'],
    ['hi-IN', 'अपडेट: 14 मार्च 2026', '12,34,567.50 डॉलर'],
    ['de-AT', 'Aktualisiert: 14. März 2026', '1 234 567,50 Dollar'],
    ['fr-CA', 'Mise à jour : 14 mars 2026', '1 234 567,50 dollars américains'],
    ['pt-PT', 'Atualização: 14 de março de 2026', '1 234 567,50 dólares'],
    ['es-MX', 'Actualizado: 14 de marzo de 2026', '1,234,567.50 dólares'],
    ['zh-SG', '更新于2026年3月14日', '1,234,567.50美元'],
    ['zh-TW', '更新於2026年3月14日', '1,234,567.50美元'],
    ['zh-HK', '更新於2026年3月14日', '1,234,567.50美元'],
  ];
  for (const [lang, updated, price] of regions)
    it(`${lang} keeps its dates and numbers`, async () => {
      const film = {
        title: 'Dust',
        updated: '2026-03-14',
        deals: [{ status: 'closed', price: { currency: 'USD', amount: 1_234_567.5 } }],
      };
      const box = await shown('deal-box', film, { into: await wrapper('', { lang }) });
      const part = (name: string) => box.shadowRoot!.querySelector(`[part=${name}]`);
      await until(`words in ${lang}`, () => part('headline'));
      expect(spaces(visibleText(part('headline')!))).to.equal(price);
      expect(spaces(visibleText(part('footer')!))).to.equal(updated);
      expect(part('box')!.getAttribute('lang')).to.equal(lang);
    });
});
