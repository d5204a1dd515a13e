/** What is in the card: its shadow root is closed, so it is read through the browser's own debugging protocol. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** An element or a text of the card. */
export interface CardNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly CardNode[];
  /** By which the browser's protocol knows it. */
  readonly handle: string | number;
}

/** The page's element that the card lives in; anything can see that it is there. */
export const CARD_HOST = 'html > div[popover], dialog > div[popover], :fullscreen > div[popover]';

/** The content of the card, or null where none is open. */
export async function readCard(page: Page): Promise<CardNode | null> {
  return 'connection' in page.browser() ? readOverBidi(page) : readOverCdp(page);
}

/** All text of a part of the card. */
export function textOf(node: CardNode): string {
  return node.text + node.children.map(textOf).join('');
}

/** The elements of a class, in order. */
export function byClass(node: CardNode, name: string): CardNode[] {
  const own = (node.attributes.class ?? '').split(' ').includes(name) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => byClass(child, name))];
}

/** The button of the card with this text or label; null where there is none. */
export async function cardButton(page: Page, text: string): Promise<CardNode | null> {
  const find = (node: CardNode): CardNode[] =>
    node.name === 'button' && (node.attributes['aria-label'] ?? textOf(node)) === text
      ? [node]
      : node.children.flatMap(find);
  const card = await readCard(page);
  return (card && find(card)[0]) ?? null;
}

/** Moves the pointer to a button of the card, scrolled into view, and clicks it as a hand does. @returns where */
export async function clickInCard(page: Page, text: string): Promise<{ x: number; y: number }> {
  const button = await cardButton(page, text);
  if (button === null) throw new Error(`The card has no button "${text}"`);
  const [x, y] = await ('connection' in page.browser() ? pointOverBidi(page, button) : pointOverCdp(page, button));
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
  return { x, y };
}

/** The name that an open card shows; null where none is open. */
export async function cardName(page: Page): Promise<string | null> {
  const card = await readCard(page);
  const [name] = card === null ? [] : byClass(card, 'card-name');
  return name === undefined ? null : textOf(name);
}

/** The box of the card in CSS px of the viewport; of the last one where several are open; null where none is. */
export async function cardBox(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  const card = await readCard(page);
  const root = card && byClass(card, 'card-root').at(-1);
  if (!root) return null;
  return 'connection' in page.browser() ? boxOverBidi(page, root) : boxOverCdp(page, root);
}

/** Lets scripts of the page into the card, which is closed to them: for what has to walk through it as a reader does. */
export async function revealCard(page: Page): Promise<void> {
  const root = await readCard(page);
  if (root === null) throw new Error('No card is open');
  const reveal = 'Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true })';
  if ('connection' in page.browser()) {
    const functionDeclaration = `(root) => { ${reveal}; }`;
    await sendOverBidi(page, 'script.callFunction', { functionDeclaration, arguments: [{ sharedId: root.handle }] });
    return;
  }
  const client: CDPSession = await page.createCDPSession();
  try {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.handle as number });
    const functionDeclaration = `function () { const root = this; ${reveal}; }`;
    await client.send('Runtime.callFunctionOn', { functionDeclaration, objectId: object.objectId! });
  } finally {
    await client.detach();
  }
}

async function boxOverCdp(
  page: Page,
  { handle }: CardNode,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId: handle as number });
    const [x, y, right, , , bottom] = model.border;
    return { x: x!, y: y!, width: right! - x!, height: bottom! - y! };
  } finally {
    await client.detach();
  }
}

async function boxOverBidi(
  page: Page,
  { handle }: CardNode,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { value } = await sendOverBidi<{ value: string }>(page, 'script.callFunction', {
    functionDeclaration: '(card) => JSON.stringify(card.getBoundingClientRect())',
    arguments: [{ sharedId: handle }],
  });
  return JSON.parse(value) as { x: number; y: number; width: number; height: number };
}

async function readOverCdp(page: Page): Promise<CardNode | null> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findClosedRoot(root);
    return shadow === null ? null : ofCdp(shadow);
  } finally {
    await client.detach();
  }
}

function findClosedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed' && (node.attributes ?? []).includes('popover')) return root;
  }
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findClosedRoot(child);
    if (found !== null) return found;
  }
  return null;
}

function ofCdp(node: Protocol.DOM.Node): CardNode {
  const { localName, attributes = [], nodeType, nodeValue, children = [], backendNodeId } = node;
  const pairs = Array.from({ length: attributes.length / 2 }, (_, at) => [attributes[2 * at], attributes[2 * at + 1]]);
  return {
    name: localName,
    attributes: Object.fromEntries(pairs) as Record<string, string>,
    text: nodeType === 3 ? nodeValue : '',
    children: children.map(ofCdp),
    handle: backendNodeId,
  };
}

async function pointOverCdp(page: Page, { handle }: CardNode): Promise<[x: number, y: number]> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const backendNodeId = handle as number;
    await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await client.send('DOM.getContentQuads', { backendNodeId });
    const [left, top, , , right, bottom] = quads[0]!;
    return [(left! + right!) / 2, (top! + bottom!) / 2];
  } finally {
    await client.detach();
  }
}

/** As WebDriver BiDi serialises nodes. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** Puppeteer has no call for it: BiDi serialises closed shadow roots where it is asked to, and knows what is in them. */
async function sendOverBidi<T>(page: Page, method: string, params: object): Promise<T> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { result: T } }> };
  };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  return (await connection.send(method, { target, awaitPromise: false, ...params })).result.result;
}

async function readOverBidi(page: Page): Promise<CardNode | null> {
  const host = await sendOverBidi<BidiNode>(page, 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(CARD_HOST)})`,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  const root = host.value?.shadowRoot;
  return root ? ofBidi(root) : null;
}

function ofBidi({ value, sharedId }: BidiNode): CardNode {
  return {
    name: value?.localName ?? '',
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(ofBidi),
    handle: sharedId ?? '',
  };
}

async function pointOverBidi(page: Page, { handle }: CardNode): Promise<[x: number, y: number]> {
  const { value } = await sendOverBidi<{ value: string }>(page, 'script.callFunction', {
    functionDeclaration: `(button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]);
    }`,
    arguments: [{ sharedId: handle }],
  });
  return JSON.parse(value) as [number, number];
}
