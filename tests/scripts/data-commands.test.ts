import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = (script: string, ...options: string[]) =>
  promisify(execFile)(process.execPath, [
    fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url)),
    ...options,
  ]);

it('data:check sums a good dataset up in one line', async () => {
  const { stdout, stderr } = await run('data-check.ts');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ entries, \d+ forms, \d+ facts, .*: no fault\n$/);
});

it('data:report writes Markdown', async () => {
  expect((await run('data-report.ts')).stdout).toMatch(/^# The dataset\n/);
});

it.each([
  [[], 'Usage: npm run data:new -- <category> <id>'],
  [['city', 'foshan'], '"city" is no category'],
])('data:new refuses %j', async (options, reason) => {
  await expect(run('data-new.ts', ...options)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(reason),
  });
});
