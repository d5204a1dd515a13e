/** What must hold for the texts that a reader sees. */
import { type Document, type Entry, type FactKey, type Localized, VALUE_FACT_KEYS } from '../data/schema.ts';
import type { Report } from './dataset-errors.ts';
import { figureAmiss } from './dataset-figures.ts';
import { isPlaceholder } from './dataset-skeleton.ts';
import { firstSimplified, firstTraditional, firstUnusualGlyph } from './dataset-traditional.ts';

/** Longest text of a summary or fact, in UTF-16 units: a card is read at a glance. */
const MAX_LENGTH = { en: 160, zhHans: 80, zhHant: 80 };
const LANGUAGES = ['en', 'zhHans', 'zhHant'] as const;

/** Words of advertising: a reader wants to know, not to be won over. What is reported as another's claim says whose it is. */
const MARKETING =
  /\b(?:world-leading|industry-leading|world-renowned|renowned|best-in-class|cutting-edge|state-of-the-art|iconic|unparalleled|unrivalled|unrivaled|revolutionary|game-changing|prestigious|must-have)\b|首屈一指|享誉|享譽|驰名|馳名|一流|卓越|顶尖|頂尖|极致|極致|无与伦比|無與倫比|遥遥领先|遙遙領先/i;

/** Checks names, summary and facts of an entry. */
export function checkEntryTexts(entry: Entry, report: Report): void {
  checkScripts(entry.names, 'names', report);
  checkLocalized(entry.summary, 'summary', 'sentence', report);
  for (const [index, { key, text }] of entry.facts.entries()) {
    checkLocalized(text, `facts[${index}].text`, kindOf(key), report);
    if (key === 'website') checkWebsite(text, `facts[${index}].text`, report);
  }
  for (const [index, relation] of entry.related.entries()) {
    if (relation.type === 'confused-with')
      checkLocalized(relation.difference, `related[${index}].difference`, 'sentence', report);
  }
  checkFormerNames(entry, report);
}

/** That a name is no longer in use is news to many: a fact has to say so. */
function checkFormerNames({ forms, facts }: Entry, report: Report): void {
  for (const [index, { text, former }] of forms.entries()) {
    if (!former || facts.some((fact) => LANGUAGES.some((language) => fact.text[language].includes(text)))) continue;
    report(`forms[${index}].former`, `no fact speaks of the former name "${text}"`, 'add one, with its source');
  }
}

/** Checks the titles and section summaries of a document, which may be longer than a card's texts. */
export function checkDocumentTexts(document: Document, report: Report): void {
  checkScripts(document.title, 'title', report);
  checkScripts(document.publisher, 'publisher', report);
  for (const [index, { title, summary }] of document.sections.entries()) {
    checkScripts(title, `sections[${index}].title`, report);
    checkScripts(summary, `sections[${index}].summary`, report);
    checkFullStops(summary, `sections[${index}].summary`, 'sentence', report);
    checkFigures(summary, `sections[${index}].summary`, report);
  }
}

type TextKind = 'sentence' | 'value';

function kindOf(key: FactKey): TextKind {
  return (VALUE_FACT_KEYS as readonly string[]).includes(key) ? 'value' : 'sentence';
}

function checkLocalized(text: Localized, place: string, kind: TextKind, report: Report): void {
  for (const language of LANGUAGES) {
    const [own, most] = [text[language], MAX_LENGTH[language]];
    if (own.length > most) report(`${place}.${language}`, `is ${own.length} characters long; ${most} is the most`);
    const praise = MARKETING.exec(own)?.[0];
    if (praise) report(`${place}.${language}`, `"${praise}" is a word of advertising`, 'say what can be checked');
  }
  checkFullStops(text, place, kind, report);
  checkFigures(text, place, report);
  checkScripts(text, place, report);
}

function checkFullStops(text: Localized, place: string, kind: TextKind, report: Report): void {
  for (const language of LANGUAGES) {
    if (isPlaceholder(text[language])) continue;
    const stop = language === 'en' ? '.' : '。';
    if (kind === 'sentence' && !text[language].endsWith(stop)) {
      report(`${place}.${language}`, `a sentence ends with a full stop`, `put "${stop}" at its end`);
    }
    if (kind === 'value' && /[.。]$/.test(text[language])) {
      report(`${place}.${language}`, 'a value has no full stop', 'leave it out');
    }
  }
}

function checkFigures(text: Localized, place: string, report: Report): void {
  for (const language of ['zhHans', 'zhHant'] as const) {
    const amiss = figureAmiss(text.en, text[language]);
    if (amiss === null) continue;
    report(place, `en and ${language} do not say the same figures: ${amiss} is in one only`, 'write it in both');
  }
}

function checkScripts(text: { zhHans: string; zhHant: string }, place: string, report: Report): void {
  const traditional = firstTraditional(text.zhHans);
  if (traditional !== null) {
    report(`${place}.zhHans`, `"${traditional}" is a Traditional character`, 'write Simplified here');
  }
  const simplified = firstSimplified(text.zhHant);
  if (simplified !== null) {
    const hint = 'write Traditional here, or remove the text and let npm run data:format derive it';
    report(`${place}.zhHant`, `"${simplified}" is a Simplified character`, hint);
  }
  const unusual = firstUnusualGlyph(text.zhHant);
  if (unusual !== null) {
    const hint = 'both Hong Kong and Taiwan read that';
    report(`${place}.zhHant`, `"${unusual.glyph}" is written ${unusual.usual} in Traditional texts`, hint);
  }
}

function checkWebsite(text: Localized, place: string, report: Report): void {
  for (const language of LANGUAGES) {
    if (isPlaceholder(text[language])) continue;
    const address = text[language].includes(':') ? text[language] : `https://${text[language]}`;
    if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
      report(`${place}.${language}`, `"${text[language]}" is no http or https address`);
    }
  }
}
