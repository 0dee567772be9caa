import { expect } from '@open-wc/testing';
import { Cache } from '../../src/words/cache.js';

describe('a cache', () => {
  it('makes the value of a key once', () => {
    const cache = new Cache<number>(10);
    let calls = 0;
    const make = () => ++calls;
    expect([cache.get('a', make), cache.get('a', make), cache.get('b', make)]).to.deep.equal([1, 1, 2]);
  });

  it('keeps that there is no value', () => {
    const cache = new Cache<string | undefined>(10);
    let calls = 0;
    const make = () => void calls++;
    cache.get('a', make);
    expect(cache.get('a', make)).to.equal(undefined);
    expect(calls).to.equal(1);
  });

  it('lets the oldest value go when it is full', () => {
    const cache = new Cache<string>(2);
    for (const key of ['a', 'b', 'c']) cache.get(key, () => key);
    expect(cache.get('c', () => 'made again')).to.equal('c');
    expect(cache.get('a', () => 'made again')).to.equal('made again');
  });

  it('keeps a plain value in the place of one that could not be made', () => {
    const cache = new Cache<string>(2);
    const fail = () => {
      throw new RangeError('no');
    };
    expect(cache.get('a', fail, 'plain')).to.equal('plain');
    expect(cache.get('a', () => 'yes', 'plain')).to.equal('plain');
    expect(cache.get('b', fail)).to.equal(undefined);
  });

  it('forgets on request', () => {
    const cache = new Cache<string>(2);
    cache.get('a', () => 'first');
    cache.clear();
    expect(cache.get('a', () => 'second')).to.equal('second');
  });
});
