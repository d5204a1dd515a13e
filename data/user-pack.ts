/**
 * The format of a reader's own packs, as they are imported and exported: one JSON file a pack. `user-pack.schema.json`
 * is generated from this. Texts are plain text throughout; nothing in them is ever read as HTML.
 */
import { z } from 'zod';
import { CATEGORY_IDS, OWN_COLOURS } from './categories.ts';

/** What `format` says in every pack: a JSON file of another kind is told at once. */
export const PACK_FORMAT = 'guanghuo-lens-pack';

/** Lengths in UTF-16 units. */
export const MAX_NAME = 200;
export const MAX_TEXT = 2_000;
export const MAX_CATEGORIES = 50;
const MAX_NAMES = 20;
const MAX_FORMS_OF_ENTRY = 200;

export const userIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'letters, digits, dots, hyphens and underscores, 64 at most');
/** A BCP 47 tag: `en`, `zh-Hant`. */
export const languageTagSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, 'a language tag such as en');

export const userNameSchema = z.strictObject({
  text: z.string().min(1).max(MAX_NAME),
  lang: languageTagSchema.optional().describe('The language of the name, as a BCP 47 tag: en, zh-Hans, zh-Hant'),
});
export type UserName = z.infer<typeof userNameSchema>;

const formObjectSchema = z.strictObject({
  text: z.string().min(1).max(MAX_NAME),
  case: z
    .enum(['any', 'exact'])
    .optional()
    .describe(
      '`exact` matches this very case. Left out: `exact` for Latin forms of three letters or fewer, else `any`',
    ),
  short: z.literal(true).optional().describe('A single Chinese character is meant: it is refused without this'),
});
export const userFormSchema = z.union([z.string().min(1).max(MAX_NAME), formObjectSchema]);
export type UserForm = z.infer<typeof userFormSchema>;

export const userCategorySchema = z.strictObject({
  id: userIdSchema,
  names: z.array(userNameSchema).min(1).max(MAX_NAMES),
  colour: z.enum(OWN_COLOURS),
});
export type UserCategory = z.infer<typeof userCategorySchema>;

export const userEntrySchema = z.strictObject({
  id: userIdSchema.describe('Unlike all others of the pack'),
  names: z.array(userNameSchema).min(1).max(MAX_NAMES).describe('The first is the heading of the card; all are marked'),
  forms: z.array(userFormSchema).max(MAX_FORMS_OF_ENTRY).optional().describe('More spellings that are marked'),
  summary: z.string().min(1).max(MAX_TEXT).optional(),
  category: z
    .string()
    .min(1)
    .optional()
    .describe(`A category of this pack, or one of ours: ${CATEGORY_IDS.join(', ')}`),
  url: z
    .url({ protocol: /^https?$/ })
    .max(MAX_TEXT)
    .optional(),
  note: z.string().min(1).max(MAX_TEXT).optional(),
});
export type UserEntry = z.infer<typeof userEntrySchema>;

/** What a pack says of itself; its entries are checked one by one. */
const packHeadShape = {
  $schema: z.string().max(MAX_TEXT).optional(),
  format: z.literal(PACK_FORMAT),
  id: userIdSchema,
  name: z.string().min(1).max(MAX_NAME),
  version: z.string().min(1).max(50).optional(),
  categories: z.array(userCategorySchema).max(MAX_CATEGORIES).optional(),
};
export const userPackHeadSchema = z.strictObject({ ...packHeadShape, entries: z.array(z.unknown()) });

export const userPackSchema = z.strictObject({ ...packHeadShape, entries: z.array(userEntrySchema) });
export type UserPack = z.infer<typeof userPackSchema>;
