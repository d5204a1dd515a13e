/** What a card shows: an entry without its matching rules, its sources resolved. Built once, served by the background. */
import type { CategoryId, FactKey, Localized, PackId, RelationType } from './schema.ts';

export interface CardNames {
  readonly en: string;
  readonly zhHans: string;
  readonly zhHant: string;
  readonly pinyin?: string;
}

/** A source as the reader sees it. */
export type CardSource =
  | {
      readonly kind: 'document';
      readonly document: string;
      readonly title: Localized;
      readonly publisher: Localized;
      /** ISO date and time with offset. */
      readonly published: string;
      readonly section?: { readonly number: number; readonly title: Localized };
    }
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly publisher: string;
      readonly url: string;
      /** ISO date. */
      readonly seen: string;
    };

export interface CardFact {
  readonly key: FactKey;
  readonly text: Localized;
  readonly asOf?: string;
  /** Indices into {@link Card.sources}. */
  readonly sources: readonly number[];
}

export interface CardRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly category: CategoryId;
  readonly names: CardNames;
}

export interface Card {
  readonly id: string;
  readonly pack: PackId;
  readonly category: CategoryId;
  readonly names: CardNames;
  readonly summary: Localized;
  readonly facts: readonly CardFact[];
  /** Every source once, in the order in which the facts name them. */
  readonly sources: readonly CardSource[];
  readonly related: readonly CardRelation[];
}
