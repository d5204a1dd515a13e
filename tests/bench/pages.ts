/** The pages that are measured: generated ones of any size, and saved ones where a folder of them is named. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { type PageServer, type ServedPage, savedPage, servePages } from '../../scripts/serve.ts';
import { Prose } from './prose.ts';

/** The environment variable with the folder of saved .html pages. */
const FOLDER_VARIABLE = 'BENCH_PAGES';
const SIZES = [1_000, 10_000, 100_000];

/** Pages of more text nodes are large. */
const MAX_SMALL = 10_000;

/** What sections are made of, as often as each is named. */
const KINDS = ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'list', 'table', 'script'] as const;

/** Lets the page's clock tell microseconds: 100 of them are a tenth of what a small page takes. */
const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly generated: boolean;
  /** More than some contenders can take. */
  readonly large: boolean;
}

/** Serves an empty page, generated ones of so many text nodes and, if there are any sizes, the saved ones. */
export async function serveBenchPages(
  sizes: readonly number[] = SIZES,
): Promise<{ server: PageServer; empty: BenchPage; pages: BenchPage[] }> {
  const server = await servePages();
  const add = (name: string, page: ServedPage, generated: boolean, large = false): BenchPage => ({
    name,
    url: server.add(`/${encodeURIComponent(name)}`, { ...page, headers: FINE_CLOCK }),
    generated,
    large,
  });
  const prose = new Prose(loadDataset());
  const generated = sizes.map((size) =>
    add(`${size.toLocaleString('en')} texts`, { html: generate(prose, size) }, true, size > MAX_SMALL),
  );
  const saved = (sizes.length === 0 ? [] : savedFiles()).map((file) =>
    add(path.basename(file, '.html'), savedPage(file), false),
  );
  const empty = add('empty', { html: '<!doctype html><title>Empty</title><body></body>' }, true);
  return { server, empty, pages: [...generated, ...saved] };
}

function savedFiles(): string[] {
  const folder = process.env[FOLDER_VARIABLE];
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => path.join(folder, file));
}

/** A page of about so many text nodes in its body. Between any two blocks there is one of white space, as on real pages. */
function generate(prose: Prose, textNodes: number): string {
  const html = new Markup(prose);
  html.open('main', 'class="site-main layout"');
  while (html.textNodes < textNodes) {
    html.open('section', 'class="story"');
    html.block('h2', 'class="story__title"');
    for (let block = prose.between(4, 12); block > 0; block -= 1) {
      const kind = prose.pick(KINDS);
      if (kind === 'paragraph') html.block('p', '');
      else html[kind]();
    }
    html.close('section');
  }
  html.close('main');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Generated</title><body>${html.text}</body></html>`;
}

class Markup {
  text = '';
  /** Text nodes written so far. */
  textNodes = 0;
  readonly #prose: Prose;

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  open(tag: string, attributes = ''): void {
    this.text += `<${tag}${attributes && ` ${attributes}`}>\n`;
    this.textNodes += 1;
  }

  close(tag: string): void {
    this.text += `</${tag}>\n`;
    this.textNodes += 1;
  }

  /** A block with a line or a few of text, some of it in inline elements. */
  block(tag: string, attributes: string): void {
    const chinese = this.#prose.chance(0.25);
    this.text += `<${tag}${attributes && ` ${attributes}`}>${this.#words(4, 14, chinese)}`;
    for (let inline = this.#prose.between(0, 4); inline > 0; inline -= 1) {
      const element = this.#prose.pick(['a', 'a', 'em', 'strong', 'span', 'code']);
      const start = element === 'a' ? 'a href="#top" class="link"' : element;
      this.text += ` <${start}>${this.#words(1, 4, chinese)}</${element}> ${this.#words(3, 16, chinese)}`;
    }
    this.close(tag);
  }

  list(): void {
    this.open('ul', 'class="links"');
    for (let item = this.#prose.between(3, 9); item > 0; item -= 1) this.block('li', '');
    this.close('ul');
  }

  table(): void {
    this.open('table');
    for (let row = this.#prose.between(2, 6); row > 0; row -= 1) {
      this.open('tr');
      for (let cell = 0; cell < 3; cell += 1) {
        this.text += `<td>${this.#words(1, 4, false)}`;
        this.close('td');
      }
      this.close('tr');
    }
    this.close('table');
  }

  script(): void {
    this.text += `<script type="application/json">{"text":"${this.#words(60, 60, false)}"}`;
    this.close('script');
  }

  /** The text of one node, from `least` to `most` words. */
  #words(least: number, most: number, chinese: boolean): string {
    this.textNodes += 1;
    const count = this.#prose.between(least, most);
    return chinese ? this.#prose.chinese(count) : this.#prose.english(count);
  }
}
