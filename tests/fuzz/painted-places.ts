/** What is painted, as places in the page's tree that can be compared and read. */

/** `category text from-path:offset to-path:offset`, sorted. A path is the number of each node in its parent, `#` a shadow root. */
export function paintedPlaces(page: Document): string[] {
  const places: string[] = [];
  const registry = (page.defaultView as typeof globalThis).CSS.highlights as unknown as Iterable<
    [string, Iterable<AbstractRange>]
  >;
  for (const [name, ranges] of registry) {
    if (!name.startsWith('guanghuo-lens-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const text = textBetween(startContainer, startOffset, endContainer, endOffset);
      const place = `${pathOf(page, startContainer)}:${startOffset} ${pathOf(page, endContainer)}:${endOffset}`;
      places.push(`${name.slice('guanghuo-lens-'.length)} ${JSON.stringify(text)} ${place}`);
    }
  }
  return places.sort();
}

function textBetween(from: Node, start: number, to: Node, end: number): string {
  if (from === to) return (from as Text).data.slice(start, end);
  return `${(from as Text).data.slice(start)}…${(to as Text).data.slice(0, end)}`;
}

function pathOf(page: Document, node: Node): string {
  const steps: string[] = [];
  let at = node;
  while (at !== page) {
    const parent = at.parentNode ?? (at as ShadowRoot).host;
    if (!parent) return `detached/${steps.join('/')}`;
    steps.unshift(at.parentNode === null ? '#' : String([...parent.childNodes].indexOf(at as ChildNode)));
    at = parent;
  }
  return steps.slice(1).join('/');
}
