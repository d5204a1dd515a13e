import type { Card, StoredCard, StoredGroup } from '../../data/card.ts';
import type { CategoryId } from '../../data/categories.ts';

/** A card with every kind of fact and source. */
export function sampleCard(category: CategoryId = 'brand'): Card {
  const text = (word: string) => ({ en: `${word} in English`, zhHans: `${word}简体`, zhHant: `${word}繁體` });
  return {
    id: 'sample',
    pack: 'reference',
    category,
    names: { en: 'Sample', zhHans: '样品', zhHant: '樣品', pinyin: 'Yàngpǐn' },
    forms: [
      { text: 'Sample Group', script: 'latin', kind: 'long' },
      { text: 'Old Sample', script: 'latin', kind: 'former' },
      { text: '样', script: 'hans', kind: 'short' },
      { text: '樣', script: 'hant', kind: 'short' },
    ],
    summary: text('summary'),
    facts: [
      { key: 'report', text: text('report'), sources: [0] },
      { key: 'scale', text: text('scale'), asOf: '2024-05', sources: [0, 1] },
      { key: 'founded', text: text('founded'), sources: [1] },
      { key: 'city', text: text('city'), sources: [1] },
    ],
    sources: [
      {
        kind: 'document',
        document: 'paper',
        title: text('paper'),
        publisher: text('press'),
        published: '2026-02-10T23:11:00+08:00',
        section: { number: 2, title: text('section') },
      },
      { kind: 'page', title: 'A page', publisher: 'A site', url: 'https://site.example/page', seen: '2026-11-24' },
    ],
    confusions: [],
    related: [
      {
        type: 'located-in',
        entries: [{ id: 'town', category: 'place', names: { en: 'Town', zhHans: '城', zhHant: '城' } }],
        shown: 1,
      },
      {
        type: 'see-also',
        entries: [
          { id: 'rival', category: 'brand', names: { en: 'Rival', zhHans: '对手', zhHant: '對手' } },
          { id: 'cousin', category: 'brand', names: { en: 'Cousin', zhHans: '表亲', zhHant: '表親' } },
          { id: 'friend', category: 'brand', names: { en: 'Friend', zhHans: '朋友', zhHant: '朋友' } },
        ],
        shown: 1,
      },
    ],
  };
}

/** The like as it is bundled. */
export function storedSampleCard(id: string, category: CategoryId, related: readonly StoredGroup[] = []): StoredCard {
  return { ...sampleCard(category), id, confusions: [], related };
}
