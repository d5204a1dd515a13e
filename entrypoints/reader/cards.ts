/** The cards of a page: one that hovering, a press or a key opens and closes, and any number that the reader has pinned. */
import type { HideScope } from '../../components/HidePanel.tsx';
import { visibleText } from '../../core/characters.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';
import { requestHide } from '../../utils/request-hide.ts';
import { siteOf } from '../../utils/site-rules.ts';
import { type CardKey, cardText } from '../../utils/strings-card.ts';
import type { CardHost } from './card-host.ts';
import { cardLanguageOf, pageLanguageOf } from './card-language.ts';
import { CardNotice } from './card-notice.ts';
import { CardWindow } from './card-window.tsx';
import type { Point } from './hit-test.ts';
import type { HoverCards } from './hover-controller.ts';
import type { Opener } from './hover-state.ts';
import { sentenceOf } from './mention-sentence.ts';
import { factsOf } from './page-facts.ts';

/** A card that has not come after so many ms is said to be on its way. */
const WAITING_NOTICE_MS = 700;

export interface CardsOptions {
  readonly page: ReaderPage;
  readonly host: CardHost;
  /** The language of our UI now. */
  readonly uiLanguage: () => CardLanguage;
  /** The card of an entry; null where it cannot be had. */
  readonly requestCard: (entry: string) => Promise<AnyCard | null>;
  /** The reader has pressed the open card's pin. */
  readonly onPin: () => void;
  /** The reader has closed the open card by its button. */
  readonly onClose: () => void;
}

export class Cards implements HoverCards {
  readonly #options: CardsOptions;
  readonly #known = new Map<string, Promise<AnyCard | null>>();
  readonly #pinned = new Set<CardWindow>();
  #open: CardWindow | CardNotice | null = null;
  #token = 0;

  constructor(options: CardsOptions) {
    this.#options = options;
  }

  prefetch(mention: ReadMention): void {
    void this.#cardOf(this.#options.page.entryOf(mention).id);
  }

  /** Opens the card of a mention in place of the one that is open. Late answers are refused by token. */
  open(mention: ReadMention, line: DOMRect, by: Opener): void {
    this.#token += 1;
    void this.#show(mention, line, by, this.#token);
  }

  close(): void {
    this.#token += 1;
    this.#open?.close();
    this.#open = null;
  }

  keep(): void {
    const kept = this.#open;
    if (!(kept instanceof CardWindow)) return;
    this.#token += 1;
    this.#open = null;
    this.#pinned.add(kept);
    kept.pin();
  }

  /** Closes all, pinned ones too. */
  closeAll(): void {
    this.close();
    for (const card of this.#pinned) card.close();
    this.#pinned.clear();
  }

  contains(event: Event): boolean {
    return this.#options.host.contains(event);
  }

  holds(point: Point): boolean {
    return (this.#open?.holds(point) ?? false) || [...this.#pinned].some((card) => card.holds(point));
  }

  async #show(mention: ReadMention, line: DOMRect, by: Opener, token: number): Promise<void> {
    const { page, host, uiLanguage } = this.#options;
    const settings = page.settings();
    const language = cardLanguageOf(settings.cardLanguage, uiLanguage(), mention);
    const notify = (key: CardKey): void => {
      if (token !== this.#token) return;
      this.#open?.close();
      const text = cardText(language, key);
      this.#open = new CardNotice({
        host,
        text,
        language,
        theme: settings.theme,
        anchor: mention.start.node,
        line,
        by,
      });
    };
    const waiting = setTimeout(() => notify('notice.waiting'), WAITING_NOTICE_MS);
    const card = await this.#cardOf(page.entryOf(mention).id);
    clearTimeout(waiting);
    if (token !== this.#token) return;
    if (card === null) {
      notify('notice.failed');
      return;
    }
    this.#open?.close();
    const opened: CardWindow = new CardWindow({
      host,
      line,
      by,
      content: {
        card,
        reason: page.reasonOf(mention),
        evidence: mention.candidate.evidence,
        form: visibleText(mention.text),
        language,
        pageLanguage: pageLanguageOf(mention),
        page: factsOf(document, location),
        sentence: sentenceOf(mention, page.standApart),
        theme: settings.theme,
        anchor: mention.start.node,
        requestCard: (entry) => this.#cardOf(entry),
        hide: (scope, hidden) => this.#hide(mention, scope, hidden),
      },
      onPin: this.#options.onPin,
      onClose: () => {
        if (opened === this.#open) this.#options.onClose();
        else if (this.#pinned.delete(opened)) opened.close();
      },
    });
    this.#open = opened;
  }

  async #hide(mention: ReadMention, scope: HideScope, hidden: boolean): Promise<boolean> {
    const { page } = this.#options;
    if (scope === 'entry') return requestHide({ type: 'hide-entry', entry: page.entryOf(mention).id, hidden });
    if (scope === 'form') {
      const form = visibleText(mention.text).toLowerCase();
      return requestHide({ type: 'hide-form', site: siteOf(page.address()), form, hidden });
    }
    page.hide(mention, hidden);
    return true;
  }

  #cardOf(entry: string): Promise<AnyCard | null> {
    let card = this.#known.get(entry);
    if (card === undefined) {
      // A failure (the worker is just being replaced) is not remembered.
      card = this.#options.requestCard(entry).catch(() => null);
      this.#known.set(entry, card);
      void card.then((answer) => answer === null && this.#known.delete(entry));
    }
    return card;
  }
}
