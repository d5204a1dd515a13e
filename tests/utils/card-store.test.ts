import { describe, expect, it } from 'vitest';
import { allHeads, cardFrom, headFrom } from '../../utils/card-store.ts';
import { parseCard, parseHead } from '../../utils/parse-card.ts';
import { sampleCard, storedSampleCard } from '../components/sample-card.ts';

const store = {
  shenzhen: storedSampleCard('shenzhen', 'place', [{ type: 'home-of', ids: ['dji', 'gone'], more: 40 }]),
  dji: { ...storedSampleCard('dji', 'brand'), city: 'shenzhen' as const },
};
const { names } = sampleCard();

describe('the store of cards', () => {
  it('gives a card with what the cards of its related entries say', () => {
    const card = cardFrom(store, 'shenzhen');
    expect(card?.related).toEqual([{ type: 'home-of', entries: [{ id: 'dji', category: 'brand', names }], more: 40 }]);
    expect(parseCard(card)).toEqual(card);
    expect(cardFrom(store, 'dji')).not.toHaveProperty('city');
  });

  it('gives heads', () => {
    const head = headFrom(store, 'dji');
    expect(head).toEqual({ id: 'dji', pack: 'reference', category: 'brand', names, city: 'shenzhen' });
    expect(parseHead(head)).toEqual(head);
    expect(allHeads(store)).toEqual([headFrom(store, 'shenzhen'), head]);
  });

  it.each(['midea', 'toString', '__proto__'])('has no %s', (id) => {
    expect(cardFrom(store, id)).toBeUndefined();
    expect(headFrom(store, id)).toBeUndefined();
  });
});
