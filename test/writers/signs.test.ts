// The signs between facts and behind labels are those of the language, in every format made of characters.
import { expect } from '@open-wc/testing';
import { renderBox, type Format } from '../../src/surfaces/render.js';

const film = {
  title: 'Dust',
  lang: 'en',
  deals: [
    {
      status: 'closed',
      buyers: [{ name: 'A' }],
      price: { currency: 'USD', amount: 7_000_000 },
      date: '2026-05-01',
    },
    {
      status: 'closed',
      buyers: [{ name: 'B' }],
      type: 'acquisition',
      sellers: [{ name: 'C' }],
      sources: ['s'],
    },
  ],
  sources: [{ id: 's', name: 'Daily', date: '2026-05-01' }],
  corrections: [{ date: '2026-05-02', text: 'It was seven.' }],
};
const written = (format: Format, lang: string) => renderBox(film, { box: 'deal-box', format, lang });

const cases: [lang: string, format: Format, texts: string[]][] = [
  [
    'en',
    'text',
    ['- Date: May 1, 2026', 'Deals by territory:', 'Deal type: Acquisition; Seller: C', '1. Daily, May 1'],
  ],
  [
    'fr',
    'text',
    [
      '- Date\u00a0: 1er mai 2026',
      'Accords par territoire\u00a0:',
      'Type d’accord\u00a0: Acquisition\u00a0; Vendeur\u00a0: C',
      '1. Daily, 1er mai 2026',
      'Rectificatifs\u00a0:',
      '2 mai 2026 : It was seven.',
    ],
  ],
  [
    'fr',
    'markdown',
    ['- **Date\u00a0:** 1er mai 2026', 'Acquisition\u00a0; Vendeur\u00a0: C', '**Sources\u00a0:**'],
  ],
  ['fr', 'email', ['Type d’accord\u00a0: </span>Acquisition']],
  ['fr', 'html', ['</time>\u00a0: <bdi lang="en">It was seven.']],
  ['ja', 'text', ['- 日付：2026年5月1日', '契約形態：権利取得；売り手：C', '1. Daily、2026年5月1日']],
  ['zh-TW', 'markdown', ['- **日期**：2026年5月1日', '1\\. Daily，2026年5月1日']],
  ['ar', 'text', ['- التاريخ: 1 مايو 2026', 'نوع الصفقة: شراء الحقوق؛ ', '1. Daily، 1 مايو 2026']],
];

for (const [lang, format, texts] of cases)
  describe(`signs in ${lang}, ${format}`, () => {
    for (const text of texts) it(text, () => expect(written(format, lang)).to.include(text));
  });
