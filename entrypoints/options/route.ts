/** Where a link into the page leads: `#sites`, `#reading/open-delay`, `#dataset/midea`, `#dataset?q=canton`. */
import { SECTION_IDS, type SectionId } from '../../components/options/options-page.ts';

export interface Route {
  readonly section: SectionId;
  /** A setting of the section, or an entry of the dataset; null: none. */
  readonly item: string | null;
  /** What is looked for in the dataset; null: what was, if anything. */
  readonly query: string | null;
}

/** Reads a hash; one that leads nowhere leads to the first section. */
export function readRoute(hash: string): Route {
  const [, path, search] = /^#?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const [name, item] = (path ?? '').split('/');
  const section = SECTION_IDS.find((id) => id === name);
  if (section === undefined) return { section: SECTION_IDS[0], item: null, query: null };
  return { section, item: item ? decode(item) : null, query: new URLSearchParams(search).get('q') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
