/** What the options page shows and what its parts tell. */
import type { Card, CardNames } from '../../data/card.ts';
import type { CityId } from '../../data/cities.ts';
import type { DatasetInfo, Licence } from '../../data/dataset-info.ts';
import type { PackId } from '../../data/packs.ts';
import type { EntryFilter } from '../../utils/entry-index.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import type { Settings } from '../../utils/settings.ts';
import type { FieldFault, FileFault } from '../../utils/settings-file.ts';

/** The sections in the order of the page; each is its own hash. */
export const SECTION_IDS = [
  'reading',
  'look',
  'categories',
  'sites',
  'language',
  'shortcuts',
  'packs',
  'dataset',
  'data',
  'about',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A text in the language that is spoken when it is shown. */
export type Label = (language: CardLanguage) => string;

/** A change of settings that a control asks for. */
export interface SettingsChange {
  /** The control: repeated changes of one and the same are one step to take back. */
  readonly kind: string;
  /** What has been done, for the undo bar: "Theme: dark". */
  readonly label: Label;
  readonly apply: (settings: Settings) => Settings;
}
export type OnChange = (change: SettingsChange) => void;

/** What every section is given. */
export interface SectionProps {
  readonly language: CardLanguage;
  readonly settings: Settings;
  readonly onChange: OnChange;
}

/** A command of the manifest with its keys, as the browser writes them; empty: none. */
export interface CommandKeys {
  /** Its name in the manifest. */
  readonly name: string;
  /** In the browser's language; empty where the browser has none. */
  readonly description: string;
  readonly keys: string;
}

/** One of the places where we keep something. */
export interface StoredArea {
  /** `packs`: those of the reader's own, in a database of the browser's. */
  readonly area: 'sync' | 'local' | 'packs' | 'session';
  readonly bytes: number;
  readonly items: number;
}

/** A file of settings that was chosen. */
export type ImportState =
  | { readonly name: string; readonly fault: FileFault | { readonly kind: 'unreadable' } }
  | { readonly name: string; readonly settings: Omit<Settings, 'pauses'>; readonly faults: readonly FieldFault[] };

/** What the dataset browser shows. */
export interface DatasetState {
  /** `none`: the background has not answered. */
  readonly status: 'loading' | 'ready' | 'none';
  readonly filter: EntryFilter;
  /** The entries that fit, in the order of the list. */
  readonly found: readonly EntryHead[];
  /** How many there are in all. */
  readonly total: number;
  readonly entriesOf: Readonly<Record<PackId, number>>;
  /** Names of the cities that have entries, in the order of the UI. */
  readonly cities: ReadonlyArray<{ readonly id: CityId; readonly names: CardNames }>;
  /** Id of the entry that is chosen; its card may still be on its way. */
  readonly chosen: string | null;
  readonly card: Card | null;
  /** There is no such entry, or its card cannot be had. */
  readonly isMissing: boolean;
  readonly canGoBack: boolean;
}

export type Notice = 'not-saved' | 'local-only';

export interface OptionsState {
  readonly settings: Settings;
  readonly language: CardLanguage;
  readonly cardLanguage: CardLanguage;
  /** Whether the language is the browser's choice: what `auto` stands for. */
  readonly browserLanguage: CardLanguage;
  readonly section: SectionId;
  readonly query: string;
  /** ms since 1970. */
  readonly now: number;
  /** The reader's day, as an ISO date. */
  readonly today: string;
  readonly notice: Notice | null;
  /** The last change that can be taken back, and how many can. */
  readonly undo: { readonly label: Label; readonly steps: number; readonly isUndone: boolean } | null;
  readonly sampleCard: Card | null;
  /** Names of hidden entries, as far as they are known. */
  readonly hiddenNames: ReadonlyMap<string, CardNames>;
  readonly commands: readonly CommandKeys[];
  /** Whether the browser's own page for shortcuts can be opened. */
  readonly canOpenShortcuts: boolean;
  readonly stored: readonly StoredArea[] | null;
  readonly imported: ImportState | null;
  /** The extension's, and so the dataset's, which comes with it. */
  readonly version: string;
  readonly datasetInfo: DatasetInfo;
  /** Null until they are asked for. */
  readonly licences: readonly Licence[] | null;
  readonly dataset: DatasetState;
}

export interface OptionsActions {
  readonly onChange: OnChange;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onQuery: (query: string) => void;
  readonly onOpenShortcuts: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Takes what is good in the file. */
  readonly onTakeImport: () => void;
  readonly onDropImport: () => void;
  readonly onLicences: () => void;
  readonly onFilter: (filter: EntryFilter) => void;
  /** Shows an entry's card, chosen from the list. */
  readonly onChoose: (entry: string) => void;
  /** Turns over to a related entry. */
  readonly onRelated: (entry: string) => void;
  readonly onBack: () => void;
  /** Puts a text on the clipboard; whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
}
