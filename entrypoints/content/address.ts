/** Which page a frame belongs to: that of the tab's top frame, for which the reader switches us on and off. */
import { browser } from 'wxt/browser';
import type { Request } from '../../utils/messages.ts';
import { withDeadline } from '../../utils/with-deadline.ts';

/** The address of the tab's top frame. A subframe asks for it through the background, for only that can reach it across origins. */
export async function findAddress(): Promise<URL> {
  if (window !== window.top) {
    try {
      const answer: unknown = await withDeadline(
        browser.runtime.sendMessage({ type: 'get-address' } satisfies Request),
      );
      if (typeof answer === 'string' && URL.canParse(answer)) return new URL(answer);
    } catch (error) {
      console.debug('Guanghuo Lens: no address', error);
    }
  }
  return new URL(location.href);
}
