import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnEntryCard } from '../../components/OwnEntryCard.tsx';
import { faultLine } from '../../components/PackFaults.tsx';
import { PackManager } from '../../components/PackManager.tsx';
import { beginImport } from '../../packs/import.ts';
import type { PackManagerState } from '../../packs/pack-views.ts';
import type { PackInfo } from '../../packs/store.ts';
import type { CardLanguage } from '../../utils/i18n.ts';

const on = {
  onFile: vi.fn(),
  onText: vi.fn(),
  onImportChange: vi.fn(),
  onColour: vi.fn(),
  onReplace: vi.fn(),
  onSave: vi.fn(),
  onCancel: vi.fn(),
  onCategory: vi.fn(),
  onSwitch: vi.fn(),
  onRename: vi.fn(),
  onMove: vi.fn(),
  onDelete: vi.fn(),
  onUndo: vi.fn(),
  onExport: vi.fn(),
};
const info = (id: string, more: Partial<PackInfo> = {}): PackInfo => ({
  id,
  name: `Pack ${id}`,
  version: null,
  on: true,
  managed: false,
  entries: 1,
  forms: 2,
  bytes: 1_200,
  categories: [],
  chunks: 1,
  deleted: null,
  ...more,
});

function show(state: Partial<PackManagerState>, language: CardLanguage = 'en', hidden: readonly string[] = []): void {
  const whole: PackManagerState = { packs: [], notice: null, pending: null, ...state };
  act(() => render(<PackManager language={language} state={whole} hiddenCategories={hidden} {...on} />, document.body));
}
const pendingOf = (text: string, existing: string | null = null) => ({
  source: beginImport('x.csv', new TextEncoder().encode(text), { categoryLabels: new Map(), defaultName: 'Mine' }),
  existing,
  replace: true,
});
const query = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const click = (selector: string) => act(() => query(selector).click());

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the list', () => {
  it('says what each pack is, and does what its buttons say', () => {
    show({ packs: [info('one', { version: '3' }), info('two', { on: false, managed: true })] });
    expect([...document.querySelectorAll('.own-pack-more')].map((one) => one.textContent)).toEqual([
      'version 3 · 1 entry, 2 spellings, 2 kB',
      '1 entry, 2 spellings, 2 kB · set by your organisation',
    ]);
    expect(query('.own-pack:last-child').querySelectorAll('[data-action=delete], [data-action=rename]')).toHaveLength(
      0,
    );
    expect(query<HTMLButtonElement>('[data-action=earlier]').disabled).toBe(true);
    click('[data-action=later]');
    click('[data-action=delete]');
    click('[data-action=export]');
    click('.own-pack:last-child [role=switch]');
    expect(on.onMove).toHaveBeenCalledWith('one', 1);
    expect(on.onDelete).toHaveBeenCalledWith('one');
    expect(on.onExport).toHaveBeenCalledWith('one');
    expect(on.onSwitch).toHaveBeenCalledWith('two', true);
  });

  it('switches the categories of a pack, and names those that were switched off elsewhere', () => {
    const categories = [{ id: 'supplier', names: [{ text: 'Suppliers <b>', lang: 'en' }], colour: 'lime' as const }];
    const hidden = ['own:one:brand', 'own:one', 'own:one-more:brand', 'own:two:x'];
    show({ packs: [info('one', { categories }), info('three')] }, 'en', hidden);
    const rows = [...document.querySelectorAll<HTMLElement>('.own-category')];
    expect(rows.map((row) => [row.textContent, row.dataset.category, row.dataset.on])).toEqual([
      ['Suppliers <b>', 'own-lime', 'true'],
      ['Brand', 'brand', 'false'],
      ['Own entry', 'own-cyan', 'false'],
    ]);
    click('.own-category [role=switch]');
    click('.own-category:last-child [role=switch]');
    expect(on.onCategory.mock.calls.map(([{ id, on: next, nameIn }]) => [id, next, nameIn('zh-Hans')])).toEqual([
      ['own:one:supplier', false, 'Suppliers <b>'],
      ['own:one', true, '自建条目'],
    ]);
  });

  it('names a pack anew in place', () => {
    show({ packs: [info('one')] });
    click('[data-action=rename]');
    const box = query<HTMLInputElement>('#pack-name');
    expect(box.value).toBe('Pack one');
    act(() => {
      box.value = 'Uno';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => query<HTMLFormElement>('.own-pack form').requestSubmit());
    expect(on.onRename).toHaveBeenCalledWith('one', 'Uno');
    expect(document.querySelector('#pack-name')).toBeNull();
  });

  it('offers the way back from a deletion', () => {
    show({ notice: { kind: 'deleted', id: 'one', name: 'Pack <b>one</b>' } });
    expect(query('.pack-notice p').firstChild?.textContent).toBe('“Pack <b>one</b>” was deleted.');
    click('.pack-notice button');
    expect(on.onUndo).toHaveBeenCalledWith('one');
  });
});

