/** The options page from its opening to its closing: the parts of its state, put together. */
import info from 'virtual:guanghuo-lens/dataset-info';
import { browser } from 'wxt/browser';
import type { ImportState, OptionsActions, OptionsState } from '../../components/options/options-page.ts';
import type { CardNames } from '../../data/card.ts';
import { OWN_PACK } from '../../data/packs.ts';
import { copyText } from '../../utils/clipboard.ts';
import { NO_FILTER } from '../../utils/entry-index.ts';
import { entryHash } from '../../utils/extension-pages.ts';
import { resolveLanguage } from '../../utils/i18n.ts';
import { localDate } from '../../utils/local-date.ts';
import { requestHeads } from '../../utils/messages.ts';
import type { AnyHead } from '../../utils/own-entries.ts';
import { requestBundledCard } from '../../utils/request-card.ts';
import { saveFile } from '../../utils/save-file.ts';
import { readSettingsFile, settingsFileOf } from '../../utils/settings-file.ts';
import { aboutText } from '../../utils/strings-about.ts';
import { canOpenShortcuts, commandKeys, measureStored, openShortcuts } from './browser-facts.ts';
import { DatasetBrowser } from './dataset-browser.ts';
import { type Route, readRoute } from './route.ts';
import { SettingsEditor } from './settings-editor.ts';

/** Whose card shows what cards look like. */
const SAMPLE_ENTRY = 'midea';
/** How often it is looked whether a pause is over, in ms. */
const PAUSE_CHECK_MS = 15_000;

/** What the session itself knows; the rest is the editor's and the dataset browser's. */
type Own = Pick<
  OptionsState,
  'section' | 'query' | 'sampleCard' | 'hiddenNames' | 'commands' | 'stored' | 'imported' | 'licences'
>;

export class OptionsSession {
  readonly #onChange: (state: OptionsState) => void;
  readonly #editor = new SettingsEditor(() => this.#settingsChanged());
  readonly #dataset = new DatasetBrowser(() => this.#emit());
  #own: Own;
  #isStarted = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param hash that of the page's address */
  constructor(hash: string, onChange: (state: OptionsState) => void) {
    this.#onChange = onChange;
    this.#own = {
      section: readRoute(hash).section,
      query: '',
      sampleCard: null,
      hiddenNames: new Map(),
      commands: [],
      stored: null,
      imported: null,
      licences: null,
    };
  }

  readonly actions: OptionsActions = {
    onChange: (change) => void this.#editor.change(change).then(() => this.#measure()),
    onUndo: () => void this.undo(),
    onDismiss: () => this.#editor.dismiss(),
    onQuery: (query) => this.#show({ query }),
    onOpenShortcuts: () => void openShortcuts(),
    onExport: () => {
      const now = new Date().toISOString();
      const name = `guanghuo-lens-settings-${now.slice(0, 10)}.json`;
      saveFile(name, 'application/json', settingsFileOf(this.#editor.state.settings, now));
    },
    onImport: (file) => void this.#import(file),
    onTakeImport: () => this.#takeImport(),
    onDropImport: () => this.#show({ imported: null }),
    onLicences: () =>
      void import('virtual:guanghuo-lens/licences').then(({ default: licences }) => this.#show({ licences })),
    onFilter: (filter) => this.#dataset.filter(filter),
    onChoose: (entry) => {
      // The way along the list is no way to go back by.
      history.replaceState(null, '', entryHash(entry));
      this.#dataset.open(entry);
    },
    onRelated: (entry) => {
      this.#dataset.follow(entry);
      location.hash = entryHash(entry);
    },
    onBack: () => history.back(),
    onCopy: copyText,
  };

  /** Reads all that there is to show. The first state is shown when the settings are known. */
  async start(route: Route): Promise<void> {
    await this.#editor.start();
    this.#isStarted = true;
    this.go(route);
    this.#timer = setInterval(() => this.#emit(), PAUSE_CHECK_MS);
    const [sampleCard, commands] = await Promise.all([
      requestBundledCard(SAMPLE_ENTRY).catch(() => null),
      commandKeys().catch(() => []),
    ]);
    this.#show({ sampleCard, commands });
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#editor.stop();
  }

  /** Shows the section, and in the dataset browser the entry or what is looked for, that a link leads to. */
  go({ section, item, query }: Route): void {
    this.#show({ section, query: '' });
    if (section === 'dataset') {
      if (query !== null) this.#dataset.filter({ ...NO_FILTER, text: query });
      this.#dataset.open(item);
    }
    if (section === 'dataset' || section === 'packs') void this.#dataset.load();
    if (section === 'data') void this.#measure();
    // What was asked for elsewhere may be answered by now.
    if (section === 'shortcuts') void commandKeys().then((commands) => this.#show({ commands }));
  }

  async undo(): Promise<void> {
    await this.#editor.undo();
    await this.#measure();
  }

  async #measure(): Promise<void> {
    if (this.#own.section === 'data') this.#show({ stored: await measureStored().catch(() => null) });
  }

  async #import(file: File): Promise<void> {
    const { name } = file;
    const text = await file.text().catch(() => null);
    const imported: ImportState =
      text === null ? { name, fault: { kind: 'unreadable' } } : { name, ...readSettingsFile(text) };
    this.#show({ imported });
    if ('faults' in imported && imported.faults.length === 0) this.#takeImport();
  }

  #takeImport(): void {
    const { imported } = this.#own;
    if (imported === null || 'fault' in imported) return;
    const { name, settings } = imported;
    this.#show({ imported: null });
    this.actions.onChange({
      kind: 'import',
      label: (language) => aboutText(language, 'did.imported', { name }),
      apply: (current) => ({ ...settings, pauses: current.pauses }),
    });
  }

  #settingsChanged(): void {
    const unknown = this.#editor.state.settings.hiddenEntries.filter((entry) => !this.#own.hiddenNames.has(entry));
    this.#emit();
    if (unknown.length > 0) void this.#nameHidden(unknown);
  }

  async #nameHidden(entries: readonly string[]): Promise<void> {
    const heads = await requestHeads(entries).catch(() => []);
    const known = heads.map((head) => [head.id, namesOf(head)] as const);
    if (known.length > 0) this.#show({ hiddenNames: new Map([...this.#own.hiddenNames, ...known]) });
  }

  #show(change: Partial<Own>): void {
    this.#own = { ...this.#own, ...change };
    this.#emit();
  }

  #emit(): void {
    if (!this.#isStarted) return;
    const { settings } = this.#editor.state;
    const browserLanguage = resolveLanguage('auto', browser.i18n.getUILanguage());
    const language = settings.language === 'auto' ? browserLanguage : settings.language;
    const { cardLanguage } = settings;
    this.#dataset.speak(language);
    this.#onChange({
      ...this.#editor.state,
      ...this.#own,
      language,
      browserLanguage,
      // Here is no page that is read.
      cardLanguage: cardLanguage === 'ui' || cardLanguage === 'page' ? language : cardLanguage,
      now: Date.now(),
      today: localDate(),
      canOpenShortcuts: canOpenShortcuts(),
      version: browser.runtime.getManifest().version,
      datasetInfo: info,
      dataset: this.#dataset.state,
    });
  }
}

/** An own entry has its name in whatever language it was written. */
function namesOf(head: AnyHead): CardNames {
  if (head.pack !== OWN_PACK) return head.names;
  const name = head.names[0]?.text ?? head.id;
  return { en: name, zhHans: name, zhHant: name };
}
