import { describe, expect, it } from 'vitest';
import { mixedPairs, type PairedMention } from '../../core/name-pairs.ts';

/** Mentions of a text in which each is written `<entry:words>`. */
function mentionsOf(marked: string): PairedMention[] {
  const plain = (text: string) => text.replace(/<[^:>]+:([^>]+)>/g, '$1');
  return [...marked.matchAll(/<([^:>]+):([^>]+)>/g)].map((match) => ({
    entry: match[1]!,
    text: match[2]!,
    after: plain(marked.slice(match.index + match[0].length)),
  }));
}
const pairsOf = (marked: string) => mixedPairs(mentionsOf(marked)).map(({ text }) => text);

describe('mixedPairs', () => {
  it.each<[string, string, string[]]>([
    ['an English name with another entry in Chinese', '<midea:Midea> (<gree:格力>) sells', ['Midea (格力)']],
    ['the other way round, in full-width brackets', '<gree:格力>（<midea:Midea>）在', ['格力（Midea）']],
    ['brackets without a space', '<midea:Midea>(<gree:格力>)', ['Midea(格力)']],
    ['a word for the language', '<midea:Midea> (Chinese: <gree:格力>)', ['Midea (Chinese: 格力)']],
    ['the same in Chinese', '<gree:格力>（英文名：<midea:Midea>）', ['格力（英文名：Midea）']],
    ['quotation marks', '<midea:Midea> (“<gree:格力>”)', ['Midea (“格力”)']],
    ['two pairs', '<midea:Midea> (<gree:格力>), <dji:DJI> (<anker:安克>)', ['Midea (格力)', 'DJI (安克)']],
    ['a pair that comes again once', '<midea:Midea> (<gree:格力>), <midea:Midea> (<gree:格力>)', ['Midea (格力)']],
    ['names of one entry', '<midea:Midea> (<midea:美的>)', []],
    ['two names of one script', '<midea:Midea> (<gree:Gree>)', []],
    ['names without brackets', '<midea:Midea> <gree:格力>', []],
    ['a bracket that goes on', '<midea:Midea> (<gree:格力> and others)', []],
    ['a bracket with more before', '<midea:Midea> (like <gree:格力>)', []],
    ['a bracket far behind', '<midea:Midea> of Shunde (<gree:格力>)', []],
    ['nothing', 'no names', []],
  ])('knows %s', (_, marked, expected) => expect(pairsOf(marked)).toEqual(expected));

  it('names the entries', () => {
    expect(mixedPairs(mentionsOf('<midea:Midea> (<gree:格力>)'))[0]).toMatchObject({ first: 'midea', second: 'gree' });
  });
});
