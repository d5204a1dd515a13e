import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/OptionsView.tsx';
import { type OptionsState, SECTION_IDS } from '../../../components/options/options-page.ts';
import { CARD_LANGUAGES } from '../../../utils/i18n.ts';
import { paintOf } from '../../../utils/mark-looks.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  withHiddenEntry,
  withHiddenForm,
  withPause,
  withSite,
} from '../../../utils/settings.ts';
import { optionsText } from '../../../utils/strings-options.ts';
import { optionsActions, optionsState } from './options-state.ts';

let actions: ReturnType<typeof optionsActions>;
beforeEach(() => {
  actions = optionsActions();
});
afterEach(() => render(null, document.body));

function show(change: Partial<OptionsState> = {}): HTMLElement {
  act(() =>
    render(
      <OptionsView state={optionsState(change)} actions={actions} ownPacks={<p id="own">own</p>} />,
      document.body,
    ),
  );
  return document.body;
}

const get = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const buttonOf = (text: string, root: ParentNode = document) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(text))!;

/** What the change that was asked for makes of the settings, and what it is called. */
function lastChange(from: Settings = DEFAULT_SETTINGS): [after: Settings, label: string] {
  const { apply, label } = actions.onChange.mock.lastCall![0];
  return [apply(from), label('en')];
}

