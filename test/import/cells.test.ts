// Cells of a sheet as an editor says them.
import { expect } from '@open-wc/testing';
import { readCell } from '../../src/import/sheet/cells.js';

describe('a cell', () => {
  for (const [kind, text, value] of [
    [
      'money',
      'just under $20M',
      { currency: 'USD', amount: 20_000_000, qualifier: 'under', quoted: 'just under $20M' },
    ],
    ['money', 'USD 12000000', { currency: 'USD', amount: 12_000_000 }],
    ['territories', 'UK, Australia and NZ', { include: ['GB', 'AU', 'NZ'] }],
    ['territories', 'worldwide except FR; BE', { include: ['worldwide'], exclude: ['FR', 'BE'] }],
    ['territories', 'some Asian territories', { parts: [{ extent: 'some', of: 'asia' }] }],
    ['date', 'late May 2026', '2026-05-late'],
    ['words:in-talks,closing,closed', 'close to a deal', 'closing'],
  ] as const)
    it(`${kind}: ${text}`, () => {
      expect(readCell(kind, text)).to.deep.equal({ value });
    });

  for (const [kind, text] of [
    ['money', '$12.5M plus $20M P&A'],
    ['money', '11-12M'],
    ['date', '03/04/2026'],
    ['words:closing,closed', 'in talks'],
  ] as const)
    it(`that must not be guessed stays a problem: ${text}`, () => {
      expect(readCell(kind, text)).to.have.all.keys('problem');
    });
});
