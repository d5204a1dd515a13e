import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../components/EntryCard.tsx';
import { STATUS_MS } from '../../components/use-status.ts';
import type { Evidence, Reason } from '../../core/types.ts';
import { CITATION_STYLES } from '../../utils/cite/cite.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { sampleCard } from './sample-card.ts';

const onCopy = vi.fn(async (_text: string) => true);

beforeEach(() => {
  vi.useFakeTimers();
  onCopy.mockReset().mockResolvedValue(true);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

function show(props: Partial<EntryCardProps> = {}): HTMLElement {
  const reason: Reason = { kind: 'safe-form' };
  const shared = { card: sampleCard(), language: 'en', headingId: 'name', reason, onCopy } as const;
  render(<EntryCard {...shared} {...props} />, document.body);
  return document.body.querySelector('article') as HTMLElement;
}

const settle = () => vi.advanceTimersByTimeAsync(20);

async function press(target: Element | null | undefined): Promise<void> {
  (target as HTMLElement).click();
  await settle();
}

/** Opens a tool; its panel. */
async function open(card: HTMLElement, tool: string): Promise<HTMLElement> {
  await press(card.querySelector(`.card-tool[data-tool=${tool}]`));
  return card.querySelector('.card-panel') as HTMLElement;
}

const statusOf = (card: HTMLElement) => card.querySelector('[role=status]')?.textContent;
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('the row of tools', () => {
  it('has one panel open at a time, named and tied to its button, and tells of the new height', async () => {
    const [onResize, onTool] = [vi.fn(), vi.fn()];
    const card = show({ onResize, onTool });
    const panel = await open(card, 'names');
    const button = card.querySelector('[data-tool=names]')!;
    expect(panel.getAttribute('aria-label')).toBe('Names');
    expect([button.getAttribute('aria-expanded'), button.getAttribute('aria-controls')]).toEqual(['true', panel.id]);
    await open(card, 'copy');
    expect(card.querySelectorAll('.card-panel')).toHaveLength(1);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await open(card, 'copy');
    expect(card.querySelector('.card-panel')).toBeNull();
    expect(onResize).toHaveBeenCalledTimes(3);
    expect(onTool.mock.calls).toEqual([['names'], ['copy'], [null]]);
  });

  it('opens with the tool that was open', () => {
    expect(show({ tool: 'names' }).querySelector('.card-panel')?.getAttribute('data-tool')).toBe('names');
  });

  it.each(CARD_LANGUAGES)('names every button in %s', async (language) => {
    const card = show({ language, onHide: async () => true, datasetVersion: '1', today: '2026-11-25' });
    for (const tool of ['related', 'names', 'why', 'copy', 'hide']) {
      const panel = await open(card, tool);
      expect(panel.textContent).not.toMatch(/\{\w+\}|undefined/);
      for (const button of card.querySelectorAll('button')) {
        expect(button.getAttribute('aria-label') ?? button.textContent?.trim()).toBeTruthy();
      }
    }
  });
});

describe('related entries', () => {
  it('are text, or chips where they lead somewhere, by kind', async () => {
    const plain = await open(show(), 'related');
    expect(textsOf(plain, 'dt')).toEqual(['Located in', 'See also']);
    expect(textsOf(plain, '.card-related-name')).toEqual(['Town', 'Rival']);
    expect(plain.querySelector('button.card-related-name')).toBeNull();
    render(null, document.body);
    const onRelated = vi.fn();
    const chips = await open(show({ onRelated }), 'related');
    await press(chips.querySelectorAll('button.card-related-name')[1]);
    expect(onRelated).toHaveBeenCalledExactlyOnceWith('rival');
  });

  it('are all there when the reader asks for more, and the focus goes on to the first of them', async () => {
    const onResize = vi.fn();
    const panel = await open(show({ onRelated: vi.fn(), onResize }), 'related');
    const more = panel.querySelector<HTMLElement>('.card-more')!;
    expect(more.textContent).toBe('2 more');
    onResize.mockReset();
    await press(more);
    expect(textsOf(panel, '.card-related-name')).toEqual(['Town', 'Rival', 'Cousin', 'Friend']);
    expect(panel.querySelector('.card-more')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Cousin');
    expect(onResize).toHaveBeenCalledOnce();
  });
});

describe('names', () => {
  it('are listed by script, each to be copied, and the reader is told', async () => {
    const card = show();
    const panel = await open(card, 'names');
    expect(textsOf(panel, 'dt')).toEqual(['English', 'Simplified', 'Traditional', 'Pinyin']);
    const names = [...panel.querySelectorAll<HTMLElement>('dd > [lang]')].map((one) => [one.lang, one.textContent]);
    expect(names).toEqual([
      ['en', 'Sample'],
      ['en', 'Sample Group'],
      ['en', 'Old Sample'],
      ['zh-Hans', '样品'],
      ['zh-Hans', '样'],
      ['zh-Hant', '樣品'],
      ['zh-Hant', '樣'],
      ['zh-Latn-pinyin', 'Yàngpǐn'],
    ]);
    expect(textsOf(panel, '.card-tag')).toEqual(['former', 'short', 'short']);
    await press(panel.querySelector('[aria-label="Copy 樣"]'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('樣');
    expect(statusOf(card)).toBe('Copied: 樣');
    await vi.advanceTimersByTimeAsync(STATUS_MS + 100);
    expect(statusOf(card)).toBe('');
  });

  it('says when nothing could be copied', async () => {
    onCopy.mockResolvedValue(false);
    const card = show();
    await press((await open(card, 'names')).querySelector('.card-icon-button'));
    expect(statusOf(card)).toMatch(/^Could not copy/);
  });

  it('has no copy buttons without a clipboard', async () => {
    const panel = await open(show({ onCopy: undefined }), 'names');
    expect(panel.querySelector('.card-icon-button')).toBeNull();
  });
});

describe('why', () => {
  const evidence: Evidence[] = [
    { feature: 'prior-strong-han-name', value: 1, weight: -2 },
    { feature: 'cue-near', value: 1, weight: 3.9, word: '空调' },
    { feature: 'hashtag', value: 1, weight: 0.1 },
  ];

  it('has the reason, and what was weighed behind it', async () => {
    const panel = await open(show({ evidence }), 'why');
    expect(panel.querySelector('.card-why')?.textContent).toBe('This spelling hardly means anything else.');
    const lines = [...panel.querySelectorAll<HTMLElement>('.card-evidence li')];
    expect(lines.map((line) => [line.dataset.speaks, line.textContent])).toEqual([
      ['for', 'speaks for it: The sentence says “空调”.'],
      ['against', 'speaks against it: This spelling usually means something else.'],
    ]);
  });

  it('has no list where a rule decided alone, and is not there for reasons against', async () => {
    const card = show();
    expect((await open(card, 'why')).querySelector('.card-evidence')).toBeNull();
    expect(show({ reason: { kind: 'no-evidence' } }).querySelector('[data-tool=why]')).toBeNull();
  });
});

describe('copying', () => {
  const page = {
    url: 'https://news.example/a',
    title: 'A fair',
    site: 'News',
    language: 'en',
    published: '2026-03-05',
  };
  const citing = { page, sentence: { text: 'Sample is big.' }, today: '2026-11-25', datasetVersion: '0.1.0' };
  const copied = () => onCopy.mock.lastCall?.[0] ?? '';

  it('gives the card as text and as Markdown', async () => {
    const card = show({ datasetVersion: '0.1.0' });
    const panel = await open(card, 'copy');
    const [text, markdown] = [...panel.querySelectorAll('.card-choice')];
    await press(text);
    expect(copied()).toMatch(/^Sample · 样品 · 樣品 · Yàngpǐn\n\nsummary in English\n/);
    expect(statusOf(card)).toBe('Copied');
    await press(markdown);
    expect(copied()).toMatch(/^## Sample\n/);
  });

  it.each(CITATION_STYLES)('cites in %s, of the source that is chosen', async (style) => {
    const card = show(citing);
    const panel = await open(card, 'copy');
    await press(panel.querySelector(`[data-style=${style}]`));
    expect(copied()).toContain('paper in English');
    expect(copied()).toContain('https://news.example/a#:~:text=Sample%20is%20big%2E');
    const second = panel.querySelectorAll('.card-choice-number')[1]!;
    await press(second);
    expect([second.getAttribute('aria-pressed'), panel.querySelector('.card-chosen')?.textContent]).toEqual([
      'true',
      'A page',
    ]);
    await press(panel.querySelector(`[data-style=${style}]`));
    expect(copied()).toContain('https://site.example/page');
    expect(copied()).not.toContain('paper in English');
  });

  it('cites the source alone on a card that is of no mention', async () => {
    const panel = await open(show({ ...citing, reason: undefined }), 'copy');
    await press(panel.querySelector('[data-style=apa]'));
    expect(copied()).toContain('paper in English');
    expect(copied()).not.toContain('news.example');
  });

  it('cites nothing without the dataset’s version or the day', async () => {
    for (const missing of [{ datasetVersion: undefined }, { today: undefined }]) {
      const panel = await open(show({ ...citing, ...missing }), 'copy');
      expect(panel.querySelector('[data-style]')).toBeNull();
      render(null, document.body);
    }
  });
});

describe('hiding', () => {
  it.each([
    ['mention', 'Hide this mention', 'This mention is hidden.'],
    ['form', 'Hide “样” on this site', '“样” is hidden on this site.'],
    ['entry', 'Hide Sample everywhere', 'Sample is hidden everywhere.'],
  ] as const)('hides the %s, and takes it back', async (scope, label, told) => {
    const [onHide, onUndoHide] = [vi.fn(async () => true), vi.fn(async () => true)];
    const card = show({ onHide, onUndoHide, form: '样' });
    const panel = await open(card, 'hide');
    const button = panel.querySelector(`[data-scope=${scope}]`)!;
    expect(button.textContent).toBe(label);
    await press(button);
    expect(onHide).toHaveBeenCalledExactlyOnceWith(scope);
    expect(panel.querySelector('.card-undo')?.textContent).toBe(`${told} Undo`);
    const undo = document.activeElement!;
    expect(undo.textContent).toBe('Undo');
    expect(document.getElementById(undo.getAttribute('aria-describedby')!)?.textContent).toBe(told);
    await press(undo);
    expect(onUndoHide).toHaveBeenCalledExactlyOnceWith(scope);
    expect(panel.querySelectorAll('[data-scope]')).toHaveLength(3);
    expect(statusOf(card)).toBe('Shown again');
    expect(document.activeElement?.textContent).toBe('Hide this mention');
  });

  it('says what could not be saved', async () => {
    const card = show({ onHide: async () => false });
    const panel = await open(card, 'hide');
    await press(panel.querySelector('[data-scope=entry]'));
    expect(statusOf(card)).toBe('Could not be saved');
    expect(panel.querySelectorAll('[data-scope]')).toHaveLength(3);
  });
});
