/** Reads the labelled set of `tests/eval/` (its README says how it is written). */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../core/types.ts';

export const EVAL_DIRECTORY = fileURLToPath(new URL('../tests/eval/', import.meta.url));

export type Split = 'train' | 'test';

/** A line of `sentences/`: what its target's forms in it mean. */
export interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly entry: string;
  readonly text: string;
  readonly split: Split;
  /** Whether the form of the target at this span means it. */
  readonly isMention: (span: Span) => boolean;
}

/** A short page with all its mentions. */
export interface LabelledPage {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly split: Split;
  readonly blocks: ReadonlyArray<{
    readonly text: string;
    readonly mentions: ReadonlyArray<Span & { readonly entry: string }>;
  }>;
}

/** Half by half, by what is labelled: nobody chooses, and a line stays where it is when others come. FNV-1a, its lowest mixed bit. */
export function splitOf(text: string): Split {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  hash ^= hash >>> 15;
  return (hash & 1) === 0 ? 'train' : 'test';
}

/** @throws where a line is neither a comment nor labelled, with its place. */
export function readSentences(directory: string = EVAL_DIRECTORY): Sentence[] {
  return globSync('sentences/*/*.txt', { cwd: directory })
    .sort()
    .flatMap((file) => parseSentences(file, readFileSync(path.join(directory, file), 'utf8')));
}

export function parseSentences(file: string, content: string): Sentence[] {
  const entry = path.basename(file, '.txt');
  return content.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const place = `${file}:${index + 1}`;
    const label = line[0];
    const { text, marks } = unmark(line.slice(1).trim(), place);
    if (label === '+') return [sentence(text, () => true)];
    if (label === '-') return [sentence(text, () => false)];
    if (label === '~') return [sentence(text, (span) => marks.some((mark) => overlap(mark, span)))];
    throw new Error(`${place}: a line begins with +, -, ~ or #`);
    function sentence(of: string, isMention: Sentence['isMention']): Sentence {
      return { file, line: index + 1, entry, text: of, split: splitOf(of), isMention };
    }
  });
}

/** @throws where a page has no head or marks a mention without its entry, with its place. */
export function readPages(directory: string = EVAL_DIRECTORY): LabelledPage[] {
  return globSync('pages/*.txt', { cwd: directory })
    .sort()
    .map((file) => parsePage(file, readFileSync(path.join(directory, file), 'utf8')));
}

export function parsePage(file: string, content: string): LabelledPage {
  const [head = '', ...blocks] = content.trim().split(/\n[ \t]*\n/);
  const fields = new Map(
    head.split('\n').map((line) => [line.split(':')[0]?.trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const [title, language] = [fields.get('title'), fields.get('lang')];
  if (title === undefined || language === undefined)
    throw new Error(`${file}:1: a page begins with "lang:" and "title:"`);
  return {
    file,
    title: unmark(title, file).text,
    language,
    split: splitOf(path.basename(file)),
    blocks: blocks.map((block) => {
      const { text, marks } = unmark(block.trim(), file);
      return {
        text,
        mentions: marks.map(({ start, end, entry }) => {
          if (entry === '') throw new Error(`${file}: [[${text.slice(start, end)}]] does not say which entry it is of`);
          return { start, end, entry };
        }),
      };
    }),
  };
}

/** The text without its marks `[[text]]` or `[[text|entry]]`, and where they were. */
function unmark(marked: string, place: string): { text: string; marks: Array<Span & { entry: string }> } {
  const marks: Array<Span & { entry: string }> = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^[\]|]+)(?:\|([a-z0-9-]+))?\]\]/g)) {
    text += marked.slice(at, match.index);
    const words = match[1] as string;
    marks.push({ start: text.length, end: text.length + words.length, entry: match[2] ?? '' });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (text.includes('[[')) throw new Error(`${place}: a mark is written [[text|entry]]`);
  return { text, marks };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
