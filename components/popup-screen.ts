/** What the popup shows in place of the page's list. */
import type { Reason } from '../core/types.ts';
import type { AnyCategoryId } from '../data/categories.ts';
import type { CitedPage, QuotedSentence } from '../utils/cite/cite.ts';
import type { AnyCard } from '../utils/own-entries.ts';

/** A stretch of pasted text. */
export interface MarkedText {
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  readonly mention?: { readonly entry: string; readonly category: AnyCategoryId; readonly reason: Reason };
}

/** What came of the list of the page that was to be copied or saved. */
export type DossierOutcome = 'copied' | 'saved' | 'failed';

export type PopupScreen =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'card';
      readonly card: AnyCard;
      /** Why the page's first mention of it counts; left out where the page has none. */
      readonly reason?: Reason;
      /** The page with that mention, and its sentence there, for citations; left out where they are not known. */
      readonly page?: CitedPage;
      readonly sentence?: QuotedSentence;
      /** The page has mentions of it to go to. */
      readonly onPage: boolean;
      /** Where the way back leads. */
      readonly from: PopupScreen;
    }
  | {
      readonly kind: 'dossier';
      readonly busy: boolean;
      readonly outcome: DossierOutcome | null;
      readonly leftOut: number;
    }
  | {
      readonly kind: 'paste';
      readonly text: string;
      /** What was found in the text; null before it was asked for. */
      readonly marked: readonly MarkedText[] | null;
      /** Only so much of the text was read, in UTF-16 units; null: all. */
      readonly cutAt: number | null;
    };
