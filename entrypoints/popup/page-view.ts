/** Works out what the popup shows from what it knows. Pure. */
import type {
  OtherEntry,
  PageCategory,
  PageCity,
  PageEntry,
  PageOwnGroup,
  PageStatus,
  PopupPage,
} from '../../components/popup-page.ts';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { CITY_IDS } from '../../data/cities.ts';
import type { OwnHead } from '../../data/own-card.ts';
import { OWN_PACK, PACK_IDS } from '../../data/packs.ts';
import { searchEntries } from '../../utils/entry-search.ts';
import { categoryOfOwn, wantsAny } from '../../utils/own-entries.ts';
import { TOP_FRAME, totalCounts } from '../../utils/page-summaries.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { EVERYWHERE, type PauseEnd, type Settings, type SiteState, siteStateOf, wants } from '../../utils/settings.ts';
import { siteOf } from '../../utils/site-rules.ts';
import { unreadableKind } from '../../utils/unreadable-pages.ts';
import type { PopupState } from './popup-state.ts';

/** So many other entries of the dataset are enough for a search. */
const MAX_OTHERS = 50;

type OwnEntry = OwnHead & { readonly count: number };

type Counted = EntryHead & PageEntry;

/** @param now in ms since 1970: pauses end. */
export function viewPage(state: PopupState, now: number): PopupPage {
  const { settings, frames, heads, query, index } = state;
  const address = addressOf(state);
  const siteState = siteStateAt(settings, address, now);
  const status = statusOf(state, address, siteState);
  const isRead = status === 'ready' || status === 'scanning';
  const counts = isRead ? [...totalCounts(frames)] : [];
  const found = counts.flatMap(([id, count]) => {
    const head = heads.get(id);
    return head === undefined ? [] : [{ ...head, count }];
  });
  const entries = found.filter((entry): entry is Counted => entry.pack !== OWN_PACK);
  const own = found.filter((entry): entry is OwnEntry => entry.pack === OWN_PACK && isListedOwn(settings, entry));
  const categories = groupsOf(entries, settings);
  return {
    status: counts.length > 0 && heads.size === 0 ? 'connecting' : status,
    site: address && siteOf(address),
    siteOn: siteState === 'on' || siteState === 'off-everywhere',
    pausedUntil: pauseOf(settings, siteState, address),
    categories,
    listed: query.trim() === '' ? categories : searchGroups(entries, settings, query),
    own: query.trim() === '' ? groupOwn(own, settings) : searchOwn(own, settings, query),
    packs: PACK_IDS.map((pack) => ({
      pack,
      on: settings.packs[pack],
      count: entries.filter((entry) => entry.pack === pack).length,
    })),
    cities: citiesOf(
      entries.filter((entry) => wants(settings, entry)),
      heads,
    ),
    pairs: state.pairs.flatMap(({ first, second, text }) => {
      const [one, other] = [heads.get(first), heads.get(second)];
      if (one === undefined || other === undefined || one.pack === OWN_PACK || other.pack === OWN_PACK) return [];
      return isRead ? [{ text, first: one.names, second: other.names }] : [];
    }),
    others: query.trim() === '' ? null : othersOf(index ?? [], entries, query),
  };
}

/** The address that rules are asked for: of the top frame, or what the browser tells of the tab. */
export function addressOf({ frames, tabAddress }: Pick<PopupState, 'frames' | 'tabAddress'>): URL | null {
  const top = frames[TOP_FRAME];
  if (top !== undefined) return new URL(top.address);
  return tabAddress !== null && /^(?:https?|file):/.test(tabAddress) ? new URL(tabAddress) : null;
}

/** Without an address only what is said of everything counts. */
function siteStateAt(settings: Settings, address: URL | null, now: number): SiteState {
  const state = siteStateOf(settings, address ?? new URL('about:blank'), now);
  return address !== null || state === 'off-everywhere' || state === 'paused-everywhere' ? state : 'on';
}

