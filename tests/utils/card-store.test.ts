import { describe, expect, it } from 'vitest';
import { cardFrom, headFrom, indexPartFrom } from '../../utils/card-store.ts';
import { INDEX_PART } from '../../utils/messages.ts';
import { parseCard, parseHead } from '../../utils/parse-card.ts';
import { sampleCard, storedSampleCard } from '../components/sample-card.ts';

const store = {
  shenzhen: storedSampleCard('shenzhen', 'place', [{ type: 'home-of', ids: ['dji', 'gone'], shown: 2 }]),
  dji: { ...storedSampleCard('dji', 'brand'), city: 'shenzhen' as const },
};
const { names } = sampleCard();

describe('the store of cards', () => {
  it('gives a card with what the cards of its related entries say', () => {
    const card = cardFrom(store, 'shenzhen');
    expect(card?.related).toEqual([{ type: 'home-of', entries: [{ id: 'dji', category: 'brand', names }], shown: 2 }]);
    expect(parseCard(card)).toEqual(card);
    expect(cardFrom(store, 'dji')).not.toHaveProperty('city');
  });

  it('gives heads', () => {
    const head = headFrom(store, 'dji');
    expect(head).toEqual({ id: 'dji', pack: 'reference', category: 'brand', names, city: 'shenzhen' });
    expect(parseHead(head)).toEqual(head);
  });

  it('gives all heads, a part at a time', () => {
    expect(indexPartFrom(store, 0).heads.map(({ id }) => id)).toEqual(['shenzhen', 'dji']);
    expect(indexPartFrom(store, 1)).toEqual({ heads: [headFrom(store, 'dji')], total: 2 });
    expect(indexPartFrom(store, 2)).toEqual({ heads: [], total: 2 });
    const many = Object.fromEntries(
      Array.from({ length: INDEX_PART + 1 }, (_, at) => [`entry-${at}`, storedSampleCard(`entry-${at}`, 'brand')]),
    );
    expect(indexPartFrom(many, 0).heads).toHaveLength(INDEX_PART);
    expect(indexPartFrom(many, INDEX_PART).heads.map(({ id }) => id)).toEqual([`entry-${INDEX_PART}`]);
  });

  it.each(['midea', 'toString', '__proto__'])('has no %s', (id) => {
    expect(cardFrom(store, id)).toBeUndefined();
    expect(headFrom(store, id)).toBeUndefined();
  });
});
