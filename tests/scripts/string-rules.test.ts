import { describe, expect, it } from 'vitest';
import { catalogueFaults, localeFaults } from '../../scripts/string-rules.ts';

const FILE = 'utils/strings-x.ts';
const text = (word: string) => ({ en: word, zhHans: word, zhHant: word });
const faultsOf = (texts: Record<string, Record<string, string>>, source: string) =>
  catalogueFaults({ file: FILE, lookUp: 'xText', texts }, [
    { file: FILE, source: "export const X = { 'a.b': 'unused', xText };" },
    { file: 'components/X.tsx', source },
    { file: 'components/Y.tsx', source: "other('a.b', 'lonely');" },
  ]);

describe('catalogueFaults', () => {
  it.each([
    ["xText(language, 'a.b')"],
    [`xText(language, \`a.\${id}\`)`],
    [`xText(language, \`\${group}.b\`)`],
    ["const key: 'a.b' | 'c' = 'a.b';\nxText(language, key)"],
    ["xText(language, x === '' ? 'a.b' : 'a.b')"],
  ])('takes a.b for used in %s', (source) => {
    expect(faultsOf({ 'a.b': text('word') }, source)).toEqual([]);
  });

  it.each([
    ['nothing', 'nothing'],
    ['a template for other keys', `xText(language, \`a.\${id}.help\`)`],
    ['a template that would fit all', `xText(language, \`\${key}\`)`],
  ])('tells a key that no one uses but %s', (_, source) => {
    expect(faultsOf({ alone: text('word') }, source)).toEqual([`${FILE}: no one uses alone`]);
  });

  it('takes a key for used that is named anywhere, and those that are made of parts', () => {
    expect(faultsOf({ lonely: text('word') }, 'nothing')).toEqual([]);
    const catalogue = { file: FILE, lookUp: 'xText', texts: { 'cue.near': text('word') } };
    expect(catalogueFaults({ ...catalogue, byName: /^cue\./ }, [])).toEqual([]);
    expect(catalogueFaults(catalogue, [])).toEqual([`${FILE}: no one uses cue.near`]);
  });

  it('tells a key that is used and not there', () => {
    expect(faultsOf({ 'a.b': text('word') }, "xText(language, 'a.b'); xText('en', 'gone')")).toEqual([
      'components/X.tsx: xText has no gone',
    ]);
  });

  it('tells a language that is missing, and other placeholders', () => {
    const texts = {
      'a.b': { en: '{count} {count|entry|entries}', zhHans: '{total}个条目', zhHant: ' ' },
    };
    expect(faultsOf(texts, "xText(language, 'a.b')")).toEqual([
      `${FILE}: a.b has other placeholders in zhHans: total`,
      `${FILE}: a.b is missing in zhHant`,
    ]);
  });
});

describe('localeFaults', () => {
  const sources = [
    { file: 'wxt.config.ts', source: "name: '__MSG_name__'" },
    { file: 'utils/menu.ts', source: "browser.i18n.getMessage('menu', word)" },
  ];
  const all = { name: { message: 'Name' }, menu: { message: 'Look up $1' } };

  it('is content where all is there', () => {
    expect(localeFaults({ en: all, zh_CN: all }, sources)).toEqual([]);
  });

  it('tells what is missing, unused, unknown, and what has other placeholders', () => {
    const { name: _, ...rest } = all;
    expect(localeFaults({ en: all, zh_CN: rest }, sources)).toEqual(['_locales: name is missing in zh_CN']);
    expect(localeFaults({ en: { ...all, old: { message: 'x' } } }, sources)).toEqual(['_locales: no one uses old']);
    expect(localeFaults({ en: { name: all.name } }, sources)).toEqual(['utils/menu.ts: _locales have no menu']);
    expect(localeFaults({ en: all, zh_CN: { ...all, menu: { message: '查询' } } }, sources)).toEqual([
      '_locales: menu has other placeholders in zh_CN: none',
    ]);
  });
});
