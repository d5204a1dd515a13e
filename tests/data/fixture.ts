/** A small dataset without a fault, and a way to break it in one place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CueGroups, Document, Entry } from '../../data/schema.ts';

/** The files by their place; a string stands for a file's very text. */
export interface Fixture {
  alpha: Entry;
  beta: Entry;
  /** The place that alpha is in. */
  guangdong: Entry;
  document: Document;
  cueGroups: CueGroups;
  /** Files besides: written as they are, or left out where null. */
  readonly extra: Record<string, string | null>;
}

export const ALPHA = 'entries/brand/alpha.json';
export const BETA = 'entries/brand/beta.json';
export const GUANGDONG = 'entries/place/guangdong.json';
export const DOCUMENT = 'documents/paper.json';
export const CUE_GROUPS = 'cue-groups.json';

/** The dataset without a fault. */
export function goodFixture(): Fixture {
  const both = (en: string, zhHans: string, zhHant: string) => ({ en, zhHans, zhHant });
  return {
    alpha: {
      $schema: '../../entry.schema.json',
      id: 'alpha',
      pack: 'report',
      category: 'brand',
      names: { en: 'Alpha', zhHans: '阿发', zhHant: '阿發' },
      summary: both('A maker of 12 kinds of fans.', '生产12种风扇的企业。', '生產12種風扇的企業。'),
      facts: [
        {
          key: 'report',
          text: both('It exports to over 190 countries.', '出口到190多个国家。', '出口到190多個國家。'),
          sources: [{ document: 'paper', section: 1 }],
        },
        {
          key: 'founded',
          text: both('1968', '1968年', '1968年'),
          sources: [{ page: 'history' }, { document: 'paper' }],
        },
        { key: 'website', text: both('alpha.example', 'alpha.example', 'alpha.example'), sources: [{ page: 'home' }] },
      ],
      pages: [
        { id: 'history', title: 'History', publisher: 'Alpha', url: 'https://alpha.example/h', seen: '2026-11-24' },
        { id: 'home', title: 'Alpha', publisher: 'Alpha', url: 'https://alpha.example/', seen: '2026-11-24' },
      ],
      forms: [
        { text: 'Alpha', script: 'latin', case: 'exact', ambiguity: 'needs-evidence' },
        { text: '阿发', script: 'hans', ambiguity: 'safe' },
      ],
      covering: ['阿发哥', '阿发嫂'],
      cuesFor: { groups: ['appliances'], en: ['fan', 'fans'], zh: ['风扇'] },
      cuesAgainst: { groups: [], en: [], zh: [] },
      related: [
        { id: 'beta', type: 'competitor' },
        { id: 'guangdong', type: 'located-in' },
      ],
    },
    beta: {
      $schema: '../../entry.schema.json',
      id: 'beta',
      pack: 'reference',
      category: 'brand',
      names: { en: 'Beta', zhHans: '贝塔', zhHant: '貝塔' },
      summary: both('Another maker of fans.', '另一家风扇企业。', '另一家風扇企業。'),
      facts: [{ key: 'city', text: both('Foshan', '佛山', '佛山'), sources: [{ page: 'home' }] }],
      pages: [{ id: 'home', title: 'Beta', publisher: 'Beta', url: 'https://beta.example/', seen: '2026-11-24' }],
      forms: [{ text: 'Beta', script: 'latin', ambiguity: 'safe' }],
      covering: [],
      cuesFor: { groups: [], en: [], zh: [] },
      cuesAgainst: { groups: [], en: [], zh: [] },
      related: [{ id: 'alpha', type: 'competitor' }],
    },
    guangdong: {
      $schema: '../../entry.schema.json',
      id: 'guangdong',
      pack: 'reference',
      category: 'place',
      names: { en: 'Guangdong', zhHans: '广东', zhHant: '廣東' },
      summary: both('A province of China.', '中国的省份。', '中國的省份。'),
      facts: [
        { key: 'definition', text: both('A province.', '一个省。', '一個省。'), sources: [{ page: 'province' }] },
      ],
      pages: [
        { id: 'province', title: 'Guangdong', publisher: 'Maps', url: 'https://maps.example/', seen: '2026-11-24' },
      ],
      forms: [{ text: 'Guangdong', script: 'latin', ambiguity: 'safe' }],
      covering: [],
      cuesFor: { groups: [], en: [], zh: [] },
      cuesAgainst: { groups: [], en: [], zh: [] },
      related: [],
    },
    document: {
      $schema: '../document.schema.json',
      id: 'paper',
      title: both('A report', '一份报道', '一份報道'),
      publisher: both('A paper', '一份报纸', '一份報紙'),
      published: '2026-02-10T23:11:00+08:00',
      language: 'en',
      sections: [
        {
          number: 1,
          title: both('Overview', '概览', '概覽'),
          summary: both('What it is.', '它是什么。', '它是什麼。'),
          references: [1],
        },
      ],
    },
    cueGroups: { $schema: './cue-groups.schema.json', groups: { appliances: { en: ['fan'], zh: ['电器'] } } },
    extra: {},
  };
}

/** Writes a fixture into a folder of its own, calls back with it, and removes it. */
export function withDataset<T>(fixture: Fixture, use: (directory: string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'guanghuo-lens-dataset-'));
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Record<string, string | null> = {
    [ALPHA]: text(fixture.alpha),
    [BETA]: text(fixture.beta),
    [GUANGDONG]: text(fixture.guangdong),
    [DOCUMENT]: text(fixture.document),
    [CUE_GROUPS]: text(fixture.cueGroups),
    ...fixture.extra,
  };
  try {
    for (const [file, content] of Object.entries(files)) {
      if (content === null) continue;
      mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(directory, file), content);
    }
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
