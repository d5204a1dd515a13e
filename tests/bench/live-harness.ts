/** Runs in the measured page, bundled: pages that live on after they have been walked. All times in ms. */
import { clientRectsOf } from '../../entrypoints/content/ranges.ts';
import { hitTest } from '../../entrypoints/reader/hit-test.ts';
import { LivePage } from './live-page.ts';

/** So many points are asked for. */
const POINTS = 400;

let live: LivePage | null = null;

/** Annotates the page; the number of mentions. */
export async function annotate(): Promise<number> {
  const page = new LivePage();
  live = page;
  await page.settle(() => page.start());
  return page.mentions().length;
}

export interface HoverTimes {
  readonly elementFromPoint: number;
  readonly hitTest: number;
  /** How many of the points were on a mention. */
  readonly hits: number;
}

/** Asks for points all over the viewport, half of them on mentions. */
export function hover(): HoverTimes {
  if (!live) throw new Error('Nothing is annotated');
  const { hitPage } = live;
  const onMentions = live
    .mentions()
    .slice(0, POINTS / 2)
    .flatMap((mention) => clientRectsOf(mention).slice(0, 1))
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
    .filter(({ y }) => y > 0 && y < innerHeight);
  const points = [
    ...onMentions,
    ...Array.from({ length: POINTS / 2 }, (_, at) => ({ x: (at * 37) % innerWidth, y: (at * 53) % innerHeight })),
  ];
  let hits = 0;
  const plain = timeOf(() => {
    for (const { x, y } of points) if (document.elementFromPoint(x, y)?.nodeType === Node.TEXT_NODE) hits += 1;
  });
  const ours = timeOf(() => {
    for (const point of points) if (hitTest(hitPage, point) !== null) hits += 1;
  });
  return { elementFromPoint: plain, hitTest: ours, hits };
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
