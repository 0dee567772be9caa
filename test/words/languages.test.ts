// What boxes say in every language: nothing missing, nothing left in English, and read aloud for two deals.
/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from '@open-wc/testing';
import { moneyText } from '../../src/words/money.js';
import type { Messages, Phrase } from '../../src/words/messages.js';
import { say } from '../../src/words/say.js';
import { shown, wrapper } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { until, visibleText } from '../support/fixtures.js';
import { spaces } from '../support/plain.js';
import { inLocale, newIntl } from '../support/tongue.js';

const modules = import.meta.glob<Record<string, Messages>>('../../src/words/languages/[a-z][a-z].ts', {
  eager: true,
});
const languages = new Map(
  Object.entries(modules).map(([path, file]) => [path.slice(-5, -3), Object.values(file)[0]!]),
);
languages.delete('en');
const phrases = [
  ...new Set([...languages.values()].flatMap((messages) => Object.keys(messages))),
] as Phrase[];

const texts = (messages: Messages, phrase: Phrase): string[] => {
  const message = messages[phrase] ?? [];
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
  nl: [
    'Links',
    'Status',
    'Platform',
    'Budget',
    'Budget: {money}',
    'Place:benelux',
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
  zh: [],
};

describe('languages', () => {
  it('are thirteen beside English', () =>
    expect([...languages.keys()].sort()).to.deep.equal(Object.keys(shared)));

  it('English has something to say for every phrase', () => {
    expect(phrases).to.have.length.above(200);
    for (const phrase of phrases)
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
        for (const phrase of phrases)
          for (const text of texts(messages, phrase)) expect(text, phrase).to.match(/^\S(.*\S)?$/);
        expect(Object.keys(messages)).to.have.length(phrases.length);
      });

      it('has the values of every phrase in place', () => {
        for (const phrase of phrases)
          for (const text of texts(messages, phrase))
            expect(placeholders(text), phrase).to.deep.equal(placeholders(phrase));
      });

      it('has nothing left in English', () => {
        const same = phrases.filter((phrase) =>
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
          if (message === undefined || typeof message === 'string') continue;
          expect(Object.keys(message), phrase).to.include.members([...needed, 'other']);
          expect(possible, phrase).to.include.members(Object.keys(message));
        }
      });

      it('writes ranges of money as Intl does', () => {
        for (const [currency, min, max] of [
          ['USD', 11_000_000, 12_000_000],
          ['EUR', 900_000_000, 1_200_000_000],
          ['INR', 10_000_000, 25_000_000],
        ] as const) {
          const compact = new Intl.NumberFormat(language, {
            style: 'currency',
            currency,
            notation: 'compact',
            minimumFractionDigits: 0,
            maximumFractionDigits: 3,
          });
          expect(moneyText({ currency, min, max }, { locale: language, messages })).to.equal(
            compact.formatRange(min, max),
          );
        }
      });
    });
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
    one: ['الصفقة', '17,500,000.69 US$', 'Neon وHulu · أُبرمت بحسب تقارير'],
    two: ['الصفقتان', '11–12 مليون US$', 'Amazon MGM Studios · على وشك الإبرام بحسب تقارير'],
    except: 'International (جميع أنحاء العالم باستثناء الولايات المتحدة)',
  },
  de: {
    one: ['Der Deal', '17.500.000,69 $', 'Neon und Hulu · abgeschlossen laut Berichten'],
    two: ['Die Deals', '11–12 Mio. $', 'Amazon MGM Studios · kurz vor Abschluss laut Berichten'],
    except: 'International (weltweit ohne Vereinigte Staaten)',
  },
  es: {
    one: ['El acuerdo', '17.500.000,69 US$', 'Neon y Hulu · cerrado según la prensa'],
    two: ['Los acuerdos', '11-12 M US$', 'Amazon MGM Studios · a punto de cerrarse según la prensa'],
    except: 'International (todo el mundo, salvo Estados Unidos)',
  },
  fr: {
    one: ['L’accord', '17 500 000,69 $US', 'Neon et Hulu · conclu selon la presse'],
    two: ['Les accords', '11–12 M $US', 'Amazon MGM Studios · en cours de finalisation selon la presse'],
    except: 'International (monde entier hors États-Unis)',
  },
  hi: {
    one: ['डील', '$1,75,00,000.69', 'Neon और Hulu · पक्की रिपोर्टों के अनुसार'],
    two: ['डील', '$1.1–1.2 क॰', 'Amazon MGM Studios · पक्की होने के क़रीब रिपोर्टों के अनुसार'],
    except: 'International (पूरी दुनिया (शामिल नहीं: संयुक्त राज्य))',
  },
  it: {
    one: ['L’accordo', '17.500.000,69 USD', 'Neon e Hulu · concluso secondo la stampa'],
    two: ['Gli accordi', '11-12 Mln USD', 'Amazon MGM Studios · in chiusura secondo la stampa'],
    except: 'International (tutto il mondo, tranne Stati Uniti)',
  },
  ja: {
    one: ['契約', '$17,500,000.69', 'Neon、Hulu · 成立 報道ベース'],
    two: ['契約', '$1100～1200万', 'Amazon MGM Studios · 締結間近 報道ベース'],
    except: 'International (全世界（アメリカ合衆国を除く）)',
  },
  ko: {
    one: ['계약', 'US$17,500,000.69', 'Neon 및 Hulu · 체결 보도 내용'],
    two: ['계약', 'US$1100~1200만', 'Amazon MGM Studios · 체결 임박 보도 내용'],
    except: 'International (전 세계(미국 제외))',
  },
  nl: {
    one: ['De deal', 'US$ 17.500.000,69', 'Neon en Hulu · rond volgens berichten'],
    two: ['De deals', 'US$ 11-12 mln.', 'Amazon MGM Studios · bijna rond volgens berichten'],
    except: 'International (wereldwijd, behalve Verenigde Staten)',
  },
  pl: {
    one: ['Umowa', '17 500 000,69 USD', 'Neon i Hulu · zawarta według doniesień'],
    two: ['Umowy', '11–12 mln USD', 'Amazon MGM Studios · przed podpisaniem według doniesień'],
    except: 'International (cały świat, z wyłączeniem: Stany Zjednoczone)',
  },
  pt: {
    one: ['O acordo', 'US$ 17.500.000,69', 'Neon e Hulu · fechado segundo a imprensa'],
    two: ['Os acordos', 'US$ 11–12 mi', 'Amazon MGM Studios · prestes a fechar segundo a imprensa'],
    except: 'International (mundo todo, exceto Estados Unidos)',
  },
  sv: {
    one: ['Avtalet', '17 500 000,69 US$', 'Neon och Hulu · klart enligt uppgift'],
    two: ['Avtalen', '11–12 mn US$', 'Amazon MGM Studios · nära avslut enligt uppgift'],
    except: 'International (hela världen utom USA)',
  },
  zh: {
    one: ['交易', 'US$17,500,000.69', 'Neon和Hulu · 已达成 据报道'],
    two: ['交易', 'US$1100-1200万', 'Amazon MGM Studios · 即将签约 据报道'],
    except: 'International (全球（美国除外）)',
  },
};

describe('a deal box', () => {
  for (const [lang, { one, two, except }] of Object.entries(told))
    it(`speaks ${lang}`, async function () {
      // An engine with older language data has other digits, dashes and units in some of them.
      if (!newIntl) this.skip();
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
        expect(part('box').getAttribute('dir')).to.equal(lang === 'ar' ? 'rtl' : null);
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
    ['hi-IN', 'अपडेट: 14 मार्च 2026', '$12,34,567.50'],
    ['de-AT', 'Aktualisiert: 14. März 2026', '$ 1.234.567,50'],
    ['fr-CA', 'Mise à jour : 14 mars 2026', '1 234 567,50 $ US'],
    ['pt-PT', 'Atualização: 14 de março de 2026', '1 234 567,50 US$'],
    ['es-MX', 'Actualizado: 14 de marzo de 2026', 'USD 1,234,567.50'],
    ['zh-TW', '更新于2026年3月14日', 'US$1,234,567.50'],
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
