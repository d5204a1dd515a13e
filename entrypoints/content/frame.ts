/** A frame's life: annotates while the reader's settings say so, and answers what popup and background ask. */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import { browser } from 'wxt/browser';
import { decodeBase64Table } from '../../core/table.ts';
import { TableSet } from '../../core/table-set.ts';
import { hasFocus } from '../../utils/has-focus.ts';
import { type ContentMessage, type FrameSummary, MAX_ADDRESS_LENGTH, parseToPage } from '../../utils/messages.ts';
import { type Settings, siteStateOf } from '../../utils/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { findAddress } from './address.ts';
import { loadOwnTable, watchOwnTable } from './own-table.ts';
import { PageSession } from './page-session.ts';
import { PauseTimer } from './pause-timer.ts';
import { removeStaleCard } from './stale-card.ts';

export interface FrameOptions {
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Starts in this frame; everything ends with the signal. */
export async function startFrame(options: FrameOptions): Promise<void> {
  const { signal } = options;
  removeStaleCard();
  const isTop = window === window.top;
  let topAddress: URL | null = null;
  // A page may go to another address without being loaded anew; only the top frame sees that of itself.
  const address = (): URL => (isTop || topAddress === null ? new URL(location.href) : topAddress);
  const tellAddress = (): string => address().href.split('#', 1)[0]!.slice(0, MAX_ADDRESS_LENGTH);
  let session: PageSession | null = null;
  let stop = new AbortController();
  let told = false;

  const send = (message: ContentMessage): void => {
    if (!options.isAlive()) return;
    // Nobody listens while the extension is being replaced; the next report comes anyway.
    browser.runtime.sendMessage(message).catch((error: unknown) => console.debug('Guanghuo Lens: not told', error));
  };
  const sendSummary = (summary: FrameSummary): void => {
    // A frame without mentions has nothing to tell, unless it had some: most frames of a page are of that kind.
    if (!isTop && summary.counts.length === 0 && !told) return;
    told = true;
    send({ type: 'summary', summary });
  };

  const onMessage = (value: unknown): Promise<unknown> | undefined => {
    const message = parseToPage(value);
    switch (message?.type) {
      case 'report-summary':
        if (session) session.reportSummary();
        else sendSummary({ state: 'off', address: tellAddress(), counts: [] });
        return undefined;
      case 'jump':
        return session?.jumpTo(message.entry) ?? Promise.resolve(false);
      case 'command':
        if (message.command === 'close-card' || hasFocus()) session?.perform(message.command);
        return undefined;
      case 'list-mentions':
        return session ? session.listMentions() : undefined;
      case 'tell-address':
        return isTop ? Promise.resolve(tellAddress()) : undefined;
      case 'tell-title':
        return isTop ? Promise.resolve(document.title) : undefined;
      default:
        console.debug('Guanghuo Lens: not ours', value);
        return undefined;
    }
  };
  browser.runtime.onMessage.addListener(onMessage);
  const [stored, top, ownTable] = await Promise.all([loadSettings(), findAddress(), loadOwnTable()]);
  let settings = stored;
  let own = ownTable;
  topAddress = top;
  if (signal.aborted) return;

  const apply = (next: Settings): void => {
    settings = next;
    pauses.watch(next);
    if (siteStateOf(next, address(), Date.now()) !== 'on') {
      stop.abort();
      session = null;
      sendSummary({ state: 'off', address: tellAddress(), counts: [] });
    } else if (session) {
      session.applySettings(next);
    } else {
      stop = new AbortController();
      session = new PageSession({
        tables: new TableSet(() => decodeBase64Table(table64), own),
        settings: next,
        address,
        tellAddress,
        sendSummary,
        isAlive: options.isAlive,
        signal: AbortSignal.any([signal, stop.signal]),
      });
    }
  };
  const pauses = new PauseTimer(apply, signal);
  const unwatch = watchSettings(apply);
  const unwatchOwn = watchOwnTable((table) => {
    own = table;
    stop.abort();
    session = null;
    apply(settings);
  });
  signal.addEventListener('abort', () => {
    // Where the extension itself is gone, so are its listeners, and its API throws.
    if (!options.isAlive()) return;
    unwatch();
    unwatchOwn();
    browser.runtime.onMessage.removeListener(onMessage);
  });
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && told && send({ type: 'frame-gone' }), { signal });
  addEventListener('pageshow', (event) => event.persisted && session?.reportSummary(), { signal });
  if (isTop) sendSummary({ state: 'scanning', address: tellAddress(), counts: [] });
  apply(settings);
}