function set(selector: string, value: string, type = 'change'): void {
  const control = get<HTMLInputElement>(selector);
  act(() => {
    control.value = value;
    control.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const clickOn = (element: HTMLElement) => act(() => element.click());

describe('OptionsView', () => {
  it.each(SECTION_IDS.flatMap((section) => CARD_LANGUAGES.map((language) => [section, language] as const)))(
    'shows %s in %s, each control with a name',
    (section, language) => {
      const root = show({ section, language });
      expect(get('.section-name').textContent).toBe(optionsText(language, `section.${section}`));
      expect(get('[aria-current]').getAttribute('href')).toBe(`#${section}`);
      for (const control of root.querySelectorAll('input, select, button')) {
        const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = [
          ...ids.map((id) => document.getElementById(id)?.textContent),
          control.getAttribute('aria-label'),
          control.closest('label')?.textContent,
          document.querySelector(`label[for="${control.id}"]`)?.textContent,
          control.tagName === 'BUTTON' ? control.textContent : null,
        ];
        expect(labels.filter(Boolean).join('').trim()).not.toBe('');
        for (const id of [...ids, ...(control.getAttribute('aria-describedby')?.split(' ') ?? [])])
          expect(document.getElementById(id), `${section}: ${id}`).not.toBeNull();
      }
    },
  );

  it('has no id twice', () => {
    for (const section of SECTION_IDS) {
      const ids = [...show({ section }).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says that a change was not saved, or on this computer only', () => {
    show({ notice: 'not-saved' });
    expect(get('[role=alert] .notice').textContent).toMatch(/could not be saved/);
    show({ notice: 'local-only' });
    expect(get('[role=alert] .notice').textContent).toMatch(/on this computer only/);
  });

  it('names the last change and takes it back', () => {
    show();
    expect(get('.undo').dataset.shown).toBe('false');
    show({ undo: { label: () => 'Theme: Dark', steps: 3, isUndone: false } });
    expect(get('.undo [role=status]').textContent).toBe('Theme: Dark');
    clickOn(get('.undo-button'));
    expect(actions.onUndo).toHaveBeenCalledOnce();
    clickOn(get('.undo-dismiss'));
    expect(actions.onDismiss).toHaveBeenCalledOnce();
    show({ undo: { label: () => 'Theme: Dark', steps: 0, isUndone: true } });
    expect(get('.undo [role=status]').textContent).toBe('Undone: Theme: Dark');
    expect(get('.undo-button')).toBeNull();
  });
});

describe('the sections', () => {
  it('reading: switch, mode and delay', () => {
    show();
    clickOn(get('#setting-enabled [role=switch]'));
    expect(lastChange()).toMatchObject([{ enabled: false }, 'Mark words on pages: switched off']);
    set('#setting-open-on select', 'click');
    expect(lastChange()).toMatchObject([{ openOn: 'click' }, 'Open a card: On a click']);
    set('#setting-open-delay input', '500', 'input');
    expect(actions.onChange).toHaveBeenCalledTimes(2);
    expect(get('.slider-value').textContent).toBe('500 ms');
    set('#setting-open-delay input', '500');
    expect(lastChange()).toMatchObject([{ openDelay: 500 }, 'Delay before a card opens: 500 ms']);
  });

  it('look: style, colour, theme, badge, and a sample of what is chosen', () => {
    show({ section: 'look', settings: { ...DEFAULT_SETTINGS, markStyle: 'underline', markColour: 'green' } });
    expect(textsOf('.sample-text .mark')).toHaveLength(7);
    const tints = () =>
      [...document.querySelectorAll<HTMLElement>('.sample-text .mark')].map(({ style }) =>
        style.getPropertyValue('--mark-tint'),
      );
    expect(new Set(tints())).toEqual(new Set([paintOf('brand', { style: 'underline', colour: 'green' }).tint]));
    expect(get('.sample-card .card-name').textContent).toBe('Sample');
    clickOn(get('#setting-mark-style [value=none]'));
    expect(lastChange()[0].markStyle).toBe('none');
    clickOn(get('#setting-mark-colour [value=amber]'));
    expect(lastChange()[0].markColour).toBe('amber');
    clickOn(get('#setting-theme [value=dark]'));
    expect(lastChange()).toMatchObject([{ theme: 'dark' }, 'Theme: Dark']);
    clickOn(get('#setting-badge [role=switch]'));
    expect(lastChange()[0].badge).toBe(false);
    show({ section: 'look' });
    const categories = ['brand', 'place', 'programme', 'sector', 'trade-term', 'policy', 'culture'] as const;
    expect(tints()).toEqual(
      categories.map((category) => paintOf(category, { style: 'tint', colour: 'category' }).tint),
    );
  });

  it('categories: a switch and a density for each', () => {
    show({ section: 'categories' });
    expect(textsOf('.category-setting')).toHaveLength(7);
    clickOn(get('#setting-category-place [role=switch]'));
    expect(lastChange()).toMatchObject([{ categories: { brand: true, place: false } }, 'Place: switched off']);
    set('#setting-category-brand select', 'page');
    expect(lastChange()).toMatchObject([{ density: { brand: 'page', place: 'every' } }, 'Brand: First on the page']);
  });

  it('language: UI and cards', () => {
    show({ section: 'language', browserLanguage: 'zh-Hant' });
    expect(get('#setting-language option').textContent).toBe('As the browser (繁體中文)');
    set('#setting-language select', 'zh-Hans');
    expect(lastChange()[0].language).toBe('zh-Hans');
    set('#setting-card-language select', 'page');
    expect(lastChange()).toMatchObject([{ cardLanguage: 'page' }, 'Cards: As the page that is read']);
  });

  it('shortcuts: the commands, and the way to the browser’s page or how to find it', () => {
    const commands = [
      { name: 'next-mention', description: 'as the browser has it', keys: 'Alt+N' },
      { name: '_execute_action', description: '', keys: '' },
      { name: 'later', description: 'Of a later version', keys: '' },
    ];
    show({ section: 'shortcuts', commands });
    expect(textsOf('#setting-commands li')).toEqual([
      'Go to the next mention on the pageAlt+N',
      'Open the popupno keys',
      'Of a later versionno keys',
    ]);
    show({ section: 'shortcuts', commands, language: 'zh-Hans' });
    expect(textsOf('#setting-commands li span')[0]).toBe('跳到页面上的下一处标注');
    show({ section: 'shortcuts', commands });
    clickOn(buttonOf('Change them'));
    expect(actions.onOpenShortcuts).toHaveBeenCalledOnce();
    show({ section: 'shortcuts', commands, canOpenShortcuts: false });
    expect(get('#setting-commands .actions').textContent).toMatch(/about:addons/);
  });

  it('packs: a switch for each, and the reader’s own', () => {
    show({ section: 'packs' });
    clickOn(get('#setting-pack-report [role=switch]'));
    expect(lastChange()[0].packs).toEqual({ report: false, reference: true });
    expect(get('#own')).not.toBeNull();
  });

  it('data: what is stored, files, reset', () => {
    show({ section: 'data', stored: [{ area: 'sync', bytes: 1_500, items: 2 }] });
    expect(get('.stored-size').textContent).toMatch(/1\.5.kB · 2 items/);
    clickOn(buttonOf('Save a file'));
    expect(actions.onExport).toHaveBeenCalledOnce();
    clickOn(buttonOf('Reset'));
    expect(lastChange({ ...DEFAULT_SETTINGS, theme: 'dark' })).toEqual([DEFAULT_SETTINGS, 'All settings reset']);
  });

  it('data: what is wrong with a file, and the rest of it', () => {
    show({ section: 'data', imported: { name: 'a.json', fault: { kind: 'not-json', detail: 'line 1' } } });
    expect(get('.import').textContent).toMatch(/a\.json is not valid JSON.*line 1/);
    expect(buttonOf('Load the rest')).toBeUndefined();
    const { pauses: _, ...settings } = DEFAULT_SETTINGS;
    const faults = [{ place: 'theme', kind: 'value', found: '"<b>pink</b>"' }] as const;
    show({ section: 'data', imported: { name: 'a.json', settings, faults } });
    expect(textsOf('.import-faults li')).toEqual(['theme cannot be "<b>pink</b>"']);
    expect(get('.import-faults b')).toBeNull();
    clickOn(buttonOf('Load the rest'));
    expect(actions.onTakeImport).toHaveBeenCalledOnce();
    clickOn(buttonOf('Close'));
    expect(actions.onDropImport).toHaveBeenCalledOnce();
  });

  it('about: version, dataset, licences', () => {
    show({ section: 'about' });
    expect(textsOf('.about dd')).toEqual([
      '0.1.0',
      '24 Nov 2026 012345672 entries with 4 spellings; 3 facts from 5 pages and 1 document',
    ]);
    clickOn(buttonOf('Show the licences'));
    expect(actions.onLicences).toHaveBeenCalledOnce();
    const licences = [{ name: 'preact', version: '11.2.0', licence: 'MIT', text: 'The MIT License' }];
    show({ section: 'about', licences });
    expect(textsOf('.licence')).toEqual(['preact 11.2.0MITThe MIT License']);
  });
});

describe('the section on sites', () => {
  const add = (typed: string) => {
    set('#site-pattern', typed, 'input');
    act(() => get<HTMLFormElement>('.add-site').requestSubmit());
  };

  it.each([
    ['', 'Type a site first.'],
    ['ftp://a.example/*', /“ftp:\/\/a.example\/\*” begins with a scheme/],
    ['a b', /“a b” has no valid host name/],
    ['*://a.*.example/*', /has no valid host name/],
    ['*://*.example.com', /is a pattern without a path/],
    ['b.example', /in the list already/],
  ])('says what is wrong with %j', (typed, fault) => {
    show({ section: 'sites', settings: withSite(DEFAULT_SETTINGS, 'b.example', false) });
    add(typed);
    expect(get('#site-fault').textContent).toMatch(fault);
    expect(get('#site-pattern').getAttribute('aria-invalid')).toBe('true');
    expect(get<HTMLInputElement>('#site-pattern').value).toBe(typed);
    expect(actions.onChange).not.toHaveBeenCalled();
    set('#site-pattern', `${typed}x`, 'input');
    expect(get('#site-fault').textContent).toBe('');
  });

  it('adds what is typed: off by default, on where only listed sites are on', () => {
    show({ section: 'sites' });
    add(' https://News.Example/path ');
    expect(lastChange()).toMatchObject([{ sites: { 'news.example': { on: false } } }, 'news.example switched off']);
    expect(get<HTMLInputElement>('#site-pattern').value).toBe('');
    show({ section: 'sites', settings: { ...DEFAULT_SETTINGS, siteMode: 'listed' } });
    add('*://*.example/news/*');
    expect(lastChange()[0].sites).toEqual({ '*://*.example/news/*': { on: true } });
    set('#site-pattern + .aside + select', 'off');
    add('a.example');
    expect(lastChange()[0].sites).toEqual({ 'a.example': { on: false } });
  });

  it('switches, pauses, resumes and removes', () => {
    const settings = withPause(
      withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), '*://b.example/x/*', true),
      'c.example',
      'restart',
    );
    show({ section: 'sites', settings });
    expect(textsOf('.site-row-name')).toEqual(['*://b.example/x/*', 'a.example', 'c.example']);
    const [pattern, site, paused] = document.querySelectorAll<HTMLElement>('.site-row');
    expect(pattern!.querySelector('.pause')).toBeNull();
    clickOn(site!.querySelector('[role=switch]')!);
    expect(lastChange(settings)[0].sites['a.example']).toEqual({ on: true });
    clickOn(buttonOf('Pause for an hour', site));
    const end = lastChange(settings)[0].pauses['a.example'] as number;
    expect(Math.abs(end - Date.now() - 3_600_000)).toBeLessThan(5_000);
    clickOn(buttonOf('Pause until', site));
    expect(lastChange(settings)[0].pauses['a.example']).toBe('restart');
    clickOn(buttonOf('Resume', paused));
    expect(lastChange(settings)).toMatchObject([{ pauses: {} }, 'c.example resumed']);
    clickOn(buttonOf('Remove', site));
    expect(lastChange(settings)).toMatchObject([
      { sites: { '*://b.example/x/*': { on: true } } },
      'a.example removed from the list',
    ]);
    clickOn(get('#setting-site-mode [value=listed]'));
    expect(lastChange(settings)[0].siteMode).toBe('listed');
  });

  it('says until when it is paused, and not that it was', () => {
    const now = new Date(2026, 10, 25, 12, 0).getTime();
    show({ section: 'sites', now, settings: withPause(DEFAULT_SETTINGS, '*', now + 60_000) });
    expect(get('#setting-pause-everywhere .paused').textContent).toBe('Paused until 12:01');
    show({ section: 'sites', now: now + 60_000, settings: withPause(DEFAULT_SETTINGS, '*', now + 60_000) });
    expect(get('#setting-pause-everywhere .paused')).toBeNull();
  });

  it('shows hidden spellings and entries again', () => {
    const settings = withHiddenEntry(withHiddenForm(DEFAULT_SETTINGS, 'a.example', 'apple', true), 'honor', true);
    const names = { en: 'Honor', zhHans: '荣耀', zhHant: '榮耀' };
    show({ section: 'sites', settings, hiddenNames: new Map([['honor', names]]) });
    clickOn(get('.hidden-forms button'));
    expect(lastChange(settings)).toMatchObject([{ sites: {} }, 'apple shown again']);
    expect(get('#hidden-honor').textContent).toBe('Honor');
    clickOn(get('#setting-hidden-entries button'));
    expect(lastChange(settings)).toMatchObject([{ hiddenEntries: [] }, 'Honor shown again']);
  });
});
