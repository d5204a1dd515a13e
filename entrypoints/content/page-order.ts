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
