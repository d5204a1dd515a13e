// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageEvidence } from '../../core/page-evidence.ts';
import type { Candidate } from '../../core/types.ts';
import { type Finding, PageIndex } from '../../entrypoints/content/page-index.ts';

const listener = { added: vi.fn(), removed: vi.fn(), changed: vi.fn() };
let index: PageIndex;
let block: Element;
let texts: Text[];

/** What is found where three texts stand in one block, each of them a mention. */
beforeEach(() => {
  for (const spy of Object.values(listener)) spy.mockReset();
  document.body.innerHTML = '<p>Midea<br>Galanz<br>DJI</p><div></div>';
  block = document.querySelector('p') as Element;
  texts = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE) as Text[];
  index = new PageIndex(new PageEvidence(() => 'brand'), listener);
  index.replace(texts, [finding(texts)]);
});

function finding(nodes: readonly Text[]): Finding {
  let text = '';
  const starts: number[] = [];
  const candidates = nodes.map(({ data }): Candidate => {
    starts.push(text.length);
    text += data;
    const [start, end] = [text.length - data.length, text.length];
    return {
      entry: 0,
      form: 0,
      start,
      end,
      verdict: 'accepted',
      reason: { kind: 'safe-form' },
      score: 0,
      evidence: [],
      alone: false,
    };
  });
  return { block: { block, text, nodes, starts }, candidates };
}

const found = () => [...index.records].flatMap(({ mentions }) => mentions.map(({ text }) => text)).sort();

describe('PageIndex', () => {
  it('keeps what was found in the other texts of a block of which a part is scanned', () => {
    expect(found()).toEqual(['DJI', 'Galanz', 'Midea']);
    const [midea, ...others] = texts as [Text, Text, Text];
    expect(index.replace([midea], [finding([midea])])).toEqual(others);
    expect(found()).toEqual(['DJI', 'Galanz', 'Midea']);
    expect(index.replace([midea], [])).toEqual([]);
    expect(found()).toEqual(['DJI', 'Galanz']);
  });

  it('names the texts of what it forgets, so that the others are looked at', () => {
    expect([...index.forget(texts[1] as Text)]).toEqual(texts);
    expect(found()).toEqual([]);
  });

  it('forgets what the change of a text has made wrong, and names the texts of its block', () => {
    (texts[0] as Text).appendData('!');
    expect([...index.forget(texts[0] as Text, true)]).toEqual([]);
    (texts[0] as Text).insertData(0, '!');
    expect([...index.forget(texts[0] as Text, true)]).toEqual(texts);
    expect(found()).toEqual([]);
  });

  it('counts a mention anew that is beyond doubt no longer', () => {
    const [certain] = [finding(texts)].map(({ block: text, candidates }) => ({
      block: text,
      candidates: candidates.map((candidate) => ({ ...candidate, score: Number.POSITIVE_INFINITY })),
    }));
    index.replace(texts, [certain as Finding]);
    expect(listener.added).toHaveBeenCalledTimes(2);
    index.replace(texts, [finding(texts)]);
    expect(listener.added).toHaveBeenCalledTimes(3);
  });

  it('keeps a record that is found again as it was', () => {
    const [record] = index.records;
    expect(index.replace(texts, [finding(texts)])).toEqual([]);
    expect([...index.records]).toEqual([record]);
    expect(listener.removed).not.toHaveBeenCalled();
  });
});
