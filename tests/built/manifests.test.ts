import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';

describe.each(BROWSERS)('the manifest of %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`${extensionFolder(browser)}/manifest.json`, 'utf8')) as Record<
    string,
    unknown
  >;

  it('asks for storage, the context menu and the content script, nothing more', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('is as it was reviewed', () => {
    expect(manifest).toMatchSnapshot();
  });
});
