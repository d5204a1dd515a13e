/** What Chromium's own trace says of the built content script: nothing in the product has to measure itself. */
import type { Page } from 'puppeteer-core';

/** A stretch of the main thread's time; both in ms. */
export interface TracedTask {
  readonly kind: 'evaluate' | 'microtasks' | 'call';
  readonly start: number;
  readonly duration: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CONTENT_SCRIPT = /^chrome-extension:.*\/content\.js$/;
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * The content script's tasks in the page's process while `work` is done, from its first evaluation on. Microtasks of
 * the process are all counted as ours, so only pages without scripts can be asked.
 */
export async function traceOurTasks(page: Page, work: () => Promise<void>): Promise<TracedTask[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const first = traceEvents.find((event) => event.name === 'EvaluateScript' && isOurs(event));
  if (!first) throw new Error('The trace has no content script in it');
  const tasks: TracedTask[] = [];
  for (const event of traceEvents) {
    const { name, pid, tid, ts, dur } = event;
    if (dur === undefined || pid !== first.pid || tid !== first.tid || ts < first.ts) continue;
    const kind = isOurs(event)
      ? name === 'EvaluateScript'
        ? 'evaluate'
        : name === 'FunctionCall'
          ? 'call'
          : null
      : name === MICROTASKS
        ? 'microtasks'
        : null;
    if (kind !== null) tasks.push({ kind, start: ts / 1000, duration: dur / 1000 });
  }
  return tasks.sort((a, b) => a.start - b.start);
}

function isOurs({ args }: TraceEvent): boolean {
  return CONTENT_SCRIPT.test(args?.data?.url ?? '');
}
