/** The bundled packs: entries of the founding report, and the wider reference work. Apart from `schema.ts`, so that code in a page gets them without zod. */
export const PACK_IDS = ['report', 'reference'] as const;
export type PackId = (typeof PACK_IDS)[number];
