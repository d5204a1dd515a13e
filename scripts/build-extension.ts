/** The built extension of each browser. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the built extension. */
export function extensionFolder(browser: BrowserName): string {
  return path.join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds the extension for a browser. @throws with the tool's output where the build fails. */
export function buildExtension(browser: BrowserName): string {
  const tool = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'build', '-b', browser === 'chromium' ? 'chrome' : 'firefox', '--level', 'warn'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
  return extensionFolder(browser);
}
