/** The bundled packs: entries of the founding report, and the wider reference work. Apart from `schema.ts`, so that code in a page gets them without zod. */
export const PACK_IDS = ['report', 'reference'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** Every pack of a reader's own, where the bundled ones have their ids: which of them it is stands in the entry's id (see `packs/own-ids.ts`). */
export const OWN_PACK = 'own';
export type AnyPackId = PackId | typeof OWN_PACK;
/** Pattern tables number packs in this order. */
export const ANY_PACK_IDS: readonly AnyPackId[] = [...PACK_IDS, OWN_PACK];
