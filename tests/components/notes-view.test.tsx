import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesView } from '../../components/NotesView.tsx';
import { numberSources } from '../../components/notes-sources.ts';
import { notesPath, tabOfNotes } from '../../utils/extension-pages.ts';
import { sampleCard } from './sample-card.ts';

const first = { ...sampleCard('brand'), id: 'first' };
const second = { ...sampleCard('policy'), id: 'second', sources: [sampleCard().sources[1]!] };
const page = { title: 'A page', address: 'https://a.example/page', date: '2026-11-25' };

afterEach(() => render(null, document.body));

describe('NotesView', () => {
  it('lists the entries by number, and each source once at the end', () => {
    const onPrint = vi.fn();
    const notes = [
      { card: first, count: 2 },
      { card: second, count: 1 },
    ];
    render(<NotesView language="en" {...page} notes={notes} onPrint={onPrint} />, document.body);
    expect(document.querySelector('h1')!.textContent).toBe('Notes on “A page”');
    expect(document.querySelector('.notes-head')!.textContent).toContain('https://a.example/page');
    expect(document.querySelector('.notes-head')!.textContent).toContain('2 entries, 3 mentions');
    expect(document.querySelector('.notes-head')!.textContent).toContain('25 Nov 2026');
    const items = [...document.querySelectorAll('.notes-list > li')].map(({ textContent }) => textContent);
    expect(items[0]).toContain('样品');
    expect(items[0]).toContain('Brand');
    expect(items[0]).toContain('summary in English');
    expect(items[0]).toMatch(/1, 2\]$/);
    expect(items[1]).toMatch(/\[Sources 2\]$/);
    expect(document.querySelectorAll('.card-sources li')).toHaveLength(2);
    document.querySelector('button')!.click();
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('says that it is gathering them, and that there are none', () => {
    render(<NotesView language="zh-Hans" {...page} notes={null} onPrint={() => undefined} />, document.body);
    expect(document.body.textContent).toBe('正在整理注释…');
    render(<NotesView language="zh-Hans" {...page} notes={[]} onPrint={() => undefined} />, document.body);
    expect(document.querySelector('h1')!.textContent).toBe('没有可打印的内容');
    expect(document.querySelector('button')).toBeNull();
  });
});

describe('numberSources', () => {
  it('numbers the sources of all cards as one list', () => {
    const { sources, numbersOf } = numberSources([second, first]);
    expect(sources).toEqual([first.sources[1], first.sources[0]]);
    expect(numbersOf(first)).toEqual([1, 2]);
    expect(numbersOf(second)).toEqual([1]);
  });
});

describe('the address of notes', () => {
  it.each([
    [notesPath(12).slice('/notes.html'.length), 12],
    ['', null],
    ['?tab=', null],
    ['?tab=-1', null],
    ['?tab=1e3', null],
  ])('%j is of tab %s', (search, tab) => expect(tabOfNotes(search)).toBe(tab));
});
