/** The modules that `scripts/vite-dataset.ts` makes out of this folder, and `scripts/vite-licences.ts` of what is built in. */
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
declare module 'virtual:guanghuo-lens/variants' {
  /** Traditional characters, each with the Simplified one that it counts as behind it. */
  const pairs: string;
  export default pairs;
}

declare module 'virtual:guanghuo-lens/dataset-info' {
  const info: import('./dataset-info.ts').DatasetInfo;
  export default info;
}

declare module 'virtual:guanghuo-lens/licences' {
  /** Ours first. */
  const licences: readonly import('./dataset-info.ts').Licence[];
  export default licences;
}

/** The rules of all marks (see `entrypoints/content/mark-rules.ts`). */
declare module 'virtual:guanghuo-lens/highlights.css' {}
