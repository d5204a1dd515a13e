import { describe, expect, it } from 'vitest';
import { annotate } from '../../core/annotate.ts';
import { BREAK, JOIN } from '../../core/characters.ts';
import { compileTable } from '../../core/compile.ts';
import { createScanner } from '../../core/scan.ts';
import { decodeTable } from '../../core/table.ts';
import type { Candidate, CompileEntry } from '../../core/types.ts';

const form = (text: string, ambiguity: 'safe' | 'needs-evidence' | 'needs-strong-evidence', exactCase = false) => ({
  text,
  exactCase,
  ambiguity,
});
const entry = (id: string, parts: Partial<CompileEntry>): CompileEntry => ({
  id,
  category: 'brand',
  pack: 'reference',
  forms: [],
  covering: [],
  cuesFor: [],
  cuesAgainst: [],
  ...parts,
});

const table = decodeTable(
  compileTable({
    entries: [
      entry('midea', {
        forms: [form('Midea', 'safe'), form('美的集团', 'safe'), form('美的', 'needs-strong-evidence')],
        covering: ['完美的', '最美的', 'Midea Cinema', '空调美的'],
        cuesFor: ['appliances'],
        cuesAgainst: ['beauty'],
      }),
      entry('honor', {
        forms: [form('Honor', 'needs-evidence', true), form('荣耀', 'needs-evidence')],
        cuesFor: ['phones'],
        cuesAgainst: ['glory'],
      }),
      entry('medal', { forms: [form('Honor', 'needs-evidence', true)], cuesFor: ['glory'] }),
      entry('dji', { forms: [form('DJI', 'needs-evidence')], cuesFor: ['drones'], cuesAgainst: ['stocks'] }),
    ],
    cueLists: {
      appliances: ['空调', 'appliance', 'appliances', 'Midea'],
      beauty: ['风景'],
      phones: ['phone', '手机'],
      glory: ['medal', '祖国'],
      drones: ['drone', '无人机'],
      stocks: ['Dow', 'index'],
    },
  }),
);
const scanner = createScanner(table);

function say({ start, end, entry: index, verdict, reason }: Candidate, text: string): string {
  const about = 'word' in reason ? ` ${reason.word}` : 'entry' in reason ? ` ${reason.entry}` : '';
  return `${text.slice(start, end)} ${table.entries[index]!.id} ${verdict}: ${reason.kind}${about}`;
}

type Row = [name: string, text: string, expected: string[]];

