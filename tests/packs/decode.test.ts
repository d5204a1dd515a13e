import { expect, it } from 'vitest';
import { decode, detectEncoding, type Encoding } from '../../packs/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    [...text].flatMap((unit) => {
      const pair = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
      return big ? pair.reverse() : pair;
    }),
  );
const bytes = (...hex: string[]) => Uint8Array.from(Buffer.from(hex.join(''), 'hex'));

it.each<[string, Uint8Array, Encoding, string]>([
  ['UTF-8', utf8('美的,格力\n'), 'utf-8', '美的,格力\n'],
  ['UTF-8 with a mark', bytes('efbbbf', '61'), 'utf-8', 'a'],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('美的\n', false)]), 'utf-16le', '美的\n'],
  ['big-endian UTF-16 with a mark', Uint8Array.from([0xfe, 0xff, ...utf16('美的\n', true)]), 'utf-16be', '美的\n'],
  ['UTF-16 without a mark', utf16('term,url\n美的,\n', false), 'utf-16le', 'term,url\n美的,\n'],
  ['big-endian UTF-16 without a mark', utf16('term,url\n美的,\n', true), 'utf-16be', 'term,url\n美的,\n'],
  ['GBK', bytes('c3c0b5c42cb8f1c1a62cbbaaceaa0a'), 'gb18030', '美的,格力,华为\n'],
  ['Big5', bytes('acfcaaba2cb5d8acb00a'), 'big5', '美的,華為\n'],
  ['Latin', bytes('536f6369e974e92067e96ee972616c650a'), 'windows-1252', 'Société générale\n'],
  ['nothing', new Uint8Array(), 'utf-8', ''],
])('%s is told', (_, file, encoding, text) => {
  expect(detectEncoding(file)).toBe(encoding);
  expect(decode(file, encoding)).toBe(text);
});
