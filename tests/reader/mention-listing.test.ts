// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageEvidence } from '../../core/page-evidence.ts';
import { blockTexts } from '../../entrypoints/content/block-text.ts';
import { standApart } from '../../entrypoints/content/joins.ts';
import { PageIndex } from '../../entrypoints/content/page-index.ts';
import { listMentions, MAX_LISTED } from '../../entrypoints/reader/mention-listing.ts';

vi.mock('../../utils/rendered.ts', () => ({
  isRendered: (node: Text) => node.parentElement?.closest('[hidden]') === null,
}));

const LISTENER = { added: () => undefined, removed: () => undefined, changed: () => undefined };
let index: PageIndex;

/** Puts an element into the page and what is found in it, by its words, into the index. */
function find(html: string, words: readonly string[]): void {
  const block = document.createElement('p');
  block.innerHTML = html;
  document.body.append(block);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const [text] = blockTexts({ block, nodes, texts: nodes.map(({ data }) => data) });
  let from = 0;
  const candidates = words.map((word) => {
    const start = text!.text.indexOf(word, from);
    from = start + word.length;
    const reason = { kind: 'cue', word: 'fans' } as const;
    return {
      start,
      end: from,
      entry: 0,
      form: 0,
      verdict: 'accepted' as const,
      reason,
      score: 1,
      evidence: [],
      alone: false,
    };
  });
  index.replace(nodes, [{ block: text!, candidates }]);
}

const list = (signal = new AbortController().signal) =>
  listMentions(
    {
      counted: () => [...index.records].flatMap(({ mentions }) => mentions),
      entryOf: () => ({ id: 'midea', category: 'brand' }),
      reasonOf: (mention) => index.reasonOf(mention),
      standApart,
    },
    signal,
  );

beforeEach(() => {
  document.body.innerHTML = '';
  index = new PageIndex(new PageEvidence(() => 'brand'), LISTENER);
});

describe('listMentions', () => {
  it('tells the sentence around each, on one line, with the sign that ends it', async () => {
    find('First. The <em>fans</em> of\n  Midea <b>sell</b> well! Midea', ['Midea', 'Midea']);
    expect((await list()).mentions).toEqual([
      {
        entry: 'midea',
        before: 'The fans of ',
        text: 'Midea',
        after: ' sell well!',
        reason: { kind: 'cue', word: 'fans' },
      },
      { entry: 'midea', before: '', text: 'Midea', after: '', reason: { kind: 'cue', word: 'fans' } },
    ]);
  });

  it('keeps words apart that the eye sees apart', async () => {
    find('fans<br>Midea<br>lamps', ['Midea']);
    expect((await list()).mentions[0]).toMatchObject({ before: 'fans ', after: ' lamps' });
  });

  it('leaves out what is not drawn', async () => {
    find('<span hidden>Midea</span>', ['Midea']);
    expect(await list()).toEqual({ mentions: [], total: 0, contentType: document.contentType });
  });

  it('lists no more than so many, and says how many there are', async () => {
    for (let block = 0; block < 30; block += 1) find('Midea '.repeat(70), Array(70).fill('Midea'));
    const { mentions, total } = await list();
    expect([mentions.length, total]).toEqual([MAX_LISTED, 2_100]);
  });

  it('ends with its signal', async () => {
    for (let block = 0; block < 3; block += 1) find('Midea '.repeat(60), Array(60).fill('Midea'));
    const stop = new AbortController();
    const listing = list(stop.signal);
    stop.abort();
    expect((await listing).mentions.length).toBeLessThan(60);
  });
});
