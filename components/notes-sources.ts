/** Numbers the sources of several cards as one list. */
import type { Card, CardSource } from '../data/card.ts';

export interface NumberedSources {
  /** Each source once, in the order in which the cards name them. */
  readonly sources: readonly CardSource[];
  /** The numbers of a card's sources in that list, from 1, ascending. */
  readonly numbersOf: (card: Card) => readonly number[];
}

export function numberSources(cards: readonly Card[]): NumberedSources {
  const numbers = new Map<string, number>();
  const sources: CardSource[] = [];
  for (const source of cards.flatMap((card) => card.sources)) {
    const key = JSON.stringify(source);
    if (numbers.has(key)) continue;
    sources.push(source);
    numbers.set(key, sources.length);
  }
  const numberOf = (source: CardSource): number => numbers.get(JSON.stringify(source)) as number;
  return { sources, numbersOf: (card) => card.sources.map(numberOf).sort((a, b) => a - b) };
}
