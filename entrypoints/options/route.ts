/** Where a link into the page leads: `#sites`, `#reading/open-delay`, `#dataset/midea`. */
import { SECTION_IDS, type SectionId } from '../../components/options/options-page.ts';

export interface Route {
  readonly section: SectionId;
  /** A setting of the section, or an entry of the dataset; null: none. */
  readonly item: string | null;
}

/** Reads a hash; one that leads nowhere leads to the first section. */
export function readRoute(hash: string): Route {
  const [name, item] = hash.replace(/^#/, '').split('/');
  const section = SECTION_IDS.find((id) => id === name);
  if (section === undefined) return { section: SECTION_IDS[0], item: null };
  return { section, item: item ? decode(item) : null };
}

/** The hash of an entry in the dataset browser. */
export function entryHash(entry: string): string {
  return `#dataset/${encodeURIComponent(entry)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
