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
      /** As what it is cited; left out for a document of no special kind. */
      readonly type?: 'newspaper-article';
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

/**
 * A spelling beside the names: `short` is part of a name, `long` has one as its part, `former` is no longer in use,
 * `other` is another name.
 */
export interface CardForm {
  readonly text: string;
  readonly script: 'latin' | 'hans' | 'hant';
  readonly kind: CardFormKind;
}
export type CardFormKind = 'short' | 'long' | 'former' | 'other';

export interface CardFact {
  readonly key: FactKey;
  readonly text: Localized;
  readonly asOf?: string;
  /** Indices into {@link Card.sources}. */
  readonly sources: readonly number[];
}

/**
 * Relations as the other side's card has them, where one side states them: a city is the home of those located in it.
 * `in-sector` and `sector-of` are what `part-of` and `includes` are called where the whole is a sector.
 */
export type DerivedRelationType = 'home-of' | 'includes' | 'served-by' | 'in-sector' | 'sector-of';
export type CardRelationType = Exclude<RelationType, 'confused-with'> | DerivedRelationType;

export interface RelatedEntry {
  readonly id: string;
  readonly category: CategoryId;
  readonly names: CardNames;
}

/** The related entries of a kind. */
export interface RelatedGroup {
  readonly type: CardRelationType;
  readonly entries: readonly RelatedEntry[];
  /** How many of them the card names at first; the others when the reader asks for them. */
  readonly shown: number;
}

/** An entry that is taken for this one, and what tells them apart. */
export interface CardConfusion {
  readonly entry: RelatedEntry;
  readonly difference: Localized;
  /** Indices into {@link Card.sources}. */
  readonly sources: readonly number[];
}

export interface Card {
  readonly id: string;
  readonly pack: PackId;
  readonly category: CategoryId;
  readonly names: CardNames;
  /** Spellings to be copied, without those that `names` has. */
  readonly forms: readonly CardForm[];
  readonly summary: Localized;
  readonly facts: readonly CardFact[];
  /** Every source once, in the order in which the facts name them, then the confusions. */
  readonly sources: readonly CardSource[];
  readonly confusions: readonly CardConfusion[];
  /** In the order of the card. */
  readonly related: readonly RelatedGroup[];
}

/** A card as it is bundled: what it says of related entries stands in their own cards (see `utils/card-store.ts`). */
export interface StoredCard extends Omit<Card, 'related' | 'confusions'> {
  readonly confusions: readonly StoredConfusion[];
  readonly related: readonly StoredGroup[];
  /** The city of Guangdong that the entry is in, or is: for the map in the popup. */
  readonly city?: CityId;
}

export interface StoredConfusion extends Omit<CardConfusion, 'entry'> {
  readonly id: string;
}

export interface StoredGroup extends Omit<RelatedGroup, 'entries'> {
  readonly ids: readonly string[];
}
