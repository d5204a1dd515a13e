/** Opens an address for a person: what goes wrong is said in a sentence. */
import type { HTTPResponse, Page } from 'puppeteer-core';

/** By what Chromium's and Firefox's messages hold. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST|dnsNotFound/, 'no such host was found; is the network there?'],
  [/INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|netOffline/, 'there is no network'],
  [/CONNECTION_REFUSED|connectionFailure/, 'the host does not answer there'],
  [/UNSAFE_PORT|deniedPortAccess/, 'browsers do not open this port'],
  [/TIMED_OUT|NET_TIMEOUT|timeout/i, 'no answer came in time'],
  [/CERT|SSL|SEC_ERROR/, 'the connection is not secure'],
  [/ERR_ABORTED|NS_BINDING_ABORTED/, 'it is a download or no page'],
  [/invalid URL|MALFORMED_URI/, 'it is not an address'],
];

/** How long what belongs to a page may take after its text is there. */
const LOAD_MS = 10_000;

/**
 * Opens an address and waits until the page has loaded; a page that never ends loading is open all the same.
 * @throws an error of one line that says why it cannot be opened.
 */
export async function openPage(page: Page, url: string): Promise<void> {
  let response: HTTPResponse | null;
  try {
    response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    throw new Error(`${url} cannot be opened: ${reasonOf((error as Error).message)}`);
  }
  // Firefox may show a page of its own instead of an error.
  if (response === null) throw new Error(`${url} cannot be opened: the host does not answer there`);
  if (!response.ok()) console.error(`${url} answers ${response.status()}; this is the page that comes with it.`);
  await page
    .waitForFunction(() => document.readyState === 'complete', { timeout: LOAD_MS, polling: 100 })
    .catch(() => null);
}

/** Why a page could not be opened, of a browser's message. */
export function reasonOf(message: string): string {
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? (message.split('\n')[0] as string);
}
