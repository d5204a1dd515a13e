/** The command that a newcomer runs first. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it.each(BROWSERS)('npm start lists what is mentioned on the sample page in %s', async (name) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/start.ts', '--headless', '--browser', name],
    { cwd: ROOT },
  );
  for (const mention of ['Midea', 'Canton Fair', '東方愛情果']) expect(stdout).toContain(mention);
  expect(stdout).toContain('Screenshot: ');
});
