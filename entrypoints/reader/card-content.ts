/** What a card is given to show, and what it asks for. */
import type { HideScope } from '../../components/HidePanel.tsx';
import type { Evidence, Reason } from '../../core/types.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import type { Theme } from '../../utils/settings.ts';
import type { MentionSentence } from './mention-sentence.ts';
import type { PageFacts } from './page-facts.ts';

export interface CardContent {
  readonly card: AnyCard;
  /** Why the mention was marked, and what was weighed. */
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** The spelling that the page has. */
  readonly form: string;
  /** The reader's language, and that of the text around the mention where it is one of ours. */
  readonly language: CardLanguage;
  readonly pageLanguage: CardLanguage | null;
  readonly page: PageFacts;
  readonly sentence: MentionSentence | null;
  readonly theme: Theme;
  /** The text that the card explains. */
  readonly anchor: Text;
  /** The card of a related entry, to turn to; null where it cannot be had. */
  readonly requestCard: (entry: string) => Promise<AnyCard | null>;
  /** Hides the mention, its spelling on this site or the entry, or shows it again; whether that is stored. */
  readonly hide: (scope: HideScope, hidden: boolean) => Promise<boolean>;
}