describe('an import', () => {
  it('shows what would be taken as text, what is wrong, and who else has its id', () => {
    show({ pending: pendingOf('term,note,category\nAcme,<img src=x onerror=alert(1)>,Group\nQ,,\n', 'Old') });
    expect(query('.pack-import-counts').textContent).toBe('1 entry with 1 spelling can be taken.');
    expect(query('.pack-faults').textContent).toContain('line 3, “term”: “Q” is a single letter or digit');
    expect(query('.pack-preview tbody').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('.pack-preview img')).toBeNull();
    click('.pack-exists label:last-child input');
    expect(on.onReplace).toHaveBeenCalledWith(false);
    const colour = query<HTMLSelectElement>('.pack-categories select');
    act(() => {
      colour.value = 'brown';
      colour.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.onColour).toHaveBeenCalledWith('category-1', 'brown');
    click('.pack-import > .pack-actions .pack-button-main');
    expect(on.onSave).toHaveBeenCalledOnce();
  });

  it('takes another column', () => {
    show({ pending: pendingOf('term,note\nAcme,x\n') });
    const note = query<HTMLSelectElement>('[data-column=note]');
    act(() => {
      note.value = '';
      note.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.onImportChange).toHaveBeenCalledWith({ reading: { mapping: { term: 0 }, hasHeading: true } });
  });

  it('cannot be saved where nothing is good', () => {
    show({ pending: pendingOf('term,note\nQ,x\n') }, 'zh-Hant');
    expect(query('.pack-import-counts').textContent).toBe('沒有可匯入的內容。');
    expect(query<HTMLButtonElement>('.pack-import > .pack-actions .pack-button-main').disabled).toBe(true);
  });

  it('is made of a pasted text', () => {
    show({});
    click('.own-packs-add .pack-button:nth-of-type(2)');
    const box = query<HTMLTextAreaElement>('#pack-paste');
    act(() => {
      box.value = 'Acme';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => query<HTMLFormElement>('.pack-paste').requestSubmit());
    expect(on.onText).toHaveBeenCalledWith('Acme');
  });
});

it.each([
  ['en', { code: 'missing', field: 'names' } as const, '“names”: is missing'],
  ['en', { code: 'open-quote', line: 1234 } as const, /^line 1234: A quotation mark/],
  ['zh-Hans', { code: 'empty', line: 3, field: 'term' } as const, '第 3 行“term”：为空'],
  ['en', { code: 'nothing' } as const, 'There is no entry in it'],
] as const)('a fault in %s tells its place', (language, fault, expected) => {
  expect(faultLine(fault, language)).toMatch(expected);
});

it('the card of an own entry is text in its own languages', () => {
  const card = {
    id: 'own:one:a',
    pack: 'own' as const,
    packName: 'One',
    category: 'own-lime' as const,
    categoryNames: [
      { text: 'Suppliers', lang: 'en' },
      { text: '供應商', lang: 'zh-Hant' },
    ],
    names: [{ text: '示例', lang: 'zh-Hans' }, { text: 'Example' }],
    note: '<b>x</b>',
    url: 'https://www.example.com/a/',
  };
  render(<OwnEntryCard card={card} language="zh-Hant" headingId="name" />, document.body);
  expect(query('.card-chip').textContent).toBe('供應商');
  expect(query('h2').lang).toBe('zh-Hans');
  expect(query('dd').textContent).toBe('<b>x</b>');
  expect(query<HTMLAnchorElement>('a').rel).toBe('noopener noreferrer');
  expect(query('a').firstChild?.textContent).toBe('example.com/a');
  expect(document.querySelector('.card-sources, b')).toBeNull();
});
