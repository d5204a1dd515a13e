/** How much a form proves by itself. Apart from `schema.ts`, so that code in a page gets it without zod. */

/** Everything; only with a cue, or a safe mention elsewhere on the page; the same, and nothing may speak against it. */
export const AMBIGUITY_LEVELS = ['safe', 'needs-evidence', 'needs-strong-evidence'] as const;
export type Ambiguity = (typeof AMBIGUITY_LEVELS)[number];
