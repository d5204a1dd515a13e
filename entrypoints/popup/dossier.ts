/** The dossier of a page: what it mentions, entry by entry, with sentences and sources. Pure. */
import { escapeMarkdown } from '../../components/card-copy.ts';
import type { DossierFormat } from '../../components/popup-actions.ts';
import type { Card } from '../../data/card.ts';
import type { OwnCard } from '../../data/own-card.ts';
import { OWN_PACK } from '../../data/packs.ts';
import { type CardLanguage, formatDate, LANGUAGE_KEYS } from '../../utils/i18n.ts';
import type { PageMention } from '../../utils/mention-list.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import { cardText } from '../../utils/strings-card.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { entryTexts } from './dossier-entry.ts';

export interface Dossier {
  /** The page's address, or null where it is not known. */
  readonly address: string | null;
  /** When it was made: ms since 1970. */
  readonly made: number;
  readonly language: CardLanguage;
  /** Those whose category and pack are on, in the order of the list. */
  readonly entries: readonly DossierEntry[];
  /** Mentions on the page, those that are not listed too. */
  readonly total: number;
}

export interface DossierEntry {
  readonly card: AnyCard;
  /** In the order of the page. */
  readonly mentions: readonly PageMention[];
}

/** How a format is saved. */
export const DOSSIER_FILES: Readonly<Record<DossierFormat, { readonly extension: string; readonly type: string }>> = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
};

export function formatDossier(dossier: Dossier, format: DossierFormat): string {
  return format === 'csv' ? toCsv(dossier) : format === 'json' ? toJson(dossier) : toMarkdown(dossier);
}

/** A file name that every system takes: `guanghuo-lens-a.example-2026-11-25.csv`. */
export function dossierFileName({ address, made }: Dossier, format: DossierFormat): string {
  const host = address === null ? '' : new URL(address).hostname.replace(/[^a-z0-9.-]/gi, '-');
  const date = new Date(made).toISOString().slice(0, 10);
  return `${['guanghuo-lens', host, date].filter((part) => part !== '').join('-')}.${DOSSIER_FILES[format].extension}`;
}

/** How many mentions are left out: a frame lists no more than so many. */
export function leftOut({ total, entries }: Pick<Dossier, 'total' | 'entries'>): number {
  return Math.max(0, total - entries.reduce((sum, { mentions }) => sum + mentions.length, 0));
}

/**
 * A table of mentions as RFC 4180 has it, one a row: lines end in CRLF, quotes are doubled. It begins with a byte order
 * mark, without which Excel reads Chinese wrong.
 */
function toCsv(dossier: Dossier): string {
  const { language } = dossier;
  const head = [
    'entry',
    'name_en',
    'name_zh_hans',
    'name_zh_hant',
    'category',
    'text',
    'sentence',
    'reason',
    'sources',
    'page',
  ];
  const rows = dossier.entries.flatMap(({ card, mentions }) => {
    const { names, category, reason, sources } = entryTexts(card, language);
    // An entry whose mentions were not told has its row all the same.
    return (mentions.length > 0 ? mentions : [null]).map((mention) => [
      card.id,
      names.en,
      names.zhHans,
      names.zhHant,
      category,
      mention?.text ?? '',
      mention ? sentenceOf(mention) : '',
      mention ? reason(mention.reason) : '',
      sources.join(' | '),
      dossier.address ?? '',
    ]);
  });
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}

/**
 * A field of a CSV file. What begins like a formula gets an apostrophe, which spreadsheets take for "this is text": a page
 * must not run anything in them (OWASP, "CSV Injection").
 */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toJson(dossier: Dossier): string {
  const { address, made, language, entries } = dossier;
  const value = {
    page: address,
    made: new Date(made).toISOString(),
    mentions: dossier.total,
    mentionsLeftOut: leftOut(dossier),
    entries: entries.map(({ card, mentions }) => ({
      id: card.id,
      ...(card.pack === OWN_PACK ? ownPart(card) : bundledPart(card)),
      mentions: mentions.map(({ before, text, after, reason }) => ({
        text,
        sentence: sentenceOf({ before, text, after }),
        reason: { ...reason, inWords: entryTexts(card, language).reason(reason) },
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function bundledPart({ names, category, summary, sources }: Card) {
  return { names, category, summary, sources };
}

function ownPart({ names, categoryNames, packName, summary, note, url }: OwnCard) {
  return { names, categoryNames, ownPack: packName, summary, note, url };
}

function toMarkdown(dossier: Dossier): string {
  const { address, made, language, entries, total } = dossier;
  const lines = [`# ${popupText(language, 'dossier.title')}`, ''];
  if (address !== null) lines.push(`<${address.replaceAll('>', '%3E')}>`, '');
  const date = formatDate(new Date(made).toISOString(), language);
  const counts = popupText(language, 'summary', { entries: entries.length, mentions: total });
  lines.push(popupText(language, 'dossier.line', { counts, date }), '');
  const missing = leftOut(dossier);
  if (missing > 0) lines.push(popupText(language, 'dossier.left-out', { count: missing }), '');
  for (const { card, mentions } of entries) {
    const { names, category, sentences, markdownSources, reason } = entryTexts(card, language);
    const own = names[LANGUAGE_KEYS[language]];
    const others = [names.en, names.zhHans, names.zhHant].filter(
      (name, at, all) => name !== own && all.indexOf(name) === at,
    );
    const title = others.length > 0 ? `${own} (${others.join(' · ')})` : own;
    lines.push(`## ${escapeMarkdown(title)}`, '');
    lines.push([`*${escapeMarkdown(category)}.*`, ...sentences.map(escapeMarkdown)].join(' '), '');
    for (const mention of mentions) {
      const { before, text, after } = mention;
      lines.push(`- ${escapeMarkdown(before)}**${escapeMarkdown(text)}**${escapeMarkdown(after)}`);
      lines.push(`  ${escapeMarkdown(reason(mention.reason))}`);
    }
    if (mentions.length > 0) lines.push('');
    lines.push(`${cardText(language, 'sources')}:`, '');
    for (const [at, source] of markdownSources.entries()) lines.push(`${at + 1}. ${source}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function sentenceOf({ before, text, after }: Pick<PageMention, 'before' | 'text' | 'after'>): string {
  return before + text + after;
}
