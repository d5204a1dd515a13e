/**
 * Part of `npm test`: no package that ships has a known weakness, as the npm registry knows them. Where the registry does
 * not answer (no network, a mirror that has no such thing) nothing is known, and that is said.
 * Exit codes: 0 none, 1 some, 2 not known.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readAudit } from './audit-report.ts';
import { licencesOf } from './licences.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { stdout, stderr, error } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  cwd: ROOT,
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32',
});
const shipped = new Set(licencesOf().map(({ name }) => name));
const result = readAudit(stdout || stderr || String(error), shipped);
if (result.kind === 'no-answer') {
  console.log(`Skipped: the registry does not tell known weaknesses (${result.reason})`);
  process.exitCode = 2;
} else {
  for (const fault of result.faults) console.error(fault);
  console.log(`${shipped.size - 1} packages ship, ${result.faults.length} with a known weakness`);
  process.exitCode = result.faults.length > 0 ? 1 : 0;
}
