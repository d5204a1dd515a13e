/** Runs in a frame of a page that the built extension annotates: does what a sequence says, and tells what is painted. */
import { apply } from './apply.ts';
import { type Operation, randomOperations } from './operations.ts';
import { paintedPlaces } from './painted-places.ts';
import { resetPage } from './reset-page.ts';

/** For the extension to have done all there is to do, in ms. */
const SETTLED_MS = 200;

/** Left out: these are found within ten seconds, and to wait for that each time would be most of a run. */
const SLOW = new Set(['attach-shadow', 'insert-host-and-fill']);

/** Does one sequence; `operations` in place of those that the numbers stand for. */
export async function change(
  seed: number,
  sequence: number,
  operations: readonly Operation[] = randomOperations(seed, sequence),
): Promise<void> {
  resetPage(document);
  for (const operation of operations) {
    if (SLOW.has(operation.kind)) continue;
    if (operation.kind.startsWith('wait-')) await wait(operation.kind);
    else apply(document, operation);
  }
}

/** What is painted here and in the frames in here. */
export function painted(): string[] {
  return placesIn(document, '');
}

function placesIn(page: Document, frame: string): string[] {
  const inner = [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }, at) =>
    contentDocument?.body ? placesIn(contentDocument, `${frame}frame ${at}: `) : [],
  );
  return [...paintedPlaces(page).map((place) => frame + place), ...inner];
}

async function wait(kind: Operation['kind']): Promise<void> {
  if (kind === 'wait-microtask') await Promise.resolve();
  else if (kind === 'wait-frame') await new Promise((resolve) => requestAnimationFrame(resolve));
  else await new Promise((resolve) => setTimeout(resolve, kind === 'wait-settled' ? SETTLED_MS : 0));
}
