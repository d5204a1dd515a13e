/**
 * `npm test`: every check, one after the other, each to its end even where one before it failed. The last line adds
 * them up. `--no-browser` (`npm run check`) leaves out what needs a browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = path.join(ROOT, 'node_modules', '.bin');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Suite {
  readonly name: string;
  readonly needsBrowser?: boolean;
  readonly run: () => Outcome;
}

const SUITES: readonly Suite[] = [
  { name: 'prepare', run: () => check('wxt', ['prepare', '--level', 'warn']) },
  { name: 'types', run: () => check('tsc') },
  { name: 'types of the core', run: () => check('tsc', ['-p', 'core']) },
  { name: 'lint', run: () => check('biome', ['check', '.']) },
  { name: 'imports', run: () => check('node', ['scripts/check-imports.ts']) },
  { name: 'texts', run: () => check('node', ['scripts/check-strings.ts']) },
  { name: 'dataset', run: () => check('node', ['scripts/data-check.ts']) },
  { name: 'known weaknesses', run: audit },
  { name: 'unit and component tests', run: () => tests(['unit', 'ui']) },
  { name: 'build for Chromium', run: () => check('wxt', ['build', '--level', 'warn']) },
  { name: 'build for Firefox', run: () => check('wxt', ['build', '-b', 'firefox', '--level', 'warn']) },
  {
    name: 'web-ext lint',
    run: () => check('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--boring']),
  },
  { name: 'built extension', run: () => tests(['built']) },
  { name: 'end-to-end tests', needsBrowser: true, run: () => tests(['e2e']) },
];

/** One command, that passes or fails as a whole. */
function check(command: string, args: readonly string[] = []): Outcome {
  const { status } = run(command, args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Known weaknesses of what ships; skipped where the registry does not tell any. */
function audit(): Outcome {
  const { status } = run('node', ['scripts/audit.ts']);
  return { passed: Number(status === 0), failed: Number(status !== 0 && status !== 2), skipped: Number(status === 2) };
}

/** Vitest projects; a run without a single test has failed. */
function tests(projects: readonly string[]): Outcome {
  const directory = mkdtempSync(path.join(tmpdir(), 'guanghuo-lens-'));
  const file = path.join(directory, 'result.json');
  try {
    const { status } = run('vitest', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as {
      [count: string]: number;
    };
    const outcome = {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
    // A suite that cannot be loaded has no failed test, but an exit code.
    const broken = outcome.failed === 0 && (status !== 0 || outcome.passed === 0);
    return broken ? { ...outcome, failed: 1 } : outcome;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): { status: number | null } {
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The tools want Node 22 or later: the one in node_modules comes before the machine's.
    env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`, FORCE_COLOR: '0', NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
}

const withBrowsers = !process.argv.includes('--no-browser');
const total = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const suite of SUITES) {
  if (suite.needsBrowser && !withBrowsers) continue;
  console.log(`\n== ${suite.name}`);
  const began = performance.now();
  const { passed, failed, skipped } = suite.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  lines.push(
    `${failed > 0 ? 'FAILED' : 'ok    '} ${suite.name.padEnd(26)} ${passed} passed, ${failed} failed, ${skipped} skipped  ${seconds} s`,
  );
}
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
if (total.failed > 0) process.exitCode = 1;
