import { describe, expect, it } from 'vitest';
import { annotate } from '../../core/annotate.ts';
import { JOIN } from '../../core/characters.ts';
import { compileTable } from '../../core/compile.ts';
import { rejectionOf } from '../../core/rejection.ts';
import { createScanner } from '../../core/scan.ts';
import { decodeTable } from '../../core/table.ts';
import type { Candidate } from '../../core/types.ts';
import { entryOf, formOf } from './compile-entry.ts';

const table = decodeTable(
  compileTable({
    entries: [
      entryOf('midea', {
        forms: [formOf('Midea'), formOf('美的集团'), formOf('美的', 'needs-strong-evidence')],
        covering: ['完美的', '最美的', 'Midea Cinema'],
        cuesFor: ['空调', 'appliance', 'appliances'],
        cuesAgainst: ['风景'],
      }),
      entryOf('galanz', { forms: [formOf('格兰仕'), formOf('Galanz')] }),
      entryOf('honor', {
        forms: [formOf('Honor', 'needs-strong-evidence', true), formOf('荣耀', 'needs-strong-evidence')],
        cuesFor: ['phone', '手机'],
        cuesAgainst: ['medal'],
      }),
      entryOf('medal', { forms: [formOf('Honor', 'needs-strong-evidence', true)], cuesFor: ['medal'] }),
      entryOf('dji', {
        forms: [formOf('DJI', 'needs-evidence'), formOf('大疆', 'likely')],
        cuesFor: ['drone', '无人机'],
        cuesAgainst: ['Dow', 'index'],
      }),
      entryOf('vivo', { forms: [formOf('vivo', 'needs-strong-evidence')], cuesFor: ['phone', 'teléfono'] }),
      entryOf('qianhai', { category: 'place', forms: [formOf('前海', 'needs-strong-evidence')], cuesFor: ['深圳'] }),
      entryOf('border', { category: 'culture', forms: [formOf('的疆')] }),
      entryOf('xpeng', { forms: [formOf('小鹏', 'needs-strong-evidence')], cuesFor: ['汽车'] }),
    ],
    cueLists: { company: ['shares', 'board', '公告'], stage: ['song', '歌词'] },
    variants: new Map(
      [
        ['空調', '空调'],
        ['無人機', '无人机'],
      ].flatMap(([a, b]) => [...a!].map((unit, at) => [unit.charCodeAt(0), b!.charCodeAt(at)] as const)),
    ),
  }),
);
const scanner = createScanner(table);

function say(candidate: Candidate, text: string): string {
  const { start, end, entry: index, verdict } = candidate;
  const reason = verdict === 'accepted' ? candidate.reason : rejectionOf(candidate);
  const about = 'word' in reason ? ` ${reason.word}` : 'entry' in reason ? ` ${reason.entry}` : '';
  return `${text.slice(start, end)} ${table.entries[index]!.id} ${verdict}: ${reason.kind}${about}`;
}

type Row = [name: string, text: string, expected: string[]];

