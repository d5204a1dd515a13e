import { describe, expect, it } from 'vitest';
import { annotate } from '../../core/annotate.ts';
import { decodeTable } from '../../core/table.ts';
import { buildTable } from '../../scripts/build-dataset.ts';
import { DATA_DIRECTORY, loadDataset } from '../../scripts/load-dataset.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { samplePartsOf, welcomeText } from '../../utils/strings-welcome.ts';

describe('the sample of the welcome page', () => {
  const table = decodeTable(buildTable(loadDataset(DATA_DIRECTORY)));

  it.each(CARD_LANGUAGES)('in %s marks what we would mark in a page', (language) => {
    const parts = samplePartsOf(welcomeText(language, 'sample'));
    const text = parts.map((part) => part.text).join('');
    const [candidates] = annotate([text], table);
    const found = candidates!
      .filter(({ verdict }) => verdict === 'accepted')
      .map(({ entry, start, end }) => ({ entry: table.entries[entry]!.id, text: text.slice(start, end) }));
    expect(parts.filter(({ entry }) => entry !== null)).toEqual(found);
  });
});
