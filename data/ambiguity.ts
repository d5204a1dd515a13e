/** How much a form proves by itself. Apart from `schema.ts`, so that code in a page gets it without zod. */

/**
 * Everything; enough, unless something speaks against it; little, so that something has to speak for it; next to nothing,
 * for it is another word most of the time. In rising order.
 */
export const AMBIGUITY_LEVELS = ['safe', 'likely', 'needs-evidence', 'needs-strong-evidence'] as const;
export type Ambiguity = (typeof AMBIGUITY_LEVELS)[number];
