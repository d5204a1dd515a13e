/** All entries: filters, the list, and beside it the card of the chosen one. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { PACK_IDS } from '../../data/packs.ts';
import { type CardLanguage, LANGUAGE_KEYS } from '../../utils/i18n.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { cardText } from '../../utils/strings-card.ts';
import { datasetText } from '../../utils/strings-dataset.ts';
import { EntryCard } from '../EntryCard.tsx';
import { namesFor } from '../entry-names.ts';
import { type Choice, Select } from './controls.tsx';
import type { DatasetState, OptionsActions } from './options-page.ts';
import { VirtualList } from './VirtualList.tsx';

export interface DatasetSectionProps
  extends Pick<OptionsActions, 'onFilter' | 'onChoose' | 'onRelated' | 'onBack' | 'onCopy'> {
  readonly language: CardLanguage;
  readonly cardLanguage: CardLanguage;
  readonly dataset: DatasetState;
  /** See {@link OptionsState}. */
  readonly today: string;
  readonly version: string;
}

/** In CSS px: two lines of text; as in options.css. */
const ROW_HEIGHT = 52;
const LIST_ID = 'entries';

export function DatasetSection(props: DatasetSectionProps): VNode {
  const { language, cardLanguage, dataset, today, version, onChoose, onRelated, onBack, onCopy } = props;
  const { found, chosen, card, isMissing, canGoBack } = dataset;
  const pane = useRef<HTMLElement>(null);
  const at = found.findIndex(({ id }) => id === chosen);
  const toCard = (): void => {
    pane.current?.focus({ preventScroll: true });
    pane.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="dataset" id="setting-dataset">
      <Filters {...props} />
      <div class="dataset-panes">
        {found.length > 0 ? (
          <VirtualList
            id={LIST_ID}
            label={datasetText(language, 'entries')}
            count={found.length}
            rowHeight={ROW_HEIGHT}
            chosen={at}
            keyOf={(index) => found[index]!.id}
            renderRow={(index) => <Row row={found[index]!} language={language} />}
            onChoose={(index) => onChoose(found[index]!.id)}
            onOpen={toCard}
          />
        ) : (
          <p class="list list-empty">
            {dataset.status === 'ready'
              ? datasetText(language, 'nothing')
              : datasetText(language, `status.${dataset.status}`)}
          </p>
        )}
        <section class="dataset-card" ref={pane} tabIndex={-1} aria-label={datasetText(language, 'card')}>
          {card === null ? (
            <p class="quiet dataset-hint">
              {isMissing ? datasetText(language, 'missing', { entry: chosen ?? '' }) : datasetText(language, 'hint')}
            </p>
          ) : (
            <EntryCard
              key={card.id}
              card={card}
              language={cardLanguage}
              headingId="dataset-card-name"
              today={today}
              datasetVersion={version}
              onCopy={onCopy}
              onRelated={(entry) => {
                onRelated(entry);
                toCard();
              }}
              onBack={
                canGoBack
                  ? () => {
                      onBack();
                      toCard();
                    }
                  : undefined
              }
            />
          )}
        </section>
      </div>
    </div>
  );
}

function Filters({ language, dataset, onFilter, onChoose }: DatasetSectionProps): VNode {
  const { filter, found, total, status, cities } = dataset;
  const all = { value: '', text: datasetText(language, 'all') };
  const select = (key: 'pack' | 'category' | 'city', choices: readonly Choice<string>[]): VNode => (
    <div class="filter">
      <span class="field-name" id={`filter-${key}`}>
        {datasetText(language, key)}
      </span>
      <Select
        value={filter[key] ?? ''}
        labelledBy={`filter-${key}`}
        choices={[all, ...choices]}
        onChoose={(value) => onFilter({ ...filter, [key]: value === '' ? null : value })}
      />
    </div>
  );
  return (
    <search class="filters">
      <div class="filter filter-text">
        <label class="field-name" for="filter-text">
          {datasetText(language, 'text')}
        </label>
        <input
          id="filter-text"
          class="text-field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={datasetText(language, 'text.example')}
          value={filter.text}
          aria-controls={LIST_ID}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape' && filter.text !== '') {
              event.preventDefault();
              event.stopPropagation();
              onFilter({ ...filter, text: '' });
            }
            const [best] = found;
            if ((event.key !== 'ArrowDown' && event.key !== 'Enter') || best === undefined) return;
            event.preventDefault();
            onChoose(best.id);
            document.getElementById(LIST_ID)?.focus();
          }}
        />
      </div>
      {select(
        'pack',
        PACK_IDS.map((value) => ({ value, text: cardText(language, `pack.${value}`) })),
      )}
      {select(
        'category',
        CATEGORY_IDS.map((value) => ({ value, text: cardText(language, `category.${value}`) })),
      )}
      {select(
        'city',
        cities.map(({ id, names }) => ({ value: id, text: names[LANGUAGE_KEYS[language]] })),
      )}
      <p class="filter-count" role="status">
        {status === 'ready' &&
          (found.length === total
            ? datasetText(language, 'count', { count: total })
            : datasetText(language, 'count.of', { count: found.length, total }))}
      </p>
    </search>
  );
}

/** The reader's own name, and one in the other language. */
function Row({ row, language }: { row: EntryHead; language: CardLanguage }): VNode {
  const [own, ...others] = namesFor(row.names, language);
  const other = others.find(({ lang }) => (language === 'en') !== (lang === 'en')) ?? others[0];
  return (
    <span class="row" data-category={row.category}>
      <span class="row-name" lang={own.lang}>
        {own.text}
      </span>
      <span class="row-more">
        {other && (
          <span class="row-other" lang={other.lang}>
            {other.text}
          </span>
        )}
        {row.names.pinyin && (
          <span class="row-pinyin" lang="zh-Latn-pinyin">
            {row.names.pinyin}
          </span>
        )}
        <span class="row-category">{cardText(language, `category.${row.category}`)}</span>
      </span>
    </span>
  );
}
