/**
 * Whether catalogues of texts and the places that use them agree: every key is used, every key that is used is there,
 * in each language, with the same placeholders. Pure.
 */
import { PLACEHOLDER } from '../utils/i18n.ts';

/** A catalogue of ours (`utils/strings-*.ts`). */
export interface CatalogueFile {
  /** A path from the root, `/` between folders. */
  readonly file: string;
  /** The function that looks a text up (`cardText`). */
  readonly lookUp: string;
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys that are made of parts where they are used, so that no string there is like them. */
  readonly byName?: RegExp | undefined;
}

/** A file with its text. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** Faults of a catalogue, among all files that may use it; each in a line. */
export function catalogueFaults(
  { file, lookUp, texts, byName }: CatalogueFile,
  sources: readonly SourceFile[],
): string[] {
  const faults: string[] = [];
  // Not only where it is looked up: many a key is named elsewhere, as the kind of a notice or the code of a fault.
  const used: Use[] = sources.filter((other) => other.file !== file).flatMap(({ source }) => usesIn(source));
  for (const [key, byLanguage] of Object.entries(texts)) {
    if (!byName?.test(key) && !used.some((use) => fits(use, key))) faults.push(`${file}: no one uses ${key}`);
    faults.push(...textFaults(byLanguage, PLACEHOLDER).map((fault) => `${file}: ${key} ${fault}`));
  }
  for (const { file: user, source } of sources) {
    if (user === file) continue;
    for (const [, key] of source.matchAll(new RegExp(`\\b${lookUp}\\(\\s*[\\w'-]+,\\s*'([^'\\n]+)'`, 'g')))
      if (!Object.hasOwn(texts, key!)) faults.push(`${user}: ${lookUp} has no ${key}`);
  }
  return faults;
}

/** The browser's own catalogues (`_locales`), by locale: messages by key. */
export type Locales = Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;

/** A placeholder of the browser's messages. */
const NATIVE_PLACEHOLDER = /\$(\w+)\$?/g;
const NATIVE_USE = /__MSG_(\w+?)__|i18n\.getMessage\(\s*'(\w+)'/g;

/** Faults of the browser's catalogues, among all files that may use them. */
export function localeFaults(locales: Locales, sources: readonly SourceFile[]): string[] {
  const keys = new Set(Object.values(locales).flatMap((messages) => Object.keys(messages)));
  const used = new Map<string, string>();
  for (const { file, source } of sources)
    for (const [, manifest, code] of source.matchAll(NATIVE_USE)) used.set((manifest ?? code)!, file);
  const faults = [...used].flatMap(([key, file]) => (keys.has(key) ? [] : [`${file}: _locales have no ${key}`]));
  for (const key of keys) {
    if (!used.has(key)) faults.push(`_locales: no one uses ${key}`);
    const texts = Object.entries(locales).map(([locale, messages]) => [locale, messages[key]?.message ?? ''] as const);
    faults.push(
      ...textFaults(Object.fromEntries(texts), NATIVE_PLACEHOLDER).map((fault) => `_locales: ${key} ${fault}`),
    );
  }
  return faults;
}

/** A string in a source: the parts around what is filled in. */
type Use = readonly string[];

/** Every string of a source that may be a key. */
function usesIn(source: string): Use[] {
  const plain = [...source.matchAll(/'([^'\\\n]*)'/g)].map(([, text]) => [text!]);
  // Templates in templates too, so a string is read wherever a backtick begins one.
  const filled = [...source.matchAll(/`(?=([^`]*)`)/g)].map(([, text]) => text!.split(/\$\{[^}]*\}/));
  // A template without a word of its own would fit every key.
  return [...plain, ...filled.filter((parts) => parts.some((part) => /\w/.test(part)))];
}

function fits(use: Use, key: string): boolean {
  const [first = '', ...rest] = use;
  const last = rest.pop();
  if (last === undefined) return first === key;
  let at = first.length;
  for (const part of rest) {
    at = key.indexOf(part, at) + part.length;
    if (at < part.length) return false;
  }
  return key.startsWith(first) && key.endsWith(last) && key.length - last.length >= at;
}

function textFaults(texts: Readonly<Record<string, string>>, placeholder: RegExp): string[] {
  const namesIn = (text: string): string =>
    [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort().join(', ');
  const [first = ''] = Object.values(texts);
  return Object.entries(texts).flatMap(([language, text]) => {
    if (text.trim() === '') return [`is missing in ${language}`];
    return namesIn(text) === namesIn(first)
      ? []
      : [`has other placeholders in ${language}: ${namesIn(text) || 'none'}`];
  });
}
