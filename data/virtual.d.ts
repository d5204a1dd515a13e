/** The modules that `scripts/vite-dataset.ts` makes out of this folder. */
declare module 'virtual:guanghuo-lens/pattern-table' {
  /** The compiled pattern table, base64 (see `core/table.ts`). */
  const table: string;
  export default table;
}

declare module 'virtual:guanghuo-lens/cards' {
  /** Every card, by entry id. */
  const cards: Readonly<Record<string, import('./card.ts').StoredCard>>;
  export default cards;
}
/** The rules of all marks (see `entrypoints/content/mark-rules.ts`). */
declare module 'virtual:guanghuo-lens/highlights.css' {}
