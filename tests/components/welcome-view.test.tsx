import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { SampleHover } from '../../entrypoints/welcome/sample-hover.ts';
import { samplePartsOf } from '../../utils/strings-welcome.ts';
import { sampleCard } from './sample-card.ts';

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('the sample', () => {
  it('is cut into parts', () => {
    expect(samplePartsOf('[a-b|A], then [c|C]')).toEqual([
      { text: 'A', entry: 'a-b' },
      { text: ', then ', entry: null },
      { text: 'C', entry: 'c' },
    ]);
  });
});

describe('WelcomeView', () => {
  it('opens the card of a mention in its place', () => {
    const onPoint = vi.fn();
    const cards = new Map([['midea', sampleCard()]]);
    render(<WelcomeView language="en" cards={cards} open={null} onPoint={onPoint} />, document.body);
    expect(document.querySelector('.card')).toBeNull();
    const marks = [...document.querySelectorAll<HTMLElement>('.welcome-mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['Canton Fair', 'Guangzhou', 'Midea', 'OEM']);
    marks[2]!.click();
    expect(onPoint).toHaveBeenLastCalledWith('midea', 'key');
    render(<WelcomeView language="en" cards={cards} open="midea" onPoint={onPoint} />, document.body);
    expect(document.querySelector('.card-name')!.textContent).toBe('Sample');
    expect(marks[2]!.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('SampleHover', () => {
  it('waits for the pointer, not for the key', () => {
    vi.useFakeTimers();
    const onOpen = vi.fn();
    const hover = new SampleHover({ openDelay: 300, leaveDelay: 200, onOpen });
    hover.point('a', 'pointer');
    vi.advanceTimersByTime(299);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOpen).toHaveBeenLastCalledWith('a');
    hover.point(null, 'pointer');
    vi.advanceTimersByTime(100);
    hover.point('a', 'pointer');
    vi.advanceTimersByTime(1_000);
    expect(onOpen).toHaveBeenCalledTimes(1);
    hover.point('b', 'key');
    expect(onOpen).toHaveBeenLastCalledWith('b');
    hover.close();
    expect(onOpen).toHaveBeenLastCalledWith(null);
  });
});
