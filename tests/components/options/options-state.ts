import { vi } from 'vitest';
import type { OptionsActions, OptionsState } from '../../../components/options/options-page.ts';
import { NO_DATASET } from '../../../entrypoints/options/dataset-browser.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { sampleCard } from '../sample-card.ts';

/** The page as it is at first, with changes. */
export function optionsState(change: Partial<OptionsState> = {}): OptionsState {
  return {
    settings: DEFAULT_SETTINGS,
    language: 'en',
    cardLanguage: 'en',
    browserLanguage: 'en',
    section: 'reading',
    query: '',
    now: 1_000_000,
    today: '2026-11-25',
    notice: null,
    undo: null,
    sampleCard: sampleCard(),
    hiddenNames: new Map(),
    commands: [],
    canOpenShortcuts: true,
    stored: null,
    imported: null,
    version: '0.1.0',
    datasetInfo: { date: '2026-11-24', hash: '01234567', entries: 2, facts: 3, forms: 4, pages: 5, documents: 1 },
    licences: null,
    dataset: NO_DATASET,
    ...change,
  };
}

export function optionsActions() {
  return {
    onChange: vi.fn<OptionsActions['onChange']>(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    onQuery: vi.fn(),
    onOpenShortcuts: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onTakeImport: vi.fn(),
    onDropImport: vi.fn(),
    onLicences: vi.fn(),
    onFilter: vi.fn<OptionsActions['onFilter']>(),
    onChoose: vi.fn(),
    onRelated: vi.fn(),
    onBack: vi.fn(),
    onCopy: vi.fn<OptionsActions['onCopy']>(async () => true),
  };
}