const rows: Record<string, Row[]> = {
  'covering words': [
    ['rule out', '完美的一天', ['美的 midea rejected: covered 完美的']],
    ['in full width and behind invisible units', '最\u200b美的空调', ['美的 midea rejected: covered 最美的']],
    ['through a join', `完${JOIN}美的空调`, ['美的 midea rejected: covered 完美的']],
    ['rule out a safe form too', 'At MIDEA  cinema', ['MIDEA midea rejected: covered MIDEA  cinema']],
    ['want word edges', 'Midea Cinemas', ['Midea midea accepted: safe-form']],
    ['only where they stand', '完了。美的空调', ['美的 midea accepted: cue 空调']],
    ['give way to a form that begins inside', '完美的疆界', ['的疆 border accepted: safe-form']],
  ],
  'safe forms': [
    ['count alone', 'Midea', ['Midea midea accepted: safe-form']],
    ['count beside a cue against', '风景 Midea', ['Midea midea accepted: safe-form']],
  ],
  'likely forms': [
    ['count where nothing speaks against them', '大疆发布了新品', ['大疆 dji accepted: surroundings']],
    ['not where something does', '大疆 Dow index', ['大疆 dji rejected: cue-against Dow']],
  ],
  'needs evidence': [
    ['a cue for', 'A DJI drone', ['DJI dji accepted: cue drone']],
    ['a cue in Chinese', '大疆DJI无人机', ['大疆 dji accepted: cue 无人机', 'DJI dji accepted: cue 无人机']],
    ['a cue in Traditional, as the page has it', 'DJI無人機', ['DJI dji accepted: cue 無人機']],
    ['case and width do not matter', 'A DJI ＤＲＯＮＥ', ['DJI dji accepted: cue ＤＲＯＮＥ']],
    ['a cue wants word edges', 'DJI droneless', ['DJI dji waiting: no-evidence']],
    ['a cue in the plural', 'DJI drones', ['DJI dji accepted: cue drones']],
    ['a cue as a verb', 'DJI boarded and indexed', ['DJI dji rejected: cue-against indexed']],
    ['a cue against', 'The Dow (DJI) rose', ['DJI dji rejected: cue-against Dow']],
    ['cues in another sentence of the block', 'A DJI. A drone, 无人机.', ['DJI dji accepted: cue drone']],
    ['the same spelling again is no cue', 'DJI DJI', ['DJI dji waiting: no-evidence', 'DJI dji waiting: no-evidence']],
    ['nothing', 'DJI', ['DJI dji waiting: no-evidence']],
  ],
  'needs strong evidence': [
    ['a cue for', '美的空调', ['美的 midea accepted: cue 空调']],
    ['nothing', '美的', ['美的 midea waiting: no-evidence']],
    [
      'a list of makers',
      'Galanz、美的和格兰仕',
      [
        'Galanz galanz accepted: safe-form',
        '美的 midea accepted: neighbour galanz',
        '格兰仕 galanz accepted: safe-form',
      ],
    ],
    [
      'an entry beside it that its own cues put beyond doubt',
      'phone：荣耀手机、美的',
      ['荣耀 honor accepted: cue phone', '美的 midea accepted: neighbour honor'],
    ],
    ['what 的 makes an adjective of', '公司也是美的。', ['美的 midea waiting: surroundings-against']],
    ['words over its edges', '目前海外', ['前海 qianhai rejected: surroundings-against']],
    ['but with a cue', '深圳前海', ['前海 qianhai accepted: cue 深圳']],
    ['a surname before it', '我和王小鹏去打球', ['小鹏 xpeng rejected: surroundings-against']],
    ['another language', 'El concierto en el que los músicos tocan en vivo', ['vivo vivo rejected: language']],
    ['a cue in another language', 'El nuevo teléfono vivo de la marca', ['vivo vivo accepted: cue teléfono']],
  ],
  sentences: [
    ['comma goes on', '美的，空调', ['美的 midea accepted: cue 空调']],
    ['a line break alone goes on', 'DJI\ndrone', ['DJI dji accepted: cue drone']],
    ['a company’s ending goes on', 'DJI Co., Ltd. makes a drone', ['DJI dji accepted: cue drone']],
    ['initials go on', 'The U.S. bought a DJI drone', ['DJI dji accepted: cue drone']],
    ['a number goes on', 'DJI sold 3.5 times a drone', ['DJI dji accepted: cue drone']],
    ['through a join', `DJI ${JOIN}dr${JOIN}one`, ['DJI dji accepted: cue drone']],
  ],
  'shared forms': [
    ['the better wins', 'An Honor phone', ['Honor honor accepted: cue phone', 'Honor medal rejected: no-evidence']],
    [
      'the other way round',
      'The Honor medal',
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
  it('takes a weighed mention for evidence where it is beyond doubt', () => {
    expect(say2(['DJI', 'A DJI drone, 无人机'])[0]).toBe('DJI dji accepted: page-evidence');
  });
  it('does not overrule what speaks against', () => {
    expect(say2(['The Dow index (DJI) rose', '大疆无人机'])[0]).toBe('DJI dji rejected: cue-against Dow');
  });
  it('does not take a covered safe form for evidence', () => {
    expect(say2(['美的', 'Midea Cinema'])[0]).toBe('美的 midea rejected: no-evidence');
  });
});
