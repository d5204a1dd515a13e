/**
 * Prose about the dataset's own subject, without end: its words come as often as in the dataset's texts, and now and
 * then an entry is mentioned. The same on every machine for the same dataset.
 */
import { createScanner } from '../../core/scan.ts';
import { decodeTable } from '../../core/table.ts';
import type { Dataset } from '../../data/schema.ts';
import { buildTable, toCompileInput } from '../../scripts/build-dataset.ts';
import { generator } from './text.ts';

/** Mentions by word: about half a mention in 1,000 units, as in articles about a trade. */
const MENTIONS_PER_WORD = 1 / 300;
/** So many common words come before one of the dataset's, whose texts are denser than others. */
const COMMON =
  'the the the of of and and and to to in in a a a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so said what up its about than into them can only other time new some could these two may first then do any like my now over such our even most me after also did many before must well back through years where much your way down should because each just those people how too little state good very make world still see own work men day get here old between both life under three never another know year too city week company market price month'.split(
    ' ',
  );

export class Prose {
  readonly #random = generator(23);
  readonly #english: readonly string[];
  readonly #chinese: readonly string[];
  readonly #latinForms: readonly string[];
  readonly #hanForms: readonly string[];

  constructor(dataset: Dataset) {
    const scanner = createScanner(decodeTable(buildTable(dataset)));
    // Mentions are to come from one place only.
    const plain = (word: string): boolean => scanner.scan(word).length === 0;
    const texts = [
      ...dataset.documents.flatMap(({ sections }) => sections.map(({ summary }) => summary)),
      ...dataset.entries.flatMap(({ summary, facts }) => [summary, ...facts.map(({ text }) => text)]),
    ];
    this.#english = texts.flatMap(({ en }) => en.match(/[A-Za-z][A-Za-z’-]*/g) ?? []).filter(plain);
    this.#chinese = texts.flatMap(({ zhHans }) => zhHans.match(/\p{Script=Han}{2}/gu) ?? []).filter(plain);
    const forms = toCompileInput(dataset).entries.flatMap((entry) => entry.forms.map(({ text }) => text));
    this.#latinForms = forms.filter((form) => /^[\w .&’-]+$/.test(form));
    this.#hanForms = forms.filter((form) => /^\p{Script=Han}+$/u.test(form));
  }

  /** Sentences of about so many words together. */
  english(words: number): string {
    const parts: string[] = [];
    for (let word = 0; word < words; word += 1) {
      if (this.chance(MENTIONS_PER_WORD)) parts.push(this.pick(this.#latinForms));
      else parts.push(this.pick(this.chance(0.6) ? COMMON : this.#english));
      if (word % 14 === 13) parts.push(`${parts.pop()}.`);
    }
    return parts.join(' ');
  }

  chinese(words: number): string {
    const parts: string[] = [];
    for (let word = 0; word < words; word += 1) {
      parts.push(this.pick(this.chance(MENTIONS_PER_WORD) ? this.#hanForms : this.#chinese));
      if (word % 14 === 13) parts.push('。');
      else if (word % 5 === 4) parts.push('，');
    }
    return parts.join('');
  }

  /** True so often, from 0 to 1. */
  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }
}
