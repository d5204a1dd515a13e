import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseFrameSummary, parseToBackground, parseToPage, requestHeads } from '../../utils/messages.ts';
import { parseCard, parseHead } from '../../utils/parse-card.ts';
import { requestCard } from '../../utils/request-card.ts';
import { sampleCard } from '../components/sample-card.ts';

const JUNK = [
  undefined,
  null,
  0,
  'summary',
  [],
  ['summary'],
  {},
  { type: 1 },
  { type: 'toString' },
  { type: 'jump', entry: {} },
  { type: 'command', command: 'toggle-extension' },
];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('messages', () => {
  it('takes to a page the question for its title', () => {
    expect(parseToPage({ type: 'tell-title', more: 1 })).toEqual({ type: 'tell-title' });
  });

  it.each(JUNK)('ignores %o', (value) => {
    expect(parseToBackground(value)).toBeNull();
    expect(parseToPage(value)).toBeNull();
    expect(parseFrameSummary(value)).toBeNull();
  });

  it.each([
    { type: 'frame-gone' },
    { type: 'get-address' },
    { type: 'command', command: 'close-card' },
    { type: 'hide-entry', entry: 'midea', hidden: true },
    { type: 'hide-form', site: 'a.example', form: 'honor', hidden: false },
    { type: 'get-card', entry: 'midea' },
    { type: 'get-heads', entries: ['midea'] },
    { type: 'get-index', from: 1_000 },
    { type: 'summary', summary: { state: 'ready', address: 'https://a.example/', counts: [['midea', 2]] } },
  ])('takes to the background %o', (message) => {
    expect(parseToBackground({ ...message, more: true })).toEqual(message);
  });

  it.each([
    { type: 'report-summary' },
    { type: 'tell-address' },
    { type: 'jump', entry: 'midea' },
    { type: 'command', command: 'next-mention' },
    { type: 'list-mentions' },
  ])('takes to the page %o', (message) => {
    expect(parseToPage({ ...message, more: true })).toEqual(message);
  });

  it.each([
    { state: 'done', address: 'https://a.example/', counts: [] },
    { state: 'ready', address: 1, counts: [] },
    { state: 'ready', address: 'https://a.example/', counts: {} },
    { state: 'ready', address: 'https://a.example/', counts: [['midea', 0]] },
    { state: 'ready', address: 'https://a.example/', counts: [['midea', 1.5]] },
    { state: 'ready', address: 'https://a.example/', counts: [['midea', 1], ['dji']] },
    { state: 'ready', address: 'https://a.example/', counts: [[1, 1]] },
  ])('refuses the summary %o', (summary) => {
    expect(parseFrameSummary(summary)).toBeNull();
    expect(parseToBackground({ type: 'summary', summary })).toBeNull();
  });
});

describe('answers', () => {
  const card = sampleCard();
  const [paper, page] = card.sources;
  const confusion = { entry: card.related[0]!.entries[0], difference: card.summary, sources: [1] };

  it('takes a card with what it is confused with', () => {
    const confused = { ...card, confusions: [confusion] };
    expect(parseCard(structuredClone(confused))).toEqual(confused);
  });

  it('takes a card and a head', () => {
    expect(parseCard(structuredClone(card))).toEqual(card);
    const head = { id: 'sample', pack: 'reference', category: 'brand', names: card.names };
    expect(parseHead(card)).toEqual(head);
    expect(parseHead({ ...card, city: 'foshan' })).toEqual({ ...head, city: 'foshan' });
    // A city that a later version may know.
    expect(parseHead({ ...card, city: 'atlantis' })).toEqual(head);
  });

  it.each<[string, unknown]>([
    ['none', null],
    ['no category of ours', { ...card, category: 'weather' }],
    ['a name missing', { ...card, names: { en: 'Sample', zhHans: '样品' } }],
    ['no summary', { ...card, summary: 'short' }],
    ['a source that is not there', { ...card, sources: [paper] }],
    ['a link that is no web page', { ...card, sources: [paper, { ...page, url: 'javascript:alert(1)' }] }],
    ['a source of no kind', { ...card, sources: [paper, { ...page, kind: 'rumour' }] }],
    ['a fact without text', { ...card, facts: [{ key: 'city', sources: [0] }] }],
    ['no pack of ours', { ...card, pack: 'mine' }],
    ['a relation without type', { ...card, related: [{ ...card.related[0], type: null }] }],
    ['a related entry without names', { ...card, related: [{ ...card.related[0], entries: [{ id: 'town' }] }] }],
    ['a relation that shows less than none', { ...card, related: [{ ...card.related[0], shown: -1 }] }],
    ['no forms', { ...card, forms: undefined }],
    ['a form of no kind of ours', { ...card, forms: [{ ...card.forms[0], kind: 'nickname' }] }],
    ['a form in another script', { ...card, forms: [{ ...card.forms[0], script: 'cyrillic' }] }],
    ['a form without text', { ...card, forms: [{ script: 'latin', kind: 'other' }] }],
    ['a document of another type', { ...card, sources: [{ ...paper, type: 'rumour' }, page] }],
    ['no confusions', { ...card, confusions: null }],
    ['a confusion with nothing', { ...card, confusions: [{ ...confusion, entry: null }] }],
    ['a confusion without a difference', { ...card, confusions: [{ ...confusion, difference: 'much' }] }],
    ['a confusion whose source is not there', { ...card, confusions: [{ ...confusion, sources: [2] }] }],
  ])('refuses a card with %s', (_, value) => {
    expect(parseCard(value)).toBeNull();
  });

  it('refuses the card of another entry', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => card);
    expect(await requestCard('sample')).toEqual(card);
    expect(await requestCard('other')).toBeNull();
  });

  it('keeps the heads that parse', async () => {
    const answer = vi.spyOn(browser.runtime, 'sendMessage');
    answer.mockImplementationOnce(async () => [card, null, { id: 'x' }]);
    expect(await requestHeads(['sample', 'x'])).toEqual([parseHead(card)]);
    answer.mockImplementationOnce(async () => undefined);
    expect(await requestHeads(['sample'])).toEqual([]);
  });
});
