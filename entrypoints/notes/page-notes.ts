/** Gathers the notes of a tab: what its frames have told the background, as cards. */
import type { Note } from '../../components/NotesView.tsx';
import { TOP_FRAME, totalCounts } from '../../utils/page-summaries.ts';
import { requestTitle } from '../../utils/page-title.ts';
import { requestBundledCard } from '../../utils/request-card.ts';
import { type Settings, wants } from '../../utils/settings.ts';
import { readTab } from '../../utils/tab-records.ts';

export interface PageNotes {
  readonly title: string;
  readonly address: string;
  readonly notes: readonly Note[];
}

/** The notes of a tab, in the order of the page; none where it has told nothing. */
export async function gatherNotes(tabId: number, settings: Settings): Promise<PageNotes> {
  const [frames, title] = await Promise.all([readTab(tabId), requestTitle(tabId)]);
  const notes = await Promise.all(
    [...totalCounts(frames)].map(async ([entry, count]): Promise<Note | null> => {
      const card = await requestBundledCard(entry);
      return card !== null && wants(settings, card) ? { card, count } : null;
    }),
  );
  return {
    title,
    address: frames[TOP_FRAME]?.address ?? '',
    notes: notes.filter((note) => note !== null),
  };
}
