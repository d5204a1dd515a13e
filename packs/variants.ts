/** The variants of characters as the builds bring them: each Traditional character with its Simplified one behind it. */
export function variantsFrom(pairs: string): Map<number, number> {
  const variants = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) variants.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
  return variants;
}