const rows: Record<string, Row[]> = {
  'covering words': [
    ['rule out', '完美的一天', ['美的 midea rejected: covered 完美的']],
    ['in full width and behind invisible units', '最\u200b美的空调', ['美的 midea rejected: covered 最美的']],
    ['through a join', `完${JOIN}美的空调`, ['美的 midea rejected: covered 完美的']],
    ['rule out a safe form too', 'At MIDEA  cinema', ['MIDEA midea rejected: covered midea cinema']],
    ['want word edges', 'Midea Cinemas', ['Midea midea accepted: safe-form']],
    ['only where they stand', '完了。美的空调', ['美的 midea accepted: cue 空调']],
  ],
  'safe forms': [
    ['count alone', 'Midea', ['Midea midea accepted: safe-form']],
    ['count beside a cue against', '风景 Midea', ['Midea midea accepted: safe-form']],
  ],
  'needs evidence': [
    ['a cue for', 'A DJI drone', ['DJI dji accepted: cue drone']],
    ['a cue in Chinese', '大疆DJI无人机', ['DJI dji accepted: cue 无人机']],
    ['case and width do not matter', 'A DJI ＤＲＯＮＥ', ['DJI dji accepted: cue drone']],
    ['a cue wants word edges', 'DJI droned on', ['DJI dji waiting: no-evidence']],
    ['a cue against', 'The Dow (DJI) rose', ['DJI dji rejected: cue-against dow']],
    ['a cue for outweighs one against', 'DJI drone index', ['DJI dji accepted: cue drone']],
    ['a cue in another sentence is none', 'DJI rose. A drone fell.', ['DJI dji waiting: no-evidence']],
    ['nothing', 'DJI', ['DJI dji waiting: no-evidence']],
  ],
  'needs strong evidence': [
    ['a cue for', '美的空调', ['美的 midea accepted: cue 空调']],
    ['a cue against outweighs one for', '美的风景，空调', ['美的 midea rejected: cue-against 风景']],
    ['nothing', '美的', ['美的 midea waiting: no-evidence']],
    [
      'a cue inside a covering word is none',
      '美的，空调美的',
      ['美的 midea waiting: no-evidence', '美的 midea rejected: covered 空调美的'],
    ],
    [
      'another mention as a cue',
      'Midea（美的）',
      ['Midea midea accepted: safe-form', '美的 midea accepted: cue midea'],
    ],
  ],
  sentences: [
    ['Chinese full stop', '美的。空调', ['美的 midea waiting: no-evidence']],
    ['semicolon', '美的；空调', ['美的 midea waiting: no-evidence']],
    ['break', `美的${BREAK}空调`, ['美的 midea waiting: no-evidence']],
    ['comma goes on', '美的，空调', ['美的 midea accepted: cue 空调']],
    ['a line break alone goes on', 'DJI\ndrone', ['DJI dji accepted: cue drone']],
    ['an empty line ends', 'DJI\n \ndrone', ['DJI dji waiting: no-evidence']],
    ['a company’s ending goes on', 'DJI Co., Ltd. makes a drone', ['DJI dji accepted: cue drone']],
    ['initials go on', 'The U.S. bought a DJI drone', ['DJI dji accepted: cue drone']],
    ['a number goes on', 'DJI sold 3.5 times a drone', ['DJI dji accepted: cue drone']],
    ['full stop and quotation mark', 'He flew “DJI.” A drone', ['DJI dji waiting: no-evidence']],
    ['as far as two hundred units', `DJI ${'x '.repeat(110)}drone`, ['DJI dji waiting: no-evidence']],
    ['through a join', `DJI ${JOIN}dr${JOIN}one`, ['DJI dji accepted: cue drone']],
  ],
  'shared forms': [
    ['the better wins', 'An Honor phone', ['Honor honor accepted: cue phone', 'Honor medal rejected: rival honor']],
    [
      'the other way round',
      'The medal of Honor',
      ['Honor medal accepted: cue medal', 'Honor honor rejected: cue-against medal'],
    ],
  ],
  addresses: [['reject', 'see dji.com', ['dji dji rejected: in-address']]],
};

describe.each(Object.entries(rows))('scan: %s', (_, group) => {
  it.each(group)('%s', (_name, text, expected) => {
    expect(scanner.scan(text).map((candidate) => say(candidate, text))).toEqual(expected);
  });
});

describe('annotate', () => {
  const say2 = (blocks: string[]): string[] =>
    annotate(blocks, table).flatMap((candidates, index) =>
      candidates.map((candidate) => say(candidate, blocks[index]!)),
    );

  it('lets a safe mention anywhere on the page decide for those that wait', () => {
    expect(say2(['美的', 'Midea'])).toEqual(['美的 midea accepted: page-evidence', 'Midea midea accepted: safe-form']);
  });
  it('does not take a mention that needed a cue for evidence', () => {
    expect(say2(['DJI', 'A DJI drone'])).toEqual(['DJI dji rejected: no-evidence', 'DJI dji accepted: cue drone']);
  });
  it('does not overrule a cue against', () => {
    expect(say2(['美的风景', 'Midea'])[0]).toBe('美的 midea rejected: cue-against 风景');
  });
  it('does not take a covered safe form for evidence', () => {
    expect(say2(['美的', 'Midea Cinema'])[0]).toBe('美的 midea rejected: no-evidence');
  });
});
