/** What a dossier says of an entry, be it a bundled one or of the reader's own packs. Pure. */
import { escapeMarkdown, sourceLine } from '../../components/card-copy.ts';
import { reasonInWords } from '../../components/evidence-words.ts';
import { nameFor, ownCategoryName } from '../../components/own-names.ts';
import type { Reason } from '../../core/types.ts';
import type { CardNames } from '../../data/card.ts';
import type { OwnCard } from '../../data/own-card.ts';
import { OWN_PACK } from '../../data/packs.ts';
import { type CardLanguage, localized } from '../../utils/i18n.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import { cardText } from '../../utils/strings-card.ts';
import { ownCardText } from '../../utils/strings-own-card.ts';

export interface EntryTexts {
  readonly names: Pick<CardNames, 'en' | 'zhHans' | 'zhHant'>;
  readonly category: string;
  /** Summary, and the reader's note; those that there are. */
  readonly sentences: readonly string[];
  /** A line each. */
  readonly sources: readonly string[];
  readonly markdownSources: readonly string[];
  /** Why a mention counts; empty where there is nothing to say. */
  readonly reason: (reason: Reason) => string;
}

/** The entry's texts in the reader's language; what they have written themselves is as it is. */
export function entryTexts(card: AnyCard, language: CardLanguage): EntryTexts {
  if (card.pack === OWN_PACK) return ownTexts(card, language);
  return {
    names: card.names,
    category: cardText(language, `category.${card.category}`),
    sentences: [localized(card.summary, language)],
    sources: card.sources.map((source) => sourceLine(source, language, false)),
    markdownSources: card.sources.map((source) => sourceLine(source, language, true)),
    reason: (reason) => reasonInWords(reason, card, language) ?? '',
  };
}

function ownTexts(card: OwnCard, language: CardLanguage): EntryTexts {
  const nameIn = (one: CardLanguage): string => nameFor(card.names, one)?.text ?? '';
  const { summary, note, url, packName } = card;
  const why = ownCardText(language, 'why', { pack: packName });
  const parts = [packName, ...(url === undefined ? [] : [url])];
  return {
    names: { en: nameIn('en'), zhHans: nameIn('zh-Hans'), zhHant: nameIn('zh-Hant') },
    category: ownCategoryName(card, language).text,
    sentences: [summary, note].filter((text) => text !== undefined),
    sources: [parts.join(', ')],
    markdownSources: [parts.map(escapeMarkdown).join(', ')],
    reason: () => why,
  };
}
