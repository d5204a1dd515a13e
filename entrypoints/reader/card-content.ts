/** What a card is given to show. */
import type { Reason } from '../../core/types.ts';
import type { Card } from '../../data/card.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import type { Theme } from '../../utils/settings.ts';

export interface CardContent {
  readonly card: Card;
  /** Why the mention was marked. */
  readonly reason: Reason;
  readonly language: CardLanguage;
  readonly theme: Theme;
  /** The text that the card explains. */
  readonly anchor: Text;
  /** The card of a related entry, to turn to; null where it cannot be had. */
  readonly requestCard: (entry: string) => Promise<Card | null>;
}
