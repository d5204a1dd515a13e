/** Runs in the measured page, bundled: pages that live on after they have been walked. All times in ms. */
import { clientRectsOf } from '../../entrypoints/content/ranges.ts';
import { hitTest } from '../../entrypoints/reader/hit-test.ts';
import { LivePage } from './live-page.ts';

/** So many changes are made in one task. */
const CHANGES = 200;
/** So many points are asked for. */
const POINTS = 400;
const FRAMES = 15;

let live: LivePage | null = null;

/** Annotates the page; the number of mentions. */
export async function annotate(): Promise<number> {
  const page = new LivePage();
  live = page;
  await page.settle(() => page.start());
  return page.mentions().length;
}

/** Observes the page as we do, and does nothing. */
export function observe(): void {
  new MutationObserver(() => {}).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable'],
  });
}

/** What pages do with their DOM, by name. */
const CHANGE = {
  feed: (at: number) => {
    const article = document.createElement('article');
    article.innerHTML = `<h2>Story ${at}</h2><p>Midea opens <b>a plant</b> abroad, the company says.</p><p>More ${at}</p>`;
    document.body.append(article);
  },
  chat: (at: number) => {
    const line = document.createElement('div');
    line.append(`line ${at} of a chat about nothing`);
    document.body.append(line);
    if (at > 20) document.body.lastElementChild?.previousElementSibling?.remove();
  },
  ticker: (at: number) => {
    const texts = tickerTexts();
    (texts[at % texts.length] as Text).data = `${at} points`;
  },
} as const;
export type ChangeName = keyof typeof CHANGE;

let ticker: Text[] | null = null;

function tickerTexts(): Text[] {
  ticker ??= Array.from({ length: 50 }, () => {
    const cell = document.createElement('p');
    cell.textContent = '0 points';
    document.body.append(cell);
    return cell.firstChild as Text;
  });
  return ticker;
}

export interface ChangeTimes {
  /** The page's own work, its observers' records included. */
  readonly page: number;
  /** Reading all text that has changed, once. */
  readonly read: number;
  /** Ours, until all has been scanned; 0 where we are not there. */
  readonly ours: number;
  readonly longestTask: number;
}

/** Changes the page {@link CHANGES} times in one task. */
export async function change(name: ChangeName): Promise<ChangeTimes> {
  tickerTexts();
  await pause(50);
  if (live) await live.clock.pause(300);
  const changed = new Set<Node>();
  const watcher = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
  });
  const before = live?.clock.busy() ?? 0;
  if (live) live.clock.longest = 0;
  let page = 0;
  const work = (): void => {
    const began = performance.now();
    for (let at = 0; at < CHANGES; at += 1) CHANGE[name](at);
    page = performance.now() - began;
  };
  if (live) await live.settle(work);
  else work();
  const ours = (live?.clock.busy() ?? 0) - before;
  const longestTask = live?.clock.longest ?? 0;
  // Done once more, to know what there is to be read: an observer here would have slowed the page.
  watcher.observe(document, { subtree: true, childList: true, characterData: true });
  for (let at = 0; at < CHANGES; at += 1) CHANGE[name](CHANGES + at);
  await pause(0);
  watcher.disconnect();
  return { page, read: readAll(changed), ours, longestTask };
}

function readAll(nodes: ReadonlySet<Node>): number {
  const began = performance.now();
  let units = 0;
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) units += (node as Text).data.length;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null)
      units += text.data.length;
  }
  return units < 0 ? Number.NaN : performance.now() - began;
}

/** Adds all of the page a second time in one task; our longest task, and the time until all is scanned. */
export async function doublePage(): Promise<{ longestTask: number; settled: number }> {
  if (!live) throw new Error('Nothing is annotated');
  const { clock } = live;
  const html = document.body.innerHTML;
  await clock.pause(500);
  clock.longest = 0;
  const began = performance.now();
  await live.settle(() => {
    const copy = document.createElement('div');
    copy.innerHTML = html;
    document.body.append(copy);
  });
  const settled = performance.now() - began;
  return { longestTask: clock.longest, settled };
}

/** The median time of a frame in which the page changes one text. */
export async function frame(): Promise<number> {
  const text = tickerTexts()[0] as Text;
  await pause(500);
  const times: number[] = [];
  for (let at = 0; at < FRAMES; at += 1) {
    times.push(
      await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const began = performance.now();
          text.data = `${at} points`;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(null);
        });
      }),
    );
    await pause(20);
  }
  return times.sort((a, b) => a - b)[FRAMES >> 1] as number;
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
