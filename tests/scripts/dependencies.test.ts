/** What a build takes in from others: as it was, from where it was. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const REGISTRY = 'https://registry.npmjs.org/';
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
};

describe('packages', () => {
  it('are exact, from the registry, and have checksums', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const installed = Object.entries(lock.packages).filter(([folder, { inBundle }]) => folder !== '' && !inBundle);
    expect(installed.length).toBeGreaterThan(100);
    const doubtful = installed.filter(
      // Without an address it is that of the registry that npm is told to use; the checksum is the same in any.
      ([, { resolved = REGISTRY, integrity = '', link }]) =>
        link === true || !resolved.startsWith(REGISTRY) || !integrity.startsWith('sha512-'),
    );
    expect(doubtful).toEqual([]);
  });

  it('run no install script but those that are named', () => {
    // It brings the program that all others run in.
    expect(manifest.allowScripts).toEqual({ node: true });
  });
});
