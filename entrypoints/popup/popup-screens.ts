/** Where the reader goes in the popup: search, cards, the page's dossier, a text that is pasted. */
import type { DossierFormat } from '../../components/popup-actions.ts';
import type { MarkedText } from '../../components/popup-screen.ts';
import type { Reason } from '../../core/types.ts';
import type { CitedPage, QuotedSentence } from '../../utils/cite/cite.ts';
import { copyText } from '../../utils/clipboard.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { requestIndex } from '../../utils/messages.ts';
import { wantsAny } from '../../utils/own-entries.ts';
import { TOP_FRAME, totalCounts } from '../../utils/page-summaries.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { type PopupMemory, savePopupMemory } from '../../utils/popup-memory.ts';
import { saveFile } from '../../utils/save-file.ts';
import { DOSSIER_FILES, type Dossier, dossierFileName, formatDossier, leftOut } from './dossier.ts';
import { addressOf } from './page-view.ts';
import type { PopupSession } from './popup-session.ts';
import { type FrameMention, LIST } from './popup-state.ts';
import type { PopupStore } from './popup-store.ts';

/** A longer text is cut, in UTF-16 units: the popup must not stand still. */
export const MAX_PASTED = 200_000;

export class PopupScreens {
  readonly #store: PopupStore;
  readonly #session: PopupSession;
  /** The list as it can be copied in the very click: the browser forgets a click while answers are waited for. */
  #dossier: Dossier | null = null;
  #asksIndex = false;
  #token = 0;

  constructor(store: PopupStore, session: PopupSession) {
    this.#store = store;
    this.#session = session;
  }

  search(query: string): void {
    this.#store.change({ query });
    if (query.trim() !== '') void this.#loadIndex();
  }

  /** @param given why it was marked, where the page does not say */
  async openCard(entry: string, given?: Reason): Promise<void> {
    const { screen: from, frames, mentions } = this.#store.state;
    this.#token += 1;
    const token = this.#token;
    const card = await this.#session.cardOf(entry);
    if (token !== this.#token) return;
    if (card === null) {
      this.#store.change({ failed: true });
      return;
    }
    const mention = mentions?.mentions.find((one) => one.entry === entry);
    const met = given ? { reason: given } : mention && { reason: mention.reason, ...this.#placeOf(mention) };
    this.#store.change({ screen: { kind: 'card', card, onPage: totalCounts(frames).has(entry), from, ...met } });
  }

  /** Where the mention was met, for citations. A link leads to no sentence of another frame than the top one. */
  #placeOf({ before, text, after, frameId }: FrameMention): { page?: CitedPage; sentence?: QuotedSentence } {
    const address = addressOf(this.#store.state);
    if (address === null) return {};
    const page = { url: address.href, title: this.#store.state.title, site: address.host, language: '' };
    return frameId === TOP_FRAME ? { page, sentence: { text: (before + text + after).trim() } } : { page };
  }

  /** One step back; false where there is none. */
  back(): boolean {
    const { screen, query } = this.#store.state;
    this.#token += 1;
    if (screen.kind !== 'list') this.#store.change({ screen: screen.kind === 'card' ? screen.from : LIST });
    else if (query !== '') this.#store.change({ query: '' });
    else return false;
    return true;
  }

  /** Makes the page's list ready to be copied or saved. */
  async openDossier(language: CardLanguage): Promise<void> {
    this.#dossier = null;
    this.#store.change({ screen: { kind: 'dossier', busy: true, outcome: null, leftOut: 0 } });
    await this.#session.collect();
    const dossier = await this.#makeDossier(language);
    if (this.#store.state.screen.kind !== 'dossier') return;
    this.#dossier = dossier;
    this.#store.change({ screen: { kind: 'dossier', busy: false, outcome: null, leftOut: leftOut(dossier) } });
  }

  async deliverDossier(format: DossierFormat, way: 'copy' | 'save'): Promise<void> {
    const { screen } = this.#store.state;
    const dossier = this.#dossier;
    if (screen.kind !== 'dossier' || dossier === null) return;
    const text = formatDossier(dossier, format);
    if (way === 'copy') {
      const outcome = (await copyText(text)) ? 'copied' : 'failed';
      this.#store.change({ screen: { ...screen, outcome } });
    } else {
      saveFile(dossierFileName(dossier, format), DOSSIER_FILES[format].type, text);
      this.#store.change({ screen: { ...screen, outcome: 'saved' } });
    }
  }

  openPaste(): void {
    this.#store.change({ screen: { kind: 'paste', text: '', marked: null, cutAt: null } });
  }

  /** Marks a text that the reader has pasted. What marks it is loaded now: few ever need it here. */
  async mark(text: string): Promise<void> {
    this.#token += 1;
    const token = this.#token;
    const { markText } = await import('./pasted-text.ts');
    const marked: readonly MarkedText[] = await markText(text.slice(0, MAX_PASTED), this.#store.state.settings);
    if (token !== this.#token) return;
    const cutAt = text.length > MAX_PASTED ? MAX_PASTED : null;
    this.#store.change({ screen: { kind: 'paste', text, marked, cutAt } });
  }

  /** Back to the text as it was pasted. */
  edit(): void {
    const { screen } = this.#store.state;
    if (screen.kind === 'paste') this.#store.change({ screen: { ...screen, marked: null } });
  }

  remember(change: Partial<PopupMemory>): void {
    const memory = { ...this.#store.state.memory, ...change };
    this.#store.change({ memory });
    void savePopupMemory(memory);
  }

  async #makeDossier(language: CardLanguage): Promise<Dossier> {
    const { state } = this.#store;
    const mentions = state.mentions?.mentions ?? [];
    const ids = [...totalCounts(state.frames).keys()].filter((id) => {
      const head = state.heads.get(id);
      return head !== undefined && wantsAny(state.settings, head);
    });
    const cards = await Promise.all(ids.map((id) => this.#session.cardOf(id)));
    const entries = cards.flatMap((card) =>
      card === null ? [] : [{ card, mentions: mentions.filter(({ entry }) => entry === card.id) }],
    );
    const listed = entries.reduce((sum, entry) => sum + entry.mentions.length, 0);
    const total = listed + (state.mentions?.total ?? 0) - mentions.length;
    return { address: addressOf(state)?.href ?? null, made: Date.now(), language, entries, total };
  }

  async #loadIndex(): Promise<void> {
    if (this.#asksIndex || this.#store.state.index !== null) return;
    this.#asksIndex = true;
    try {
      const index: EntryHead[] = [];
      await requestIndex(({ heads }) => index.push(...heads));
      this.#store.change({ index });
    } catch (error) {
      console.debug('Guanghuo Lens: the background does not answer', error);
    } finally {
      this.#asksIndex = false;
    }
  }
}
