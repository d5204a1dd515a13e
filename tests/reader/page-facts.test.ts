import { describe, expect, it } from 'vitest';
import { factsOf } from '../../entrypoints/reader/page-facts.ts';

const ADDRESS = { href: 'https://news.example/a?b#c', host: 'news.example' };
const read = (head: string, body = '', lang = '') =>
  factsOf(
    new DOMParser().parseFromString(
      `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    ADDRESS,
  );

describe('factsOf', () => {
  it('takes title, site and language from what the page says, else from its address', () => {
    expect(read('<title> A\n  title </title>', '', 'zh-Hant')).toEqual({
      url: ADDRESS.href,
      title: 'A title',
      site: 'news.example',
      language: 'zh-Hant',
      published: undefined,
    });
    const head =
      '<title>A title | News</title><meta property="og:title" content="A title"><meta property="og:site_name" content="News">';
    expect(read(head)).toMatchObject({ title: 'A title', site: 'News' });
  });

  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2026-02-10T08:30:00+08:00">', '2026-02-10'],
    ['a name in capitals', '<meta name="PubDate" content="2025/3/5 10:20">', '2025-03-05'],
    ['Chinese', '<meta name="publishdate" content="2024年12月1日">', '2024-12-01'],
    ['a month', '<meta name="date" content="2024-12">', '2024-12'],
    ['a year', '<meta name="dc.date" content="2023">', '2023'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article", "datePublished" : "2026-01-02"}</script>',
      '2026-01-02',
    ],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"datePublished":"2026-01-02",}</script>',
      '2026-01-02',
    ],
    ['no date', '<meta name="date" content="yesterday">', undefined],
    ['a date that cannot be', '<meta name="date" content="2024-13-41">', '2024'],
    ['a number', '<meta name="date" content="20261">', undefined],
  ])('reads the date of publication from %s', (_, head, published) => {
    expect(read(head).published).toBe(published);
  });

  it('reads it from the time of an article last', () => {
    expect(read('', '<article><time datetime="2025-05-06">last week</time></article>').published).toBe('2025-05-06');
    expect(read('', '<footer><time datetime="2020-01-01"></time></footer>').published).toBeUndefined();
  });
});
