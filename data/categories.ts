/** The groups that a reader can switch, in the order in which the UI lists them. Apart from `schema.ts`, so that code in a page gets them without zod. */
export const CATEGORY_IDS = ['brand', 'programme', 'place', 'sector', 'trade-term', 'policy', 'culture'] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];
