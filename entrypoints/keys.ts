/**
 * Runs before any script of the page, so that no page can keep Escape from a card by stopping the event first: of
 * listeners on one target the one that came first is called first. Does nothing else, and is tiny for that reason.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callKeyListener } from '../utils/key-listener.ts';

export default defineUnlistedScript(() => addEventListener('keydown', callKeyListener, { capture: true }));
