/**
 * Runs in a frame of a fuzzed page, bundled with the content script's own parts: does a sequence under a session that
 * follows it, then lets a fresh session walk what has become of the page, and compares what they paint.
 */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import { decodeBase64Table } from '../../core/table.ts';
import { TableSet } from '../../core/table-set.ts';
import { PageSession } from '../../entrypoints/content/page-session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { apply } from './apply.ts';
import { FastClock } from './fast-clock.ts';
import { type Operation, randomOperations } from './operations.ts';
import { paintedPlaces } from './painted-places.ts';
import { Random } from './random.ts';
import { resetPage } from './reset-page.ts';

export interface Outcome {
  /** What the session had painted that followed the changes, and what a fresh one paints; null: the same. */
  readonly difference: { readonly followed: readonly string[]; readonly fresh: readonly string[] } | null;
  /** How many mentions are painted. */
  readonly mentions: number;
}

/** A choice of settings, so that the filter of mentions is fuzzed as well. */
const DENSITIES = ['every', 'every', 'section', 'page'] as const;

const clock = new FastClock();
clock.install();
const table = decodeBase64Table(table64);

/** Does one sequence; `operations` in place of those that the numbers stand for: some left out. */
export async function run(
  seed: number,
  sequence: number,
  operations: readonly Operation[] = randomOperations(seed, sequence),
): Promise<Outcome> {
  const random = new Random(sequence, seed);
  const settings = settingsOf(random);
  clock.random = random;
  resetPage(document);
  const sessions: AbortController[] = [];
  try {
    for (const operation of operations) {
      if (operation.kind === 'start') sessions.push(start(settings));
      if (operation.kind.startsWith('wait-')) await wait(operation.kind);
      else apply(document, operation);
    }
    // A root that is attached to an element that is there already is looked for when the page changes next.
    document.body.append(document.createElement('i'));
    await clock.settled();
    const followed = paintedPlaces(document);
    sessions[0]?.abort();
    sessions.push(start(settings));
    await clock.settled();
    const fresh = paintedPlaces(document);
    const same = followed.length === fresh.length && followed.every((place, at) => place === fresh[at]);
    return { difference: same ? null : { followed, fresh }, mentions: fresh.length };
  } finally {
    // One that went on would paint in the next sequence.
    for (const session of sessions) session.abort();
  }
}

function start(settings: Settings): AbortController {
  const stop = new AbortController();
  new PageSession({
    tables: new TableSet(() => table, null),
    settings,
    address: () => new URL('https://fuzz.example/'),
    tellAddress: () => 'https://fuzz.example/',
    sendSummary: () => {},
    isAlive: () => true,
    signal: stop.signal,
  });
  return stop;
}

function settingsOf(random: Random): Settings {
  const density = random.pick(DENSITIES);
  const all = Object.keys(DEFAULT_SETTINGS.density).map((category) => [category, density]);
  return { ...DEFAULT_SETTINGS, density: Object.fromEntries(all) as Settings['density'] };
}

async function wait(kind: Operation['kind']): Promise<void> {
  if (kind === 'wait-frame') await clock.frame();
  else if (kind === 'wait-task') await clock.task();
  else if (kind === 'wait-settled') await clock.settled();
  else await Promise.resolve();
}
