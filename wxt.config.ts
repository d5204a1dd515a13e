import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataset } from './scripts/vite-dataset.ts';
import { highlightRules } from './scripts/vite-highlight-rules.ts';
import { leanModulesInPages } from './scripts/vite-lean-modules.ts';
import { licences } from './scripts/vite-licences.ts';
import { noEval } from './scripts/vite-no-eval.ts';
import { noInnerHtml } from './scripts/vite-no-inner-html.ts';

const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]));

/**
 * What our own pages may do: load their own scripts, styles and pictures, nothing else, and from nowhere else. No code out
 * of text, no HTML out of text (Trusted Types), and no request, not even by a package that went bad.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Icons in style sheets are `data:`.
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out: the dependency graph is to be seen in each file.
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      dataset(),
      licences(),
      highlightRules(browser === 'firefox' ? 'firefox' : 'chromium'),
      leanModulesInPages(),
      noEval(),
      noInnerHtml(),
    ],
    // The oldest browsers that the manifest allows; without it light-dark() would be rewritten into what no shadow root has.
    // They know `modulepreload` too: Vite's stand-in for it would fetch.
    build: { target: ['chrome131', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_shortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    commands: {
      'next-mention': { description: '__MSG_nextMention__', suggested_key: { default: 'Alt+Shift+Period' } },
      'previous-mention': { description: '__MSG_previousMention__', suggested_key: { default: 'Alt+Shift+Comma' } },
      'open-card': { description: '__MSG_openCard__', suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-extension': { description: '__MSG_toggleExtension__', suggested_key: { default: 'Alt+Shift+G' } },
    },
    omnibox: { keyword: 'gh' },
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_extensionName__' },
    // `wxt` itself, while it serves what is being worked on, has to be asked for every change.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // The reader's script, which the content script imports. A page cannot guess its address: in Chromium it changes with
    // every session, in Firefox it has the installation's own id.
    web_accessible_resources: [
      { resources: ['reader.js'], matches: ['<all_urls>'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'guanghuo-lens@guanghuo-lens.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    // Firefox needs no schema: what its policies hold is read as it is.
    ...(browser === 'chrome' && {
      minimum_chrome_version: '131',
      storage: { managed_schema: 'managed-schema.json' },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts?.push({
        js: ['keys.js'],
        matches: ['<all_urls>'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
    },
  },
  zip: { excludeSources: ['out/**'] },
});
