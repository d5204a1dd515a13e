import { expect, it } from 'vitest';
import { reportOf } from '../../scripts/dataset-report.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { goodFixture, withDataset } from './fixture.ts';

it('counts entries, facts and forms', () => {
  const fixture = goodFixture();
  fixture.beta.forms = [{ text: 'Beta of Alpha', script: 'latin', ambiguity: 'safe' }];
  const report = reportOf(withDataset(fixture, loadDataset));
  expect(report).toMatch(/^# The dataset\n\n3 entries, 5 spellings .*; pattern table [\d.]+ kB, cards [\d.]+ kB\.\n/);
  expect(report).toContain('| brand | 1 | 1 | 2 |\n| programme | 0 | 0 | 0 |');
  expect(report).toContain('| alpha.example | Alpha | 2 |\n| paper | A paper | 2 |\n| beta.example | Beta | 1 |');
  expect(report).toContain('## Entries with one source only\n\n- beta\n- guangdong\n');
  expect(report).toContain(
    '| safe | 2 | 1 |\n| likely | 0 | 0 |\n| needs-evidence | 1 | 0 |\n| needs-strong-evidence | 0 | 0 |',
  );
  expect(report).toContain('- Alpha (alpha) in Beta of Alpha (beta)');
  expect(report).toContain('## Traditional spellings by hand that differ from the derived ones\n\nNone.\n');
  expect(report).toContain(
    '| place | brands | others |\n| --- | ---: | ---: |\n| guangdong | 1 | 0 |\n| none | 1 | 1 |',
  );
});

it('lists Traditional spellings by hand, and every document', () => {
  const fixture = goodFixture();
  fixture.alpha.pack = 'reference';
  fixture.alpha.facts = [fixture.alpha.facts[2]!];
  fixture.alpha.pages.shift();
  const [latin, hans] = fixture.alpha.forms;
  fixture.alpha.forms = [
    latin!,
    { text: '阿发', script: 'hans', ambiguity: 'safe', traditional: ['阿髮'] },
    { ...hans!, text: '阿发厂', traditional: ['阿發廠'] },
  ];
  const report = reportOf(withDataset(fixture, loadDataset));
  expect(report).toContain(
    '| form | entry | by hand | derived |\n| --- | --- | --- | --- |\n| 阿发 | alpha | 阿髮 | 阿發 |\n',
  );
  expect(report).not.toContain('阿发厂 | alpha');
  expect(report).toContain('| paper | A paper | 0 |');
});
