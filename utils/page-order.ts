/** The order in which text stands on the page, shadow roots included. */

/** A place in a text node; offsets in UTF-16 units. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Whether `a` stands before `b`. Text in a shadow root stands where its host does, before what is in the host itself. */
export function standsBefore(a: Place, b: Place): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  const [hostsA, hostsB] = [hostsOf(a.node), hostsOf(b.node)];
  const apart = hostsA.findIndex((host, at) => host !== hostsB[at]);
  return precedes(hostsA[apart]!, hostsB[apart]!);
}

/** The hosts of the shadow roots that the node is in, from the document inwards, and the node itself. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.unshift(root.host);
  return hosts;
}

/** Whether the node begins before the other. */
export function precedes(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Puts the members in the order of the page, where `isBefore` tells of two whether they are in it. Members that are
 * nearly in order already cost one comparison each, of neighbours.
 *
 * Blink compares two siblings by going back from the one that is given second, until it meets the first or comes to the
 * start (`Node::compareDocumentPosition`). So of two that are likely to be in order the first one is asked: the other
 * way round, every comparison goes through all siblings before them, and a list of 10,000 takes a second to sort.
 */
export function sortByPage<T>(members: T[], isBefore: (member: T, other: T) => boolean): T[] {
  // A sort that finds runs first (V8, SpiderMonkey) asks about `later, earlier`.
  return members.sort((later, earlier) => (isBefore(earlier, later) ? 1 : -1));
}

/** The node itself, or the host in the document that it is in the shadow of. */
export function inDocument(node: Node): Node {
  return hostsOf(node)[0]!;
}

/** Where in a list that is in order the first member stands for which `isPast` holds; the length where there is none. */
export function firstPast<T>(list: ArrayLike<T>, isPast: (member: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
