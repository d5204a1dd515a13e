/** What a card shows: an entry without its matching rules, its sources resolved. Built once, served by the background. */
import type { CityId } from './cities.ts';
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

/** Relations as the other side's card has them, where one side states them: a city is the home of those located in it. */
export type DerivedRelationType = 'home-of' | 'includes' | 'served-by';
export type CardRelationType = RelationType | DerivedRelationType;

export interface RelatedEntry {
  readonly id: string;
  readonly category: CategoryId;
  readonly names: CardNames;
}

/** The related entries of a kind. */
export interface RelatedGroup {
  readonly type: CardRelationType;
  readonly entries: readonly RelatedEntry[];
  /** How many more there are that the card does not name. */
  readonly more: number;
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
  /** In the order of the card. */
  readonly related: readonly RelatedGroup[];
}

/** A card as it is bundled: what it says of related entries stands in their own cards (see `utils/card-store.ts`). */
export interface StoredCard extends Omit<Card, 'related'> {
  readonly related: readonly StoredGroup[];
  /** The city of Guangdong that the entry is in, or is: for the map in the popup. */
  readonly city?: CityId;
}

export interface StoredGroup extends Omit<RelatedGroup, 'entries'> {
  readonly ids: readonly string[];
}
