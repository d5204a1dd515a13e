/** The groups that a reader can switch, in the order in which the UI lists them. Apart from `schema.ts`, so that code in a page gets them without zod. */
export const CATEGORY_IDS = ['brand', 'programme', 'place', 'sector', 'trade-term', 'policy', 'culture'] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** The hues that a reader's own categories choose from: marks are painted by rules of a style sheet that is fixed when we are built. */
export const OWN_COLOURS = ['cyan', 'indigo', 'orange', 'lime', 'brown', 'grey'] as const;
export type OwnColour = (typeof OWN_COLOURS)[number];
/** What an entry of a category of the reader's own is painted as. */
export type OwnCategoryId = `own-${OwnColour}`;
export type AnyCategoryId = CategoryId | OwnCategoryId;
/** All that marks are painted as; pattern tables number them in this order. */
export const ANY_CATEGORY_IDS: readonly AnyCategoryId[] = [
  ...CATEGORY_IDS,
  ...OWN_COLOURS.map((colour) => `own-${colour}` as const),
];
