/** Pieces of pages to build with: trees of elements and texts, full of mentions and of what cuts them. */
import type { Random } from './random.ts';

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  /** What is in its open shadow root; none: it has none. */
  readonly shadow?: readonly Tree[];
}
export type Tree = string | TreeElement;

/** Forms of entries: some safe, some that wait for evidence or are weighed. */
const FORMS = (
  'Midea|Galanz|Canton Fair|Shenzhen|Gree|DJI|BYD|Huawei|Haid|Honor|OEM|dual circulation|Guangdong|Midea Group|TCL|Vivo|' +
  '美的|美的集团|格兰仕|广交会|荣耀|小鹏|潮州|廣交會|华为|比亚迪|格力'
).split('|');
/** Parts of forms, words that cover one or speak for or against one, and what stands between. */
const PIECES = (
  'Mid|ea|Can|ton|Fair|Canton| Fair|Gal|anz|Mi\u00ADdea|Mid\u200Bea|美|的|集|团|最|完|中国|air conditioners|drone|空调|家电|' +
  'phone|手机|Dow Jones|index|exhibition|shares of| and |, |. |。|，| |\n|x|a|s|’s|-|1|The|是'
).split('|');
const FILLER = 'It was a quiet day on the river, and nobody spoke of trade. ';

const BLOCKS = 'p|div|section|h2|blockquote|article|h3'.split('|');
const INLINES = 'span|em|b|a|i|mark|x-inline|sup|font'.split('|');
const PASSED_OVER = 'script|style|textarea|code|noscript|template|select'.split('|');

/** A text; now and then one so long that it is scanned in parts. */
export function randomText(random: Random): string {
  if (random.chance(0.004)) return FILLER.repeat(300) + random.pick(FORMS) + FILLER.repeat(20);
  let text = '';
  for (let left = 1 + random.below(3); left > 0; left -= 1)
    text += random.chance(0.55) ? random.pick(FORMS) : random.pick(PIECES);
  return random.chance(0.3) ? `${text} ` : text;
}

export function randomTrees(random: Random, depth: number, many = 3): Tree[] {
  return Array.from({ length: 1 + random.below(many) }, () => randomTree(random, depth));
}

/** A text, or an element with so many levels in it at most. */
export function randomTree(random: Random, depth: number): Tree {
  if (depth === 0 || random.chance(0.3)) return randomText(random);
  const kind = random.next();
  if (kind < 0.35) return element(random.pick(BLOCKS), randomTrees(random, depth - 1), randomAttributes(random));
  if (kind < 0.65) return element(random.pick(INLINES), randomTrees(random, depth - 1, 2), randomAttributes(random));
  // With a type that nothing runs: it is about text that no reader sees.
  if (kind < 0.7) return element(random.pick(PASSED_OVER), [randomText(random)], { type: 'text/plain' });
  if (kind < 0.74) return element('br', []);
  if (kind < 0.78) return element('wbr', []);
  if (kind < 0.82) return list(random, 'ul', 'li', depth);
  if (kind < 0.85) return element('table', [element('tbody', [row(random), row(random)])]);
  if (kind < 0.88) return element('details', [element('summary', [randomText(random)]), randomText(random)]);
  if (kind < 0.91)
    return element('ruby', [random.pick(['美', 'Mid']), element('rt', ['měi']), random.pick(['的', 'ea'])]);
  if (kind < 0.93) return element('svg', [element('text', [randomText(random)])]);
  return host(random, depth);
}

function element(tag: string, children: readonly Tree[], attributes: Record<string, string> = {}): TreeElement {
  return { tag, attributes, children };
}

function list(random: Random, tag: string, member: string, depth: number): TreeElement {
  return element(
    tag,
    randomTrees(random, depth - 1).map((child) => element(member, [child])),
  );
}

function row(random: Random): TreeElement {
  return element('tr', [element('td', [randomText(random)]), element('td', [randomText(random)])]);
}

/** An element with a shadow root, slots in it and something to go into them. */
function host(random: Random, depth: number): TreeElement {
  const slotted = element('span', [randomText(random)], { slot: random.pick(['a', 'b']) });
  return {
    ...element(random.pick(['div', 'x-host', 'span']), [slotted, ...randomTrees(random, depth - 1, 2)]),
    shadow: [
      element('p', [randomText(random)]),
      element('slot', [randomText(random)], { name: random.pick(['a', 'b']) }),
      ...(random.chance(0.6) ? [element('slot', [])] : []),
      ...randomTrees(random, depth - 1, 2),
    ],
  };
}

function randomAttributes(random: Random): Record<string, string> {
  if (random.chance(0.8)) return {};
  const [name, value] = randomAttribute(random);
  return value === null ? {} : { [name]: value };
}

/** An attribute that decides what is read or seen, and its value; null: taken away. */
export function randomAttribute(random: Random): readonly [string, string | null] {
  return random.pick<readonly [string, string | null]>([
    ['hidden', ''],
    ['hidden', null],
    ['style', 'display:none'],
    ['style', 'display:block'],
    ['style', 'display:inline'],
    ['style', 'display:contents'],
    ['style', 'content-visibility:hidden'],
    ['style', 'visibility:hidden'],
    ['style', 'position:absolute'],
    ['style', null],
    ['class', 'hide'],
    ['class', null],
    ['open', ''],
    ['open', null],
    ['contenteditable', ''],
    ['contenteditable', 'false'],
    ['contenteditable', null],
    ['lang', 'zh'],
    ['lang', 'en'],
    ['lang', 'de'],
    ['lang', null],
    ['role', 'textbox'],
    ['role', 'heading'],
    ['role', null],
    ['slot', 'a'],
    ['slot', 'b'],
    ['slot', null],
    ['title', 'Midea'],
  ]);
}

/** As HTML, for scripts that write it; shadow roots are left out, as the parser does in `innerHTML`. */
export function htmlOf(tree: Tree): string {
  if (typeof tree === 'string') return tree.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const start = `<${tree.tag}${attributes.join('')}>`;
  return /^(?:w?br)$/.test(tree.tag) ? start : `${start}${tree.children.map(htmlOf).join('')}</${tree.tag}>`;
}
