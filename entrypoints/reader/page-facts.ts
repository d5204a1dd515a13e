/** What a page says of itself: for citations, and to tell how old a fact is beside it. Read when a card is opened, never kept. */

/** So much of a page's own words is taken, in UTF-16 units: it goes into citations. */
const MAX_LENGTH = 300;
/** Structured data that is longer, in UTF-16 units, is not read. */
const MAX_JSON_LENGTH = 200_000;

/** Where pages put the date of their publication, in lower case, the most reliable first (Open Graph, schema.org, Dublin Core, and what Chinese news sites use). */
const DATE_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'weibo:article:create_at',
  'og:release_date',
];

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** The name of the site, or its host. */
  readonly site: string;
  /** BCP 47, or empty. */
  readonly language: string;
  /** An ISO date, in whole or in part (`2026`, `2026-03`, `2026-03-05`). */
  readonly published?: string | undefined;
}

/** Reads them out of a document; nothing that the page says is trusted to be more than text. */
export function factsOf(page: Document, address: Pick<Location, 'href' | 'host'>): PageFacts {
  const metas = metasOf(page);
  return {
    url: address.href,
    title: clean(metas.get('og:title') ?? page.title),
    site: clean(metas.get('og:site_name') ?? '') || address.host,
    language: page.documentElement.lang,
    published: publishedOf(page, metas),
  };
}

function publishedOf(page: Document, metas: ReadonlyMap<string, string>): string | undefined {
  for (const name of DATE_METAS) {
    const date = isoDate(metas.get(name) ?? '');
    if (date !== undefined) return date;
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = isoDate(dateInJson(script.textContent ?? ''));
    if (date !== undefined) return date;
  }
  const time = page.querySelector('article time[datetime], main time[datetime], [itemprop="datePublished"]');
  return isoDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '');
}

/** The first `datePublished` of structured data: looked for in its text, for much of it is not valid JSON. */
function dateInJson(json: string): string {
  if (json.length > MAX_JSON_LENGTH) return '';
  return /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1] ?? '';
}

/** What the page's `meta` elements say, by their names in lower case; of several the first. */
function metasOf(page: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((attribute) => meta.getAttribute(attribute)).find(Boolean);
    const content = meta.getAttribute('content');
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The date at the beginning of a text, where it is one that could be: `2026-03-05T…`, `2026/3/5`, `2026年3月5日`. */
function isoDate(text: string): string | undefined {
  const [, year, month, day] = /^\s*((?:19|20)\d\d)(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?(?!\d)/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const start = `${year}-${month.padStart(2, '0')}`;
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? start : `${start}-${day.padStart(2, '0')}`;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}