function statusOf(state: PopupState, address: URL | null, siteState: SiteState): PageStatus {
  const { settings, frames, connection, contentType, failed } = state;
  if (!settings.enabled) return 'off-everywhere';
  if (siteState === 'paused-everywhere') return siteState;
  if (connection === 'none') return closedStatusOf(state);
  if (siteState !== 'on' && siteState !== 'off-everywhere') return siteState;
  const top = frames[TOP_FRAME];
  // Just switched on: the page says `off` until it has begun.
  if (top === undefined || top.state === 'off') return 'connecting';
  const isEmpty = totalCounts(frames).size === 0;
  // An editor on a canvas has menus of text around it: what is found in them is listed.
  const unreadable = isEmpty && address !== null ? unreadableKind(address, contentType || 'text/html') : null;
  if (unreadable !== null) return unreadable;
  return failed && !isEmpty ? 'error' : top.state;
}

/** Why nothing answers. */
function closedStatusOf({ access, tabAddress }: PopupState): PageStatus {
  const kind = tabAddress === null ? null : unreadableKind(new URL(tabAddress));
  if (kind === 'browser' || kind === 'store') return kind;
  if (!access) return 'no-access';
  return kind ?? (tabAddress !== null && /^https?:/.test(tabAddress) ? 'reload' : 'unavailable');
}

function pauseOf({ pauses }: Settings, siteState: SiteState, address: URL | null): PauseEnd | null {
  if (siteState === 'paused-everywhere') return pauses[EVERYWHERE] ?? null;
  return siteState === 'paused-here' && address !== null ? (pauses[siteOf(address)] ?? null) : null;
}

function groupsOf(entries: readonly Counted[], settings: Settings): PageCategory[] {
  return CATEGORY_IDS.map((category) => ({
    category,
    on: settings.categories[category],
    entries: entries
      .filter(
        (entry) =>
          entry.category === category && settings.packs[entry.pack] && !settings.hiddenEntries.includes(entry.id),
      )
      .map(({ id, names, count }) => ({ id, names, count })),
  }));
}

/** Of categories that are off too: who searches for a name wants to know whether the page has it. */
function searchGroups(entries: readonly Counted[], settings: Settings, query: string): PageCategory[] {
  return groupsOf(searchEntries(entries, query), settings)
    .filter((group) => group.entries.length > 0)
    .map((group) => ({ ...group, on: true }));
}

function othersOf(index: readonly EntryHead[], entries: readonly Counted[], query: string): OtherEntry[] {
  const onPage = new Set(entries.map(({ id }) => id));
  return searchEntries(index, query)
    .filter(({ id }) => !onPage.has(id))
    .slice(0, MAX_OTHERS)
    .map(({ id, names, category }) => ({ id, names, category }));
}

function citiesOf(entries: readonly Counted[], heads: PopupState['heads']): PageCity[] {
  return CITY_IDS.flatMap((city) => {
    const own = entries.filter((entry) => entry.city === city).sort((a, b) => b.count - a.count);
    const count = own.reduce((sum, entry) => sum + entry.count, 0);
    return count === 0
      ? []
      : [
          {
            city,
            count,
            entries: own.map(({ id, count: mentions }) => ({
              id,
              names: (heads.get(id) as EntryHead).names,
              count: mentions,
            })),
          },
        ];
  }).sort((a, b) => b.count - a.count);
}

/** Whether it has a row or, where its own category is off, counts in that: what is off by other switches is not there. */
function isListedOwn(settings: Settings, entry: OwnEntry): boolean {
  return wantsAny({ ...settings, hiddenOwnCategories: [] }, entry);
}

/** One group for each category of each pack, in the order of their first appearance. */
function groupOwn(entries: readonly OwnEntry[], { hiddenOwnCategories }: Settings): PageOwnGroup[] {
  const groups = new Map<string, OwnEntry[]>();
  for (const entry of entries) {
    const id = categoryOfOwn(entry.id);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups].map(([id, members]) => {
    const { packName, category, categoryNames } = members[0]!;
    const rows = members.map(({ id: entry, names, count }) => ({ id: entry, names, count }));
    return { id, on: !hiddenOwnCategories.includes(id), packName, category, categoryNames, entries: rows };
  });
}

/** As {@link searchGroups}. */
function searchOwn(entries: readonly OwnEntry[], settings: Settings, query: string): PageOwnGroup[] {
  return groupOwn(searchEntries(entries, query), settings).map((group) => ({ ...group, on: true }));
}
