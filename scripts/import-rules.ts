/** Who may import whom (docs/ARCHITECTURE.md), as data, and the check of one file. */
import path from 'node:path';

export interface ImportStatement {
  /** As it is written. */
  readonly specifier: string;
  /** Erased when built: `import type`, or only types in the braces. */
  readonly typeOnly: boolean;
}

export interface ImportFault {
  readonly file: string;
  readonly specifier: string;
  readonly rule: string;
}

interface Rule {
  /** Files that it is for: a path from the root begins with this. */
  readonly of: string;
  /** Path beginnings and packages that may be imported. */
  readonly may: readonly string[];
  /** The same, for types only. */
  readonly mayTypes: readonly string[];
}

/** Without zod and the dataset, so that code in a page gets them. */
const LEAVES = ['data/categories.ts', 'data/ambiguity.ts', 'data/packs.ts', 'data/cities.ts'];
/** Without the database, zod and the parsers, so that views get them. */
const PACK_LEAVES = [
  'packs/faults.ts',
  'packs/limits.ts',
  'packs/decode.ts',
  'packs/own-ids.ts',
  'packs/table-columns.ts',
];

/** Of what contexts share, that which is pure: views may work with it. */
const PURE = [
  'utils/settings.ts',
  'utils/site-rules.ts',
  'utils/search-text.ts',
  'utils/mark-looks.ts',
  'utils/page-order.ts',
];

const RULES: readonly Rule[] = [
  { of: 'core/', may: ['core/', ...LEAVES], mayTypes: ['data/'] },
  { of: 'data/', may: ['data/', 'zod'], mayTypes: [] },
  { of: 'utils/', may: ['utils/', ...LEAVES, 'wxt/browser'], mayTypes: ['core/', 'data/', 'packs/'] },
  {
    of: 'packs/',
    may: ['packs/', 'core/', ...LEAVES, 'data/user-pack.ts', 'utils/', 'wxt/browser', 'papaparse'],
    mayTypes: ['data/', 'zod'],
  },
  {
    of: 'components/',
    may: [
      'components/',
      ...LEAVES,
      ...PACK_LEAVES,
      ...PURE,
      'utils/i18n.ts',
      'utils/strings-',
      'utils/cite/',
      'preact',
    ],
    mayTypes: ['core/', 'data/', 'packs/', 'utils/'],
  },
  {
    of: 'entrypoints/content/',
    may: [
      'entrypoints/content/',
      'core/',
      ...LEAVES,
      'utils/',
      'wxt/',
      'virtual:guanghuo-lens/pattern-table',
      'virtual:guanghuo-lens/highlights.css',
    ],
    mayTypes: ['data/'],
  },
  {
    of: 'entrypoints/reader/',
    may: ['entrypoints/reader/', 'components/', 'core/', ...LEAVES, 'utils/', 'wxt/', 'preact', '@floating-ui/dom'],
    mayTypes: ['core/', 'data/'],
  },
  { of: 'entrypoints/keys.ts', may: ['utils/key-listener.ts', 'wxt/'], mayTypes: [] },
  {
    of: 'entrypoints/background',
    may: [
      'entrypoints/background/',
      'utils/',
      'core/',
      'packs/',
      ...LEAVES,
      'wxt/',
      'virtual:guanghuo-lens/cards',
      'virtual:guanghuo-lens/variants',
    ],
    mayTypes: ['data/'],
  },
  ...['notes', 'welcome'].map((page) => ({
    of: `entrypoints/${page}/`,
    may: [`entrypoints/${page}/`, 'components/', ...LEAVES, 'utils/', 'wxt/', 'preact'],
    mayTypes: ['core/', 'data/'],
  })),
  {
    of: 'entrypoints/options/',
    may: [
      'entrypoints/options/',
      'components/',
      'packs/',
      ...LEAVES,
      'data/user-pack.ts',
      'utils/',
      'wxt/',
      'preact',
      'virtual:guanghuo-lens/dataset-info',
      'virtual:guanghuo-lens/licences',
    ],
    mayTypes: ['core/', 'data/'],
  },
  {
    of: 'entrypoints/popup/',
    // It annotates pasted text itself.
    may: [
      'entrypoints/popup/',
      'components/',
      'core/',
      ...LEAVES,
      'utils/',
      'wxt/',
      'preact',
      'virtual:guanghuo-lens/pattern-table',
    ],
    mayTypes: ['data/'],
  },
  {
    of: 'entrypoints/options/',
    may: [
      'entrypoints/options/',
      'components/',
      ...LEAVES,
      'utils/',
      'wxt/',
      'preact',
      'virtual:guanghuo-lens/dataset-info',
      'virtual:guanghuo-lens/licences',
    ],
    mayTypes: ['core/', 'data/'],
  },
];

/** Every import and re-export of a source text, dynamic ones too. */
export function importsOf(source: string): ImportStatement[] {
  const statements: ImportStatement[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\b(?!\s*\()([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g;
  for (const [, , clause, from, bare, dynamic] of source.matchAll(pattern)) {
    const specifier = from ?? bare ?? dynamic ?? '';
    statements.push({ specifier, typeOnly: from !== undefined && isTypeOnly(clause ?? '') });
  }
  return statements;
}

/** The imports of a file (a path from the root, `/` between folders) that its folder may not make. */
export function faultsIn(file: string, source: string): ImportFault[] {
  const rule = RULES.find(({ of }) => file.startsWith(of));
  if (!rule)
    return file.startsWith('entrypoints/')
      ? [{ file, specifier: '', rule: 'no rule is written for this entrypoint' }]
      : [];
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
    const allowed = [...rule.may, ...(typeOnly ? rule.mayTypes : [])];
    if (allowed.some((prefix) => target.startsWith(prefix))) return [];
    return [
      {
        file,
        specifier,
        rule: `${rule.of} may import ${rule.may.join(', ')}${rule.mayTypes.length > 0 ? `; types of ${rule.mayTypes.join(', ')}` : ''}`,
      },
    ];
  });
}

function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const braces = /^\s*\{([^}]*)\}\s*$/.exec(clause);
  return braces !== null && (braces[1] ?? '').split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name));
}
