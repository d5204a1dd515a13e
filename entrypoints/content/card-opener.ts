/** Opens cards of mentions: gets their content from the background and the script that draws them, both ahead of need. */
import type { Reason } from '../../core/types.ts';
import type { Card } from '../../data/card.ts';
import { type CardContent, type CardHost, loadCardHost } from '../../utils/card-module.ts';
import type { Mention } from './page-index.ts';

export interface CardOpenerOptions {
  /** The card of an entry; null where it cannot be had. */
  readonly requestCard: (entry: string) => Promise<Card | null>;
  readonly entryOf: (mention: Mention) => string;
  readonly language: () => CardContent['language'];
  readonly theme: () => CardContent['theme'];
}

export class CardOpener {
  readonly #options: CardOpenerOptions;
  readonly #cards = new Map<string, Promise<Card | null>>();
  #loading: Promise<CardHost> | null = null;
  #host: CardHost | null = null;
  #token = 0;

  constructor(options: CardOpenerOptions) {
    this.#options = options;
  }

  /** Fetches what the mention's card needs, so that it is there when the delay is over. */
  prefetch(mention: Mention): void {
    this.#load().catch((error: unknown) => console.debug('Guanghuo Lens: no card', error));
    void this.#cardOf(this.#options.entryOf(mention));
  }

  /** Opens the card of a mention at the box of its line (CSS px of the viewport). Late answers are refused by token. */
  async open(mention: Mention, line: DOMRect): Promise<void> {
    this.#token += 1;
    const token = this.#token;
    try {
      const [host, card] = await Promise.all([this.#load(), this.#cardOf(this.#options.entryOf(mention))]);
      if (card === null || token !== this.#token) return;
      const content = {
        card,
        reason: reasonOf(mention),
        language: this.#options.language(),
        theme: this.#options.theme(),
        requestCard: (entry: string) => this.#cardOf(entry),
      };
      await host.open(content, line, mention.start.node);
    } catch (error) {
      console.debug('Guanghuo Lens: no card', error);
    }
  }

  close(): void {
    this.#token += 1;
    this.#host?.close();
  }

  /** Whether the event happened in the card. */
  contains(event: Event): boolean {
    return this.#host?.contains(event) ?? false;
  }

  /** Whether the point (CSS px of the viewport) is on the card. */
  holds(point: { readonly x: number; readonly y: number }): boolean {
    return this.#host?.holds(point) ?? false;
  }

  #load(): Promise<CardHost> {
    if (this.#loading === null) {
      this.#loading = loadCardHost();
      this.#loading.then(
        (host) => {
          this.#host = host;
        },
        () => {
          // A failure is not remembered.
          this.#loading = null;
        },
      );
    }
    return this.#loading;
  }

  #cardOf(entry: string): Promise<Card | null> {
    let card = this.#cards.get(entry);
    if (card === undefined) {
      // A failure (the worker is just being replaced) is not remembered.
      card = this.#options.requestCard(entry).catch(() => null);
      this.#cards.set(entry, card);
      void card.then((answer) => answer === null && this.#cards.delete(entry));
    }
    return card;
  }
}

/** What waits by itself and has a card all the same has it for what the page says elsewhere. */
function reasonOf({ candidate: { verdict, reason } }: Mention): Reason {
  return verdict === 'waiting' ? { kind: 'page-evidence' } : reason;
}
