import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataset } from './scripts/vite-dataset.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out: the dependency graph is to be seen in each file.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), dataset()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_shortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
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
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
  zip: { excludeSources: ['out/**'] },
});
