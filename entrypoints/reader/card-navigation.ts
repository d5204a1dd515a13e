/** The reader's way from card to card: on to a related entry and back again. Begins anew with every mention. */

import type { CardTool } from '../../components/CardTools.tsx';
import type { Reason } from '../../core/types.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import type { CardContent } from './card-content.ts';

/** Where the way begins. */
type NavigationStart = Pick<CardContent, 'card' | 'reason' | 'requestCard'>;

/** A card on the way. */
interface Step {
  readonly card: AnyCard;
  /** The tool whose panel is open. */
  tool: CardTool | null;
  /** How far it was scrolled when the reader went on, in CSS px. */
  readonly scrolled: number;
}

export class CardNavigation {
  readonly #content: NavigationStart;
  readonly #onTurn: () => void;
  readonly #behind: Step[] = [];
  #current: Step;
  #token = 0;

  /** @param onTurn there is another card to be shown */
  constructor(content: NavigationStart, onTurn: () => void) {
    this.#content = content;
    this.#onTurn = onTurn;
    this.#current = { card: content.card, scrolled: 0, tool: null };
  }

  /** The card to show. */
  get card(): AnyCard {
    return this.#current.card;
  }

  /** Why the mention was marked; undefined for a card that the reader has turned to. */
  get reason(): Reason | undefined {
    return this.canGoBack ? undefined : this.#content.reason;
  }

  /** Where it was left, in CSS px. */
  get scrolled(): number {
    return this.#current.scrolled;
  }

  /** The tool whose panel is open on this card. */
  get tool(): CardTool | null {
    return this.#current.tool;
  }

  set tool(tool: CardTool | null) {
    this.#current.tool = tool;
  }

  get canGoBack(): boolean {
    return this.#behind.length > 0;
  }

  /**
   * Goes on to a related entry; stays where its card cannot be had. Late answers are refused by token.
   * @param scrolled where the card at hand is left, in CSS px
   */
  async follow(entry: string, scrolled: number): Promise<void> {
    this.#token += 1;
    const token = this.#token;
    const card = await this.#content.requestCard(entry);
    if (card === null || token !== this.#token) return;
    this.#behind.push({ ...this.#current, scrolled });
    this.#current = { card, scrolled: 0, tool: null };
    this.#onTurn();
  }

  /** Goes back to the card before. */
  back(): void {
    this.#token += 1;
    const before = this.#behind.pop();
    if (before === undefined) return;
    this.#current = before;
    this.#onTurn();
  }

  /** Ends the way: nothing is turned any more. */
  end(): void {
    this.#token += 1;
  }
}
