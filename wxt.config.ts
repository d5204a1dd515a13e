import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataset } from './scripts/vite-dataset.ts';
import { highlightRules } from './scripts/vite-highlight-rules.ts';
import { nativeBrowserInContentScript } from './scripts/vite-native-browser.ts';
import { noInnerHtml } from './scripts/vite-no-inner-html.ts';

const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out: the dependency graph is to be seen in each file.
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      dataset(),
      highlightRules(browser === 'firefox' ? 'firefox' : 'chromium'),
      nativeBrowserInContentScript(),
      noInnerHtml(),
    ],
    // The oldest browsers that the manifest allows; without it light-dark() would be rewritten into what no shadow root has.
    build: { target: ['chrome131', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_shortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    omnibox: { keyword: 'gh' },
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_extensionName__' },
    // The card's script, which the content script imports. A page cannot guess its address: in Chromium it changes with
    // every session, in Firefox it has the installation's own id.
    web_accessible_resources: [
      { resources: ['card.js'], matches: ['<all_urls>'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
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
    ...(browser === 'chrome' && { minimum_chrome_version: '131' }),
  }),
  zip: { excludeSources: ['out/**'] },
});
