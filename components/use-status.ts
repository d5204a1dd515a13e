/** What a live region says: for a while only, so that the same can be said again. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Long enough to be read twice, in ms. */
export const STATUS_MS = 4_000;

export function useStatus(): readonly [text: string, tell: (text: string) => void] {
  const [status, setStatus] = useState({ text: '' });
  useLayoutEffect(() => {
    if (status.text === '') return undefined;
    const timer = setTimeout(() => setStatus({ text: '' }), STATUS_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return [status.text, (text) => setStatus({ text })];
}
