/** The dataset browser's state: the index as it comes from the background, the filter, the card that is shown. */
import type { DatasetState } from '../../components/options/options-page.ts';
import { CITY_IDS } from '../../data/cities.ts';
import { PACK_IDS, type PackId } from '../../data/packs.ts';
import { type EntryFilter, EntryIndex, NO_FILTER } from '../../utils/entry-index.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { requestIndex } from '../../utils/messages.ts';
import { requestBundledCard } from '../../utils/request-card.ts';

export const NO_DATASET: DatasetState = {
  status: 'loading',
  filter: NO_FILTER,
  found: [],
  total: 0,
  entriesOf: countsOf(() => 0),
  cities: [],
  chosen: null,
  card: null,
  isMissing: false,
  canGoBack: false,
};

export class DatasetBrowser {
  readonly #onChange: (state: DatasetState) => void;
  readonly #index = new EntryIndex();
  /** Entries that the reader has come through by related entries. */
  readonly #trail: string[] = [];
  #language: CardLanguage = 'en';
  #state: DatasetState = NO_DATASET;
  #isAsked = false;
  #token = 0;

  constructor(onChange: (state: DatasetState) => void) {
    this.#onChange = onChange;
  }

  get state(): DatasetState {
    return this.#state;
  }

  /** Names are listed in the order of this language. */
  speak(language: CardLanguage): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#find();
  }

  /** Fetches the index, once. */
  async load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      await requestIndex(({ heads }) => {
        this.#index.add(heads);
        this.#find();
      });
      const heads = this.#index.find(NO_FILTER, this.#language);
      const withCities = new Set(heads.map(({ city }) => city));
      this.#show({
        status: 'ready',
        entriesOf: countsOf((pack) => heads.filter((head) => head.pack === pack).length),
        cities: CITY_IDS.flatMap((id) => {
          const head = withCities.has(id) ? this.#index.headOf(id) : undefined;
          return head ? [{ id, names: head.names }] : [];
        }),
      });
    } catch (error) {
      console.debug('Guanghuo Lens: the entries could not be fetched', error);
      this.#isAsked = false;
      this.#show({ status: 'none' });
    }
  }

  filter(filter: EntryFilter): void {
    this.#show({ filter });
    this.#find();
  }

  /** Shows an entry's card, from the list or a link: the way that led to another one is forgotten, unless it was the last. */
  open(entry: string | null): void {
    if (entry === this.#state.chosen) return;
    if (entry !== null && this.#trail.at(-1) === entry) this.#trail.pop();
    else this.#trail.length = 0;
    void this.#turn(entry);
  }

  /** Turns over to a related entry; the one before can be gone back to. */
  follow(entry: string): void {
    if (this.#state.chosen !== null) this.#trail.push(this.#state.chosen);
    void this.#turn(entry);
  }

  async #turn(chosen: string | null): Promise<void> {
    this.#token += 1;
    const token = this.#token;
    const canGoBack = this.#trail.length > 0;
    // The card before stays until the next one has come: nothing flickers.
    this.#show({ chosen, isMissing: false, ...(chosen === null && { card: null, canGoBack }) });
    if (chosen === null) return;
    const card = await requestBundledCard(chosen).catch((error: unknown) => {
      console.debug('Guanghuo Lens: a card could not be fetched', error);
      return null;
    });
    if (token === this.#token) this.#show({ card, isMissing: card === null, canGoBack });
  }

  #find(): void {
    this.#show({ found: this.#index.find(this.#state.filter, this.#language), total: this.#index.size });
  }

  #show(change: Partial<DatasetState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange(this.#state);
  }
}

function countsOf(count: (pack: PackId) => number): Record<PackId, number> {
  return Object.fromEntries(PACK_IDS.map((pack) => [pack, count(pack)])) as Record<PackId, number>;
}
