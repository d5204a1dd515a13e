import { afterEach, describe, expect, it, vi } from 'vitest';
import { showInCard } from '../../components/card-scroll.ts';

afterEach(() => document.body.replaceChildren());

/** A card 400 px high from 100 on, its tools 40 px high; by how much it is scrolled to show what is from `top` to `bottom`. */
function scrolledFor(place: 'before' | 'after', top: number, bottom: number, head = ''): number {
  const boxed = (element: Element, from: number, to: number) =>
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ top: from, bottom: to } as DOMRect);
  document.body.innerHTML = `<div class="card"><header class="card-head" style="${head}"></header><p></p><fieldset class="card-tools"></fieldset><section></section></div>`;
  const card = document.querySelector<HTMLElement>('.card')!;
  boxed(card, 100, 500);
  Object.defineProperty(card.querySelector('.card-tools')!, 'offsetHeight', { value: 40 });
  Object.defineProperty(card.querySelector('.card-head')!, 'offsetHeight', { value: 44 });
  const element = card.querySelector<HTMLElement>(place === 'before' ? 'p' : 'section')!;
  boxed(element, top, bottom);
  const scrollBy = vi.fn();
  card.scrollBy = scrollBy;
  showInCard(element);
  return scrollBy.mock.lastCall?.[0].top ?? 0;
}

describe('showInCard', () => {
  it.each<[string, 'before' | 'after', number, number, number]>([
    ['not where all is seen', 'before', 200, 300, 0],
    ['up to what is above', 'before', 50, 80, -58],
    ['clear of the tools at the bottom', 'before', 440, 480, 28],
    ['down to what is below', 'before', 600, 640, 188],
    ['to the beginning of what does not fit', 'before', 600, 1200, 492],
    ['down to a panel', 'after', 520, 600, 108],
    ['no further than below the tools at the top', 'after', 520, 1200, 372],
    ['clear of the tools at the top', 'after', 120, 300, -28],
  ])('scrolls %s', (_, place, top, bottom, expected) => {
    expect(scrolledFor(place, top, bottom)).toBe(expected);
  });

  it('scrolls clear of a head that stays', () => {
    expect(scrolledFor('before', 120, 130, 'position: sticky')).toBe(-32);
    expect(scrolledFor('after', 160, 300, 'position: sticky')).toBe(-32);
  });
});
