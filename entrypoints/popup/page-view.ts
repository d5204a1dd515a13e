/** Works out what the popup shows from what it knows. Pure. */
import type { PageStatus, PopupPage } from '../../components/popup-page.ts';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { PACK_IDS } from '../../data/packs.ts';
import { type TabFrames, TOP_FRAME, totalCounts } from '../../utils/page-summaries.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { type Settings, siteStateOf } from '../../utils/settings.ts';
import { siteOf } from '../../utils/site-rules.ts';

export interface PopupState {
  readonly settings: Settings;
  readonly frames: TabFrames;
  /** `asked`: no frame has answered yet; `none`: and it is time to say so. */
  readonly connection: 'asked' | 'answered' | 'none';
  /** Names, categories and packs of the entries that the frames tell of, as far as they have come in. */
  readonly heads: ReadonlyMap<string, EntryHead>;
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
  const entries = counts.flatMap(([id, count]) => {
    const head = heads.get(id);
    return head === undefined ? [] : [{ ...head, count }];
  });
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
