import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { decodeBase64Table, decodeTable } from '../../core/table.ts';
import type { CompileEntry, CompileInput } from '../../core/types.ts';

const input: CompileInput = {
  entries: [
    {
      id: 'dji',
      category: 'brand',
      pack: 'reference',
      forms: [
        { text: 'DJI', exactCase: true, ambiguity: 'needs-evidence' },
        { text: '大疆创新', exactCase: false, ambiguity: 'safe' },
      ],
      covering: [],
      cuesFor: ['drones', 'dji own'],
      cuesAgainst: ['stocks'],
    },
    {
      id: 'bare',
      category: 'culture',
      pack: 'reference',
      forms: [{ text: '粤', exactCase: false, ambiguity: 'needs-strong-evidence' }],
      covering: ['粤语', 'ＡＢ'],
      cuesFor: [],
      cuesAgainst: ['drones'],
    },
  ],
  cueLists: { drones: ['Drone', '无人机'], stocks: ['Dow'], 'dji own': ['Mavic'] },
};

function withForms(texts: readonly string[]): CompileInput {
  const entry: CompileEntry = {
    id: 'entry',
    category: 'brand',
    pack: 'reference',
    forms: texts.map((text) => ({ text, exactCase: false, ambiguity: 'safe' })),
    covering: [],
    cuesFor: [],
    cuesAgainst: [],
  };
  return { entries: [entry], cueLists: {} };
}

describe('compileTable and decodeTable', () => {
  it('give back what went in, forms sorted, texts of rules folded', () => {
    const table = decodeTable(compileTable(input));
    expect(table.entries).toEqual([
      { id: 'dji', category: 'brand', pack: 'reference' },
      { id: 'bare', category: 'culture', pack: 'reference' },
    ]);
    expect(table.forms).toEqual([
      { entry: 0, text: 'DJI', exactCase: true, ambiguity: 'needs-evidence' },
      { entry: 0, text: '大疆创新', exactCase: false, ambiguity: 'safe' },
      { entry: 1, text: '粤', exactCase: false, ambiguity: 'needs-strong-evidence' },
    ]);
    expect(table.rules).toEqual([
      { covering: [], cuesFor: [['drone', '无人机'], ['mavic']], cuesAgainst: [['dow']] },
      { covering: ['粤语', 'ab'], cuesFor: [], cuesAgainst: [['drone', '无人机']] },
    ]);
  });

  it('give back nothing for nothing', () => {
    const table = decodeTable(compileTable({ entries: [], cueLists: {} }));
    expect([table.entries, table.forms, table.rules]).toEqual([[], [], []]);
  });

  it('make the same bytes of the same input', () => {
    expect(compileTable(input)).toEqual(compileTable(structuredClone(input)));
  });

  it('work from base64, and from bytes that are not aligned', () => {
    const bytes = compileTable(input);
    expect(decodeBase64Table(Buffer.from(bytes).toString('base64')).forms).toHaveLength(3);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeTable(shifted.subarray(1)).forms).toHaveLength(3);
  });

  it('keep a table of 2,500 forms with rules under 120 kB', () => {
    const entries = Array.from(
      { length: 250 },
      (_, index): CompileEntry => ({
        id: `entry-${index}`,
        category: 'brand',
        pack: 'reference',
        forms: Array.from({ length: 10 }, (_, form) => ({
          text:
            form < 5
              ? `Maker${index} ${form * 7919}`
              : `名${String.fromCharCode(0x4e00 + index * 9 + form)}公司第${form}`,
          exactCase: false,
          ambiguity: 'safe',
        })),
        covering: Array.from({ length: 8 }, (_, word) => `覆盖词${index}${word}`),
        cuesFor: ['shared', `own ${index}`],
        cuesAgainst: ['shared'],
      }),
    );
    const cueLists = Object.fromEntries([
      ['shared', Array.from({ length: 60 }, (_, word) => `shared cue ${word}`)],
      ...entries.map((_, index) => [`own ${index}`, ['a cue', `提示${index}`]] as const),
    ]);
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
    ['other bytes', changed(0, 0), 'no pattern table'],
    ['another version', changed(4, 99), 'version 99'],
    ['a cut table', bytes.subarray(0, bytes.length - 4), 'lies outside'],
    ['a section elsewhere', changed(15, 0x7f), 'lies outside'],
  ])('%s', (_, bad, message) => expect(() => decodeTable(bad)).toThrow(message));
});
