/** Brings the rules of all marks into the content script's style sheet, as the virtual module that it imports. */
import type { Plugin } from 'vite';
import { LOOKS, markRules } from '../entrypoints/content/mark-rules.ts';

const ID = 'virtual:guanghuo-lens/highlights.css';

/** @param browser Chromium inherits highlights from the root element, Firefox wants rules for every element. */
export function highlightRules(browser: 'chromium' | 'firefox'): Plugin {
  return {
    name: 'guanghuo-lens:highlight-rules',
    // Not behind a zero byte: Vite has to see that it is a style sheet.
    resolveId: (id) => (id === ID ? `/${ID}` : undefined),
    load: (id) => (id === `/${ID}` ? markRules(LOOKS, browser === 'chromium' ? ':root' : '') : undefined),
  };
}
