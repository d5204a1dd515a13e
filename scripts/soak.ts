/**
 * `npm run soak [-- --changes N] [--points N] [--browser chromium|firefox|both] [--json]`: an hour of a busy page in some
 * minutes: 100,000 changes and a hover now and then, with the built extension and without it. Prints what there is after
 * collections along the way, and exits with 1 where something has grown beyond its bound. In Firefox only marks can be
 * counted from outside. Needs `npm run build` before.
 */
import { parseArgs } from 'node:util';
import { growthOf } from '../tests/soak/growth.ts';
import { type SoakPoint, soak } from '../tests/soak/soak.ts';
import { browsersNamed } from './browsers.ts';

const USAGE = 'npm run soak [-- --changes N] [--points N] [--browser chromium|firefox|both] [--json]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      changes: { type: 'string', default: '100000' },
      points: { type: 'string', default: '5' },
      browser: { type: 'string', default: 'both' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const chosen = browsersNamed(values.browser, USAGE);
  const [changes, points] = [Number(values.changes), Number(values.points)];
  if (!(changes > 0) || !(points >= 2)) throw new Error(USAGE);
  const results: Record<string, { readonly withUs: SoakPoint[]; readonly without: SoakPoint[]; faults: string[] }> = {};
  for (const browser of chosen) {
    const run = (extension: boolean): Promise<SoakPoint[]> =>
      soak({ browser, extension, changes, points, log: (line) => console.error(line) });
    const withUs = await run(true);
    // Marks are all that Firefox tells, and without us there are none.
    const without = browser === 'chromium' ? await run(false) : [];
    const faults = growthOf(withUs, without);
    results[browser] = { withUs, without, faults };
    if (faults.length > 0) process.exitCode = 1;
    if (values.json) continue;
    console.log(`\n${browser}, with the extension${browser === 'firefox' ? ' (its heap cannot be measured)' : ''}`);
    console.table(withUs);
    if (without.length > 0) {
      console.log(`${browser}, without it`);
      console.table(without);
    }
    console.log(faults.length === 0 ? 'Nothing has grown beyond its bound' : faults.join('\n'));
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
