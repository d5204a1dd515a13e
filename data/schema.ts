/**
 * The one definition of the dataset. The TypeScript types are inferred from these zod schemas, and the
 * JSON Schemas that serve editors (`data/*.schema.json`) are generated from them. zod runs at build time
 * and in the tests; only the types reach what runs in a page.
 */
import { z } from 'zod';
import { AMBIGUITY_LEVELS } from './ambiguity.ts';
import { CATEGORY_IDS } from './categories.ts';
import { PACK_IDS } from './packs.ts';

export type { Ambiguity } from './ambiguity.ts';
export type { CategoryId } from './categories.ts';
export type { PackId } from './packs.ts';

export const categoryIdSchema = z.enum(CATEGORY_IDS);

export const packIdSchema = z.enum(PACK_IDS);

export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && !/\s\s|[\n\t]/.test(text), 'text has no stray white space');
const dateSchema = z.iso.date();
/** A year, a month or a day: `2024`, `2024-05`, `2024-05-31`. */
const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

/** One text in the three languages that readers get. */
export const localizedSchema = z.strictObject({ en: textSchema, zhHans: textSchema, zhHant: textSchema });
export type Localized = z.infer<typeof localizedSchema>;

export const sectionSchema = z.strictObject({
  number: z
    .int()
    .min(0)
    .describe('The number that the document gives it; 0 is the lead before the first numbered section'),
  title: localizedSchema,
  summary: localizedSchema.describe('What the section says, in our own words'),
  references: z.array(z.int().min(1)).describe('The reference numbers that the section carries in the document'),
});

export const documentSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: localizedSchema,
  publisher: localizedSchema,
  published: z.iso.datetime({ offset: true }).describe('Date and time of publication with its UTC offset'),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']).describe('The language of the text that we hold'),
  type: z
    .enum(['newspaper-article'])
    .optional()
    .describe('As what it is cited; without it as a document of no special kind'),
  sections: z.array(sectionSchema).min(1),
});
export type Document = z.infer<typeof documentSchema>;

/** A public page that a fact was read on. */
export const pageSchema = z.strictObject({
  id: idSchema.describe('Local to the entry; facts point to it'),
  title: textSchema,
  publisher: textSchema,
  url: z.url({ protocol: /^https?$/ }),
  seen: dateSchema.describe('The day on which an editor read it'),
});
export type Page = z.infer<typeof pageSchema>;

/** Where a fact comes from: a section of a document of ours (no section: its title or byline), or a public page. */
export const sourceSchema = z.union([
  z.strictObject({ document: idSchema, section: z.int().min(0).optional() }),
  z.strictObject({ page: idSchema }),
]);
export type Source = z.infer<typeof sourceSchema>;

/** Facts that are a bare value ("Foshan", "1968"), shown beside their label. */
export const VALUE_FACT_KEYS = ['city', 'sector', 'founded', 'listing', 'website'] as const;
/** Facts that are a sentence. `report`: what the founding document says of the entry. */
export const SENTENCE_FACT_KEYS = ['report', 'definition', 'history', 'scale', 'name', 'note'] as const;
export const factSchema = z.strictObject({
  key: z.enum([...SENTENCE_FACT_KEYS, ...VALUE_FACT_KEYS]),
  text: localizedSchema,
  asOf: partialDateSchema.optional().describe('For what may change: the date that the fact speaks of'),
  sources: z.array(sourceSchema).min(1),
});
export type Fact = z.infer<typeof factSchema>;
export type FactKey = Fact['key'];

export const ambiguitySchema = z.enum(AMBIGUITY_LEVELS);

export const formSchema = z.strictObject({
  text: textSchema,
  script: z.enum(['latin', 'hans', 'hant']),
  case: z.enum(['any', 'exact']).optional().describe('Latin only: `exact` matches this very case; default `any`'),
  ambiguity: ambiguitySchema,
  traditional: z
    .array(textSchema)
    .optional()
    .describe('Hans only: the Traditional spellings, written by hand where the derived ones are wrong; empty for none'),
  shared: z
    .literal(true)
    .optional()
    .describe('Another entry has this form too, on purpose: evidence decides between them'),
  former: z.literal(true).optional().describe('A name that the entry no longer has: a fact says so'),
});
export type Form = z.infer<typeof formSchema>;

/** Cues in both languages; Chinese in Simplified, the Traditional spellings are derived. `groups` name lists of `data/cue-groups.json`. */
export const cuesSchema = z.strictObject({
  groups: z.array(idSchema),
  en: z.array(textSchema),
  zh: z.array(textSchema),
});
export type Cues = z.infer<typeof cuesSchema>;

export const cueGroupsSchema = z.strictObject({
  $schema: z.string().optional(),
  groups: z.record(idSchema, z.strictObject({ en: z.array(textSchema), zh: z.array(textSchema) })),
});
export type CueGroups = z.infer<typeof cueGroupsSchema>;

export const RELATION_TYPES = [
  'competitor',
  'parent',
  'subsidiary',
  'product-of',
  'maker-of',
  'located-in',
  'instrument-of',
  'part-of',
  'see-also',
  'confused-with',
] as const;
/** A relation that needs a word: what tells the two apart, and where that is said. */
const confusionSchema = z.strictObject({
  id: idSchema,
  type: z.literal('confused-with'),
  difference: localizedSchema.describe('One sentence that tells both apart, to be read on either card'),
  sources: z.array(sourceSchema).min(1).describe('Where the difference is said, as of a fact'),
});
const plainRelationSchema = z.strictObject({
  id: idSchema,
  type: z.enum(RELATION_TYPES).exclude(['confused-with']),
});
export const relatedSchema = z.discriminatedUnion('type', [plainRelationSchema, confusionSchema]);
export type Confusion = z.infer<typeof confusionSchema>;
export type RelationType = (typeof RELATION_TYPES)[number];

export const entrySchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  pack: packIdSchema,
  category: categoryIdSchema,
  names: z.strictObject({
    en: textSchema,
    zhHans: textSchema,
    zhHant: textSchema,
    pinyin: textSchema.optional(),
  }),
  summary: localizedSchema.describe('One sentence: who or what it is and why it matters'),
  facts: z.array(factSchema).min(1),
  pages: z.array(pageSchema).describe('The public pages that the facts point to, sorted by id'),
  forms: z.array(formSchema).min(1),
  covering: z.array(textSchema).describe('Longer words that contain a form and mean something else (完美的 for 美的)'),
  cuesFor: cuesSchema.describe('Words that, in the same sentence, speak for the entry'),
  cuesAgainst: cuesSchema.describe('Words that, in the same sentence, speak against it'),
  related: z.array(relatedSchema),
});
export type Entry = z.infer<typeof entrySchema>;

/** The whole dataset, validated: what the build compiles from. */
export interface Dataset {
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
  readonly cueGroups: CueGroups['groups'];
}
