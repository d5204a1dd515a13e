import { describe, expect, it } from 'vitest';
import { cardFrom, headFrom } from '../../utils/card-store.ts';
import { parseCard, parseHead } from '../../utils/parse-card.ts';
import { sampleCard, storedSampleCard } from '../components/sample-card.ts';

const store = {
  shenzhen: storedSampleCard('shenzhen', 'place', [{ type: 'home-of', ids: ['dji', 'gone'], shown: 2 }]),
  dji: storedSampleCard('dji', 'brand'),
};
const { names } = sampleCard();

describe('the store of cards', () => {
  it('gives a card with what the cards of its related entries say', () => {
    const card = cardFrom(store, 'shenzhen');
    expect(card?.related).toEqual([{ type: 'home-of', entries: [{ id: 'dji', category: 'brand', names }], shown: 2 }]);
    expect(parseCard(card)).toEqual(card);
  });

  it('gives heads', () => {
    const head = headFrom(store, 'dji');
    expect(head).toEqual({ id: 'dji', pack: 'reference', category: 'brand', names });
    expect(parseHead(head)).toEqual(head);
  });

  it.each(['midea', 'toString', '__proto__'])('has no %s', (id) => {
    expect(cardFrom(store, id)).toBeUndefined();
    expect(headFrom(store, id)).toBeUndefined();
  });
});
