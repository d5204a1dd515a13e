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

  it('lets nobody connect to us, and a page load the reader script alone, from an address that it cannot guess', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    expect(manifest.web_accessible_resources).toEqual([
      // Firefox has a random address for every installation.
      { resources: ['reader.js'], matches: ['<all_urls>'], ...(browser === 'chromium' && { use_dynamic_url: true }) },
    ]);
  });

  it('lets our own pages load nothing but our own files, connect to nothing, and make no code or HTML of text', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name, ...values] = directive.trim().split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('is as it was reviewed', () => {
    expect(manifest).toMatchSnapshot();
  });
});
