/** Which site a frame belongs to: that of the tab's top frame, for which the reader switches us on and off. */
import { browser } from 'wxt/browser';
import type { Request } from '../../utils/messages.ts';

/** The site of an address: its host name; the scheme where there is none (local files). */
export function siteOf({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): string {
  return hostname === '' ? protocol : hostname;
}

/** This frame's site. A subframe asks the top frame through the background, for only that can reach it across origins. */
export async function findSite(): Promise<string> {
  if (window === window.top) return siteOf(location);
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'get-site' } satisfies Request);
    if (typeof answer === 'string') return answer;
  } catch (error) {
    console.debug('Guanghuo Lens: the top frame could not be asked for its site', error);
  }
  return siteOf(location);
}
