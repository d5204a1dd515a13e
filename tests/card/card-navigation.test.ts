import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../data/card.ts';
import { CardNavigation } from '../../entrypoints/card/card-navigation.ts';
import { sampleCard } from '../components/sample-card.ts';

const cardOf = (id: string): Card => ({ ...sampleCard(), id });
const onTurn = vi.fn();
let answers: Map<string, Promise<Card | null>>;
let navigation: CardNavigation;

beforeEach(() => {
  onTurn.mockReset();
  answers = new Map();
  navigation = new CardNavigation(
    {
      card: cardOf('midea'),
      language: 'en',
      theme: 'auto',
      reason: { kind: 'safe-form' },
      requestCard: (entry) => answers.get(entry) ?? Promise.resolve(cardOf(entry)),
    },
    onTurn,
  );
});

const at = () => [navigation.card.id, navigation.scrolled, navigation.canGoBack];

describe('CardNavigation', () => {
  it('begins with the card of the mention', () => {
    expect(at()).toEqual(['midea', 0, false]);
    navigation.back();
    expect(at()).toEqual(['midea', 0, false]);
    expect(onTurn).not.toHaveBeenCalled();
  });

  it('goes on from card to card, and back to where each was left', async () => {
    await navigation.follow('foshan', 300);
    expect(at()).toEqual(['foshan', 0, true]);
    await navigation.follow('midea', 40);
    expect(at()).toEqual(['midea', 0, true]);
    navigation.back();
    expect(at()).toEqual(['foshan', 40, true]);
    navigation.back();
    expect(at()).toEqual(['midea', 300, false]);
    expect(onTurn).toHaveBeenCalledTimes(4);
  });

  it('stays where the other card cannot be had', async () => {
    answers.set('foshan', Promise.resolve(null));
    await navigation.follow('foshan', 0);
    expect(at()).toEqual(['midea', 0, false]);
    expect(onTurn).not.toHaveBeenCalled();
  });

  it.each<[string, (one: CardNavigation) => unknown]>([
    ['the reader has gone on elsewhere', (one) => one.follow('shunde', 0)],
    ['the reader has gone back', (one) => one.back()],
    ['the card was closed', (one) => one.end()],
  ])('refuses an answer that comes when %s', async (_, change) => {
    await navigation.follow('galanz', 0);
    let answer: (card: Card) => void = () => undefined;
    answers.set('foshan', new Promise((resolve) => (answer = resolve)));
    const late = navigation.follow('foshan', 0);
    await change(navigation);
    const turned = onTurn.mock.calls.length;
    answer(cardOf('foshan'));
    await late;
    expect(navigation.card.id).not.toBe('foshan');
    expect(onTurn).toHaveBeenCalledTimes(turned);
  });
});
