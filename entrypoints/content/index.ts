import { defineContentScript } from 'wxt/utils/define-content-script';
import 'virtual:guanghuo-lens/highlights.css';
import { startFrame } from './frame.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The message would go to the page, which need not know that we are here; see `utils/content-context.ts`.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await startFrame({ signal: ctx.signal, isAlive: () => ctx.isValid });
  },
});
