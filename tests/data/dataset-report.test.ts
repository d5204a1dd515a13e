import { expect, it } from 'vitest';
import { reportOf } from '../../scripts/dataset-report.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { goodFixture, withDataset } from './fixture.ts';

it('counts entries, facts and forms', () => {
  const fixture = goodFixture();
  fixture.beta.forms = [{ text: 'Beta of Alpha', script: 'latin', ambiguity: 'safe' }];
  const report = reportOf(withDataset(fixture, loadDataset));
  expect(report).toMatch(/^# The dataset\n\n2 entries, 4 spellings .*; pattern table [\d.]+ kB, cards [\d.]+ kB\.\n/);
  expect(report).toContain('| brand | 1 | 1 | 2 |\n| programme | 0 | 0 | 0 |');
  expect(report).toContain('| alpha.example | 2 |\n| paper | 2 |\n| beta.example | 1 |');
  expect(report).toContain('## Entries with one source only\n\n- beta\n');
  expect(report).toContain(
    '| safe | 1 | 1 |\n| likely | 0 | 0 |\n| needs-evidence | 1 | 0 |\n| needs-strong-evidence | 0 | 0 |',
  );
  expect(report).toContain('- Alpha (alpha) in Beta of Alpha (beta)');
});
