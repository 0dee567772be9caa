// Which days of the calendar a date of film JSON may mean.
import { expect } from '@open-wc/testing';
import { daysBefore, firstDay, lastDay } from '../../src/model/date.js';

describe('firstDay', () => {
  const starts: [date: string, first: string][] = [
    ['2026-03-14', '2026-03-14'],
    ['2026-03', '2026-03-01'],
    ['2026', '2026-01-01'],
    ['2026-Q1', '2026-01-01'],
    ['2026-Q2', '2026-04-01'],
    ['2026-Q3', '2026-07-01'],
    ['2026-Q4', '2026-10-01'],
  ];
  for (const [date, first] of starts)
    it(`${date} begins on ${first}`, () => expect(firstDay(date)).to.equal(first));
});

describe('lastDay', () => {
  const ends: [date: string, last: string][] = [
    ['2026-03-14', '2026-03-14'],
    ['2026-03', '2026-03-31'],
    ['2026', '2026-12-31'],
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-31'],
    ['2026-Q3', '2026-09-31'],
    ['2026-Q4', '2026-12-31'],
  ];
  for (const [date, last] of ends) it(`${date} ends on ${last}`, () => expect(lastDay(date)).to.equal(last));
});

describe('daysBefore', () => {
  const days: [day: string, days: number, before: string][] = [
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 1, '2025-12-31'],
    ['2026-03-14', 90, '2025-12-14'],
    ['2026-03-14', 0, '2026-03-14'],
    // Across the days with 23 and 25 hours.
    ['2026-03-09', 1, '2026-03-08'],
    ['2026-11-02', 1, '2026-11-01'],
  ];
  for (const [day, count, before] of days)
    it(`${count} before ${day} is ${before}`, () => expect(daysBefore(day, count)).to.equal(before));
});
