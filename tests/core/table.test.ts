import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { cueHash, hashOf } from '../../core/hash.ts';
import { decodeBase64Table, decodeTable } from '../../core/table.ts';
import { COVER_BITS } from '../../core/table-format.ts';
import type { CompileInput } from '../../core/types.ts';
import { entryOf, formOf } from './compile-entry.ts';

const input: CompileInput = {
  entries: [
    entryOf('dji', {
      forms: [formOf('DJI', 'needs-evidence', true), formOf('大疆创新')],
      cuesFor: ['Mavic'],
      cueListsFor: ['drones'],
      cueListsAgainst: ['stocks'],
    }),
    entryOf('bare', {
      category: 'culture',
      forms: [formOf('粤', 'needs-strong-evidence')],
      covering: ['粤语', 'ＡＢ'],
      cuesAgainst: ['无人机'],
    }),
  ],
  cueLists: { drones: ['Drone', '无人机'], stocks: ['Dow'] },
  variants: new Map(
    [
      ['粵', '粤'],
      ['機', '机'],
      ['體', '体'],
    ].map(([variant, unit]) => [variant!.charCodeAt(0), unit!.charCodeAt(0)]),
  ),
};

function withForms(texts: readonly string[]): CompileInput {
  return { entries: [entryOf('entry', { forms: texts.map((text) => formOf(text)) })], cueLists: {} };
}

describe('compileTable and decodeTable', () => {
  it('give back what went in, forms sorted, texts of rules folded', () => {
    const table = decodeTable(compileTable(input));
    expect(table.entries).toEqual([
      { id: 'dji', category: 'brand', pack: 'reference' },
      { id: 'bare', category: 'culture', pack: 'reference' },
    ]);
    expect(table.allForms()).toEqual([
      { entry: 0, text: 'DJI', exactCase: true, ambiguity: 'needs-evidence' },
      { entry: 0, text: '大疆创新', exactCase: false, ambiguity: 'safe' },
      { entry: 1, text: '粤', exactCase: false, ambiguity: 'needs-strong-evidence' },
    ]);
    const cueOf = (word: string): number => table.vocabulary.find(cueHash(hashOf(word)));
    const roles = (entry: number): unknown[] =>
      ['mavic', 'drone', '无人机', 'dow'].map((word) => table.rules(entry).roleOf(cueOf(word)));
    expect(roles(0)).toEqual(['for', 'for-shared', 'for-shared', 'against-shared']);
    expect(roles(1)).toEqual([null, null, 'against', null]);
    expect(table.topicsOf(cueOf('drone'))).toEqual([{ name: 'drones', before: false, weights: [0, 0, 0, 0] }]);
    expect(table.vocabulary.find(hashOf('no such cue'))).toBe(-1);
    expect(table.covering(0).hashes).toHaveLength(0);
    const { hashes, ...reach } = table.covering(1);
    expect([...hashes]).toEqual(['粤语', 'ab'].map((word) => hashOf(word) & COVER_BITS).sort((a, b) => a - b));
    expect(reach).toEqual({ maxBefore: 0, maxAfter: 1 });
  });

  it('take a variant for what it counts as, those left out that nothing has', () => {
    const table = decodeTable(compileTable(input));
    const { kinds } = table;
    const at = (character: string): number => character.charCodeAt(0);
    expect(['粵', '機', '體'].map((character) => table.fold(at(character)))).toEqual([at('粤'), at('机'), at('體')]);
    expect(kinds[at('粵')]).toBe(kinds[at('粤')]);
  });

  it('give back nothing for nothing', () => {
    const table = decodeTable(compileTable({ entries: [], cueLists: {} }));
    expect([table.entries, table.allForms(), table.topicsOf(0)]).toEqual([[], [], []]);
  });

  it('make the same bytes of the same input', () => {
    expect(compileTable(input)).toEqual(compileTable(structuredClone(input)));
  });

  it('work from base64, and from bytes that are not aligned', () => {
    const bytes = compileTable(input);
    expect(decodeBase64Table(Buffer.from(bytes).toString('base64')).allForms()).toHaveLength(3);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeTable(shifted.subarray(1)).allForms()).toHaveLength(3);
  });

  it('keep a table of 2,500 forms with rules under 120 kB', () => {
    const entries = Array.from({ length: 250 }, (_, index) =>
      entryOf(`entry-${index}`, {
        forms: Array.from({ length: 10 }, (_, form) =>
          formOf(
            form < 5
              ? `Maker${index} ${form * 7919}`
              : `名${String.fromCharCode(0x4e00 + index * 9 + form)}公司第${form}`,
          ),
        ),
        covering: Array.from({ length: 15 }, (_, word) => `覆盖词${index}${word}`),
        cuesFor: Array.from({ length: 25 }, (_, word) => `提示${index}${word}`),
        cueListsFor: ['shared'],
      }),
    );
    const cueLists = { shared: Array.from({ length: 60 }, (_, word) => `shared cue ${word}`) };
    expect(compileTable({ entries, cueLists }).byteLength).toBeLessThan(120_000);
  });
});

describe('compileTable refuses', () => {
  it.each([
    ['an empty form', withForms(['']), 'Entry entry has an empty form'],
    ['an invisible form', withForms(['\u200b']), 'Entry entry has an empty form'],
    ['stray spaces', withForms(['Canton  Fair']), 'stray spaces: "Canton  Fair"'],
    ['a space at the end', withForms(['Canton ']), 'stray spaces'],
    [
      'too many characters',
      withForms(Array.from({ length: 0x4000 }, (_, at) => String.fromCharCode(0x4e00 + at))),
      'more than 16383',
    ],
    [
      'a cue list that is not there',
      { ...input, cueLists: {} },
      'Entry dji names the cue list drones, which does not exist',
    ],
  ])('%s', (_, bad, message) => expect(() => compileTable(bad)).toThrow(message));
});

describe('decodeTable refuses', () => {
  const bytes = compileTable(input);
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };

  it.each([
    ['nothing', new Uint8Array(0), 'is cut short'],
    ['a cut header', bytes.subarray(0, 40), 'is cut short'],
    ['other bytes', changed(0, 0), 'No pattern table'],
    ['another version', changed(4, 99), 'No pattern table'],
    ['a cut table', bytes.subarray(0, bytes.length - 4), 'is cut short: '],
    ['a section elsewhere', changed(15, 0x7f), 'is cut short: '],
  ])('%s', (_, bad, message) => expect(() => decodeTable(bad)).toThrow(message));
});
