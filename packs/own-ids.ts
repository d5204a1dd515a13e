/** What an own entry is called outside its pack: in pattern tables, messages and lists. No bundled id has a colon. */
const PREFIX = 'own:';

export interface OwnId {
  readonly pack: string;
  readonly entry: string;
}

export function ownId(pack: string, entry: string): string {
  return `${PREFIX}${pack}:${entry}`;
}

/** The two ids in it; null where it is no own entry's. */
export function parseOwnId(id: string): OwnId | null {
  const [, pack, entry] = /^own:([^:]+):([^:]+)$/.exec(id) ?? [];
  return pack !== undefined && entry !== undefined ? { pack, entry } : null;
}
