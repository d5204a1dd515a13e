/** Works out what the popup shows from what it knows. Pure. */
import type { PageOwnGroup, PageStatus, PopupPage } from '../../components/popup-page.ts';
import { CATEGORY_IDS } from '../../data/categories.ts';
import type { OwnHead } from '../../data/own-card.ts';
import { OWN_PACK, PACK_IDS } from '../../data/packs.ts';
import { type AnyHead, wantsAny } from '../../utils/own-entries.ts';
import { type TabFrames, TOP_FRAME, totalCounts } from '../../utils/page-summaries.ts';
import { type Settings, siteStateOf } from '../../utils/settings.ts';
import { siteOf } from '../../utils/site-rules.ts';

type OwnEntry = OwnHead & { readonly count: number };

export interface PopupState {
  readonly settings: Settings;
  readonly frames: TabFrames;
  /** `asked`: no frame has answered yet; `none`: and it is time to say so. */
  readonly connection: 'asked' | 'answered' | 'none';
  /** Names, categories and packs of the entries that the frames tell of, as far as they have come in. */
  readonly heads: ReadonlyMap<string, AnyHead>;
  readonly notSaved: boolean;
}

export function viewPage({ settings, frames, connection, heads }: PopupState, now: number): PopupPage {
  const top = frames[TOP_FRAME];
  const address = top === undefined ? null : new URL(top.address);
  const siteState = address === null ? 'on' : siteStateOf(settings, address, now);
  const siteOn = siteState === 'on' || siteState === 'off-everywhere';
  const status = statusOf(settings, frames, connection, siteOn);
  const isListed = status === 'ready' || status === 'scanning';
  const counts = isListed ? [...totalCounts(frames)] : [];
  const found = counts.flatMap(([id, count]) => {
    const head = heads.get(id);
    return head === undefined ? [] : [{ ...head, count }];
  });
  const entries = found.filter((entry) => entry.pack !== OWN_PACK);
  const own = found.filter((entry) => entry.pack === OWN_PACK && wantsAny(settings, entry)) as OwnEntry[];
  return {
    status: counts.length > 0 && heads.size === 0 ? 'connecting' : status,
    site: address && siteOf(address),
    siteOn,
    categories: CATEGORY_IDS.map((category) => ({
      category,
      on: settings.categories[category],
      entries: entries
        .filter((entry) => entry.category === category && settings.packs[entry.pack])
        .map(({ id, names, count }) => ({ id, names, count })),
    })),
    own: groupOwn(own),
    packs: PACK_IDS.map((pack) => ({
      pack,
      on: settings.packs[pack],
      count: entries.filter((entry) => entry.pack === pack).length,
    })),
  };
}

function statusOf(
  settings: Settings,
  frames: TabFrames,
  connection: PopupState['connection'],
  siteOn: boolean,
): PageStatus {
  if (!settings.enabled) return 'off-everywhere';
  if (connection === 'none') return 'unavailable';
  if (!siteOn) return 'off-here';
  const top = frames[TOP_FRAME];
  // Just switched on: the page says `off` until it has begun.
  if (top === undefined || top.state === 'off') return 'connecting';
  return top.state;
}

/** One group for each category of each pack, in the order of their first appearance. */
function groupOwn(entries: readonly OwnEntry[]): PageOwnGroup[] {
  const groups = new Map<string, OwnEntry[]>();
  for (const entry of entries) {
    const { packName, category, categoryNames } = entry;
    const key = JSON.stringify([packName, category, categoryNames]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, members]) => {
    const { packName, category, categoryNames } = members[0]!;
    const rows = members.map(({ id, names, count }) => ({ id, names, count }));
    return { key, packName, category, categoryNames, entries: rows };
  });
}
