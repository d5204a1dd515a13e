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
  /** µs of the processor's time: what others on the machine take is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Runs the action and returns how long, in ms, code of an extension ran in one task, with all that it made the browser do (layout, garbage collection). */
export async function longestOwnTask(page: Page, action: () => Promise<unknown>): Promise<number> {
  const { whole, own } = await traceOf(page, action);
  // A call from our own code is in the one around it; a task of the page's (parsing, an event) is not ours.
  const outermost = own.filter((one) => !own.some((other) => other !== one && holds(other, one)));
  const tasks = whole.filter(({ name }) => name === 'RunTask');
  const inTasks = tasks.map((task) =>
    outermost.filter((one) => holds(task, one)).reduce((sum, { dur }) => sum + dur!, 0),
  );
  return Math.max(...inTasks, ...outermost.map(({ dur }) => dur!)) / 1_000;
}

/** Runs the action in a page of the extension and returns how long, in ms of the processor's time, its longest task took: script, layout and all. */
export async function longestTask(page: Page, action: () => Promise<unknown>): Promise<number> {
  const { whole, own } = await traceOf(page, action);
  // Compiling is done on other threads too.
  const called = own.find(({ name }) => name === 'FunctionCall') ?? own[0]!;
  const here = whole.filter(({ pid, tid }) => pid === called.pid && tid === called.tid);
  const tasks = here.filter(({ name }) => /(^|::)RunTask$/.test(name));
  if (tasks.length === 0) throw new Error(`No tasks, but ${[...new Set(here.map(({ name }) => name))].join(', ')}`);
  return Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur!)) / 1_000;
}

/** What the browser did meanwhile, and which of it was code of an extension. @throws where none of it was */
async function traceOf(
  page: Page,
  action: () => Promise<unknown>,
): Promise<{ whole: TraceEvent[]; own: TraceEvent[] }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.compile'] });
  await action();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = whole.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  if (own.length === 0) throw new Error('The trace shows nothing of the extension');
  return { whole, own };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + inner.dur! <= outer.ts + outer.dur!
  );
}
