import type { CardSource } from '../../../data/card.ts';
import type { CitedMention } from '../../../utils/cite/cite.ts';

const both = (en: string, zhHans: string, zhHant: string) => ({ en, zhHans, zhHant });

export const REPORT: CardSource = {
  kind: 'document',
  document: 'report',
  type: 'newspaper-article',
  title: both('Goods go abroad', '产品出海', '產品出海'),
  publisher: both('21st Century Business Herald', '21世纪经济报道', '21世紀經濟報道'),
  published: '2026-02-10T23:11:00+08:00',
  section: { number: 2, title: both('Large firms', '大企业', '大企業') },
};

export const PAPER: CardSource = {
  kind: 'document',
  document: 'paper',
  title: both('Plan for “Guanghuo”', '“广货”规划', '「廣貨」規劃'),
  publisher: both('Province of Guangdong', '广东省', '廣東省'),
  published: '2025-06-01T00:00:00+08:00',
  section: { number: 0, title: both('Aim', '目标', '目標') },
};

export const PAGE: CardSource = {
  kind: 'page',
  title: 'About Us',
  publisher: 'Midea Group Co., Ltd.',
  url: 'https://www.midea.example/about_us?a=1',
  seen: '2026-11-24',
};

/** Midea, met on a page of a newspaper. */
export function mentionOf(source: CardSource, change: Partial<CitedMention> = {}): CitedMention {
  return {
    card: { id: 'midea', names: { en: 'Midea', zhHans: '美的', zhHant: '美的' } },
    source,
    language: 'en',
    page: {
      url: 'https://news.example/fair',
      title: 'A day at the “fair”',
      site: 'Example News',
      language: 'en',
      published: '2026-03-05T08:00:00Z',
    },
    sentence: { text: 'Midea shows a fan.' },
    today: '2026-11-25',
    datasetVersion: '0.1.0',
    ...change,
  };
}

export const LINK = 'https://news.example/fair#:~:text=Midea%20shows%20a%20fan%2E';
