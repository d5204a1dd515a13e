/** A card as text, to be pasted elsewhere: names, summary, facts with the numbers of their sources, and the sources. */
import type { Card, CardFact, CardSource } from '../data/card.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { cardToolText } from '../utils/strings-card-tools.ts';
import { namesFor } from './entry-names.ts';
import { sectionName, titleOf } from './source-words.ts';

/** The card in plain lines. */
export function cardAsText(card: Card, language: CardLanguage, datasetVersion: string | undefined): string {
  return [
    namesLine(card, language),
    localized(card.summary, language),
    card.facts.map((fact) => `${factLabel(fact, language)}: ${factText(fact, language)} ${numbers(fact)}`).join('\n'),
    `${cardText(language, 'sources')}\n${card.sources
      .map((source, index) => `[${index + 1}] ${sourceLine(source, language, false)}`)
      .join('\n')}`,
    ...(datasetVersion === undefined ? [] : [cardToolText(language, 'dataset', { version: datasetVersion })]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The card in CommonMark. */
export function cardAsMarkdown(card: Card, language: CardLanguage, datasetVersion: string | undefined): string {
  const [own] = namesFor(card.names, language);
  const others = namesLine(card, language).slice(own.text.length).replace(/^ · /, '');
  return [
    `## ${escapeMarkdown(own.text)}`,
    ...(others === '' ? [] : [`*${escapeMarkdown(others)}*`]),
    escapeMarkdown(localized(card.summary, language)),
    card.facts
      .map((fact) => {
        const [label, text] = [factLabel(fact, language), factText(fact, language)].map(escapeMarkdown);
        return `- **${label}:** ${text} ${escapeMarkdown(numbers(fact))}`;
      })
      .join('\n'),
    `### ${cardText(language, 'sources')}`,
    card.sources.map((source, index) => `${index + 1}. ${sourceLine(source, language, true)}`).join('\n'),
    ...(datasetVersion === undefined
      ? []
      : [escapeMarkdown(cardToolText(language, 'dataset', { version: datasetVersion }))]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * Text as text, in one line: what Markdown or the HTML in it would read as its own is escaped. It begins no list or
 * heading; a number at its beginning is one only with its point.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function namesLine({ names }: Card, language: CardLanguage): string {
  return [...namesFor(names, language).map(({ text }) => text), ...(names.pinyin ? [names.pinyin] : [])].join(' · ');
}

function factLabel({ key }: CardFact, language: CardLanguage): string {
  return cardText(language, `fact.${key}`);
}

function factText({ text, asOf }: CardFact, language: CardLanguage): string {
  const date = asOf && ` (${cardText(language, 'as-of', { date: formatDate(asOf, language) })})`;
  return `${localized(text, language)}${date ?? ''}`;
}

function numbers({ sources }: CardFact): string {
  return sources.map((source) => `[${source + 1}]`).join('');
}

/** A source in one line, with its address where it is a page. */
export function sourceLine(source: CardSource, language: CardLanguage, isMarkdown: boolean): string {
  const plain = (text: string) => (isMarkdown ? escapeMarkdown(text) : text);
  if (source.kind === 'page') {
    const seen = cardText(language, 'seen', { date: formatDate(source.seen, language) });
    // In pointed brackets a link may hold any sign but these.
    const link = source.url.replace(/[<>\s]/g, encodeURIComponent);
    return isMarkdown
      ? `[${plain(source.title)}](<${link}>), ${plain(source.publisher)}, ${plain(seen)}`
      : [source.title, source.publisher, seen, source.url].join(', ');
  }
  return [
    titleOf(source, language),
    ...(source.section ? [sectionName(source.section, language)] : []),
    localized(source.publisher, language),
    formatDate(source.published, language),
  ]
    .map(plain)
    .join(', ');
}
