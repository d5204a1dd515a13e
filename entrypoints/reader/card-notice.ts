/** Stands where a card will be or should be: says that it is on its way, or that it could not be had. */
import type { CardLanguage } from '../../utils/i18n.ts';
import type { Theme } from '../../utils/settings.ts';
import type { CardHost } from './card-host.ts';
import { placeCard } from './card-position.ts';
import type { Point } from './hit-test.ts';
import type { Opener } from './hover-state.ts';

export interface CardNoticeOptions {
  readonly host: Pick<CardHost, 'enter' | 'leave'>;
  readonly text: string;
  readonly language: CardLanguage;
  readonly theme: Theme;
  /** The text that the card would explain, and the box of the line to stand at, in CSS px of the viewport. */
  readonly anchor: Text;
  readonly line: DOMRect;
  readonly by: Opener;
}

export class CardNotice {
  readonly #host: CardNoticeOptions['host'];
  readonly #element = document.createElement('div');

  constructor({ host, text, language, theme, anchor, line, by }: CardNoticeOptions) {
    this.#host = host;
    const root = host.enter(this, anchor, theme);
    this.#element.className = 'card-root';
    const notice = document.createElement('p');
    notice.className = 'card card-notice';
    notice.lang = language;
    notice.setAttribute('role', 'status');
    notice.textContent = text;
    this.#element.append(notice);
    root.append(this.#element);
    void placeCard(this.#element, line, { anchor, by, kept: undefined });
  }

  /** Whether the point (CSS px of the viewport) is on the notice. */
  holds({ x, y }: Point): boolean {
    const rect = this.#element.getBoundingClientRect();
    return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  }

  close(): void {
    this.#element.remove();
    this.#host.leave(this);
  }
}
