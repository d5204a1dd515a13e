/** The numbers of the sources behind a fact. Those of the report are filled, those of reference pages are not. */
import type { VNode } from 'preact';
import type { CardSource } from '../data/card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { goToNote } from './card-scroll.ts';
import { originOf, titleOf } from './source-words.ts';

export interface CitesProps {
  /** Indices into `sources`. */
  readonly numbers: readonly number[];
  readonly sources: readonly CardSource[];
  readonly language: CardLanguage;
}

export function Cites({ numbers, sources, language }: CitesProps): VNode | null {
  if (numbers.length === 0) return null;
  return (
    <span class="card-cites">
      {numbers.map((number) => {
        const source = sources[number]!;
        const origin = originOf(source);
        return (
          <button
            key={number}
            type="button"
            class="card-cite"
            data-cite={number}
            data-origin={origin}
            title={titleOf(source, language)}
            aria-label={`${cardText(language, 'source-number', { number: number + 1 })} (${cardText(language, `source-origin.${origin}`)})`}
            onClick={(event) => goToNote(event.currentTarget, number)}
          >
            {number + 1}
          </button>
        );
      })}
    </span>
  );
}
