import { describe, expect, it } from 'vitest';
import { faultsIn, importsOf } from '../../scripts/import-rules.ts';

describe('faultsIn', () => {
  it.each<[string, string, string]>([
    ['core reaches for zod', 'core/matcher.ts', "import { z } from 'zod';"],
    ['core reaches for the schema', 'core/matcher.ts', "import { entrySchema } from '../data/schema.ts';"],
    ['core reaches for a browser', 'core/matcher.ts', "import { browser } from 'wxt/browser';"],
    ['core reaches up', 'core/matcher.ts', "import { loadSettings } from '../utils/settings.ts';"],
    ['data reaches for the core', 'data/schema.ts', "import type { Span } from '../core/types.ts';"],
    ['a view reads settings', 'components/EntryCard.tsx', "import { loadSettings } from '../utils/settings-store.ts';"],
    ['a view asks for cards', 'components/OptionsView.tsx', "import { requestCard } from '../utils/messages.ts';"],
    [
      'the options page ships the cards',
      'entrypoints/options/main.tsx',
      "import cards from 'virtual:guanghuo-lens/cards';",
    ],
    ['a view uses the browser', 'components/EntryCard.tsx', "import { browser } from 'wxt/browser';"],
    ['a view reads the database', 'components/PackRow.tsx', "import { listPacks } from '../packs/store.ts';"],
    [
      'the content script ships the packs',
      'entrypoints/content/frame.ts',
      "import { ownId } from '../../packs/own-ids.ts';",
    ],
    [
      'packs reach for an entrypoint',
      'packs/store.ts',
      "import { startFrame } from '../entrypoints/content/frame.ts';",
    ],
    ['utils bring the packs along', 'utils/messages.ts', "import { parseOwnId } from '../packs/own-ids.ts';"],
    ['utils bring the core along', 'utils/messages.ts', "import { Matcher } from '../core/matcher.ts';"],
    ['the content script ships zod', 'entrypoints/content/index.ts', "import { z } from 'zod';"],
    [
      'the content script ships cards',
      'entrypoints/content/frame.ts',
      "import cards from 'virtual:guanghuo-lens/cards';",
    ],
    [
      'the content script ships a view',
      'entrypoints/content/frame.ts',
      "import { EntryCard } from '../../components/EntryCard.tsx';",
    ],
    [
      'an entrypoint imports another',
      'entrypoints/popup/main.tsx',
      "import { hitTest } from '../content/hit-test.ts';",
    ],
    ['a part of the background imports a page', 'entrypoints/background/omnibox.ts', "import '../popup/main.tsx';"],
    ['a page of ours ships cards', 'entrypoints/notes/main.tsx', "import cards from 'virtual:guanghuo-lens/cards';"],
    ['dynamically', 'entrypoints/popup/main.tsx', "const later = await import('../content/hit-test.ts');"],
    ['for its effect', 'entrypoints/background.ts', "import './popup/main.tsx';"],
    ['by re-export', 'core/matcher.ts', "export { entrySchema } from '../data/schema.ts';"],
    ['over several lines', 'core/matcher.ts', "import {\n  type Entry,\n  entrySchema,\n} from '../data/schema.ts';"],
    ['an entrypoint without a rule', 'entrypoints/sidebar/main.tsx', ''],
  ])('tells when %s', (_, file, source) => {
    expect(faultsIn(file, source)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['core/sense.ts', "import type { Ambiguity } from '../data/schema.ts';"],
    ['core/sense.ts', "import { CATEGORY_IDS } from '../data/categories.ts';"],
    ['core/sense.ts', "import {\n  type Entry,\n  type Fact,\n} from '../data/schema.ts';"],
    ['components/EntryCard.tsx', "import { render } from 'preact';\nimport type { Card } from '../data/card.ts';"],
    ['entrypoints/reader/index.ts', "import { EntryCard } from '../../components/EntryCard.tsx';"],
    ['components/CopyMenu.tsx', "import { cite } from '../utils/cite/cite.ts';"],
    ['packs/compile-packs.ts', "import { compileTable } from '../core/compile.ts';"],
    ['components/PackRow.tsx', "import type { PackInfo } from '../packs/store.ts';"],
    ['entrypoints/options/packs/pack-session.ts', "import { listPacks } from '../../../packs/store.ts';"],
    ['components/OptionsView.tsx', "import { withSite } from '../utils/settings.ts';"],
    ['entrypoints/options/main.tsx', "import info from 'virtual:guanghuo-lens/dataset-info';"],
    ['entrypoints/background.ts', "import { startOmnibox } from './background/omnibox.ts';"],
    ['entrypoints/popup/pasted-text.ts', "import table from 'virtual:guanghuo-lens/pattern-table';"],
    ['scripts/start.ts', "import { Matcher } from '../core/matcher.ts';"],
  ])('lets %s do what it may', (file, source) => {
    expect(faultsIn(file, source)).toEqual([]);
  });
});

describe('importsOf', () => {
  it('reads every kind of import', () => {
    const source =
      "import a from 'a';\nimport type { B } from 'b';\nimport './c.css';\nexport * from 'd';\nawait import(/* @vite-ignore */ 'e');\nconst from = 'f';";
    expect(importsOf(source)).toEqual([
      { specifier: 'a', typeOnly: false },
      { specifier: 'b', typeOnly: true },
      { specifier: './c.css', typeOnly: false },
      { specifier: 'd', typeOnly: false },
      { specifier: 'e', typeOnly: false },
    ]);
  });
});
