/** How long our own code keeps the main thread of a page, by the browser's trace. Chromium only. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Runs the action and returns the longest task, in ms, in which code of an extension ran. */
export async function longestOwnTask(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.compile'] });
  await action();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = whole.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const tasks = whole.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const long = tasks.filter((task) =>
    own.some(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && task.ts <= ts && ts <= task.ts + task.dur!),
  );
  if (own.length === 0) throw new Error('The trace shows nothing of the extension');
  return Math.max(...long.map(({ dur }) => dur!)) / 1_000;
}
