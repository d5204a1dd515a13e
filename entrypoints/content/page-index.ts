/**
 * What was found where: our own index, in plain numbers. The highlight registry is shared with the page and cannot be
 * trusted as storage, and ranges are expensive to keep: see docs/ARCHITECTURE.md.
 */
import { isEvidence, type PageEvidence } from '../../core/page-evidence.ts';
import type { Candidate, Reason } from '../../core/types.ts';
import { precedes } from '../../utils/page-order.ts';
import type { ReadMention, TextPosition } from '../../utils/reader-module.ts';
import { type BlockText, positionsOf } from './block-text.ts';

const NONE: readonly Text[] = [];

/** A block of the page in which something was found. */
export interface BlockRecord {
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** All that may be mentions, in the order of the text; `waiting` ones count only with evidence from the page. */
  readonly mentions: readonly Mention[];
}

/** A candidate that is (or, while it waits, may become) a mention, and where it stands in the DOM. */
export interface Mention extends ReadMention {
  readonly record: BlockRecord;
}

/** What the scan of a block has found. */
export interface Finding {
  readonly block: BlockText;
  readonly candidates: readonly Candidate[];
}

/** What the index tells those who paint and count. */
export interface IndexListener {
  added(record: BlockRecord): void;
  removed(record: BlockRecord): void;
  /** Mentions of the record now count that did not before, or the other way round. */
  changed(record: BlockRecord): void;
}

export class PageIndex {
  readonly #records = new Set<BlockRecord>();
  readonly #byNode = new WeakMap<Text, Set<BlockRecord>>();
  readonly #waiting = new Map<number, Set<BlockRecord>>();
  readonly #evidence: PageEvidence;
  readonly #listener: IndexListener;

  constructor(evidence: PageEvidence, listener: IndexListener) {
    this.#evidence = evidence;
    this.#listener = listener;
  }

  /** Every record; in the order in which they were found, which is the order of the page but for what changed later. */
  get records(): ReadonlySet<BlockRecord> {
    return this.#records;
  }

  /** Whether the mention counts, by what its block and the page say now. */
  accepts({ candidate }: Mention): boolean {
    return this.#evidence.accepts(candidate);
  }

  /** Why the mention counts. */
  reasonOf({ candidate }: ReadMention): Reason {
    return this.#evidence.reasonOf(candidate);
  }

  /**
   * Takes what was found in a run of text nodes in place of what was known of them. What is found again as it was stays
   * as it is, so that no mark flickers and an open card keeps its mention. Of texts that were known together with these
   * and are not among them now, what was found is kept: they are part of a block too long for one run, or stand elsewhere.
   * @returns those texts
   */
  replace(nodes: readonly Text[], findings: readonly Finding[]): readonly Text[] {
    const outdated = this.#recordsOf(nodes);
    // As for nearly every run of a page.
    if (outdated.size === 0 && findings.length === 0) return NONE;
    const fresh: BlockRecord[] = [];
    for (const { block, candidates } of findings) {
      const record = recordOf(block, candidates);
      // Removed while its text was being scanned: what is left of the run has been noted as changed.
      if (record.mentions.length === 0 || !record.nodes.every((node) => node.isConnected)) continue;
      const same = [...outdated].find((known) => sameRecord(known, record));
      if (same) outdated.delete(same);
      else fresh.push(record);
    }
    const others: Text[] = [];
    for (const record of outdated) {
      const rest = restOf(record, nodes);
      others.push(...rest.nodes);
      if (rest.mentions.length > 0) fresh.push(rest);
      this.remove(record);
    }
    for (const record of fresh) this.#add(record);
    return others;
  }

  #recordsOf(nodes: readonly Text[]): Set<BlockRecord> {
    const records = new Set<BlockRecord>();
    for (const node of nodes) {
      const own = this.#byNode.get(node);
      if (own !== undefined) for (const record of own) records.add(record);
    }
    return records;
  }

  /**
   * Forgets all that the node's text takes part in; where the text has only `changed`, the mentions whose own letters
   * have, and all in their blocks. Yields the texts of what is forgotten: the others of them are to be looked at.
   */
  *forget(node: Text, changed = false): Generator<Text> {
    for (const record of [...(this.#byNode.get(node) ?? [])]) {
      if (changed && record.mentions.every(standsAsItStood)) continue;
      this.remove(record);
      yield* record.nodes;
    }
  }

  #add(record: BlockRecord): void {
    this.#records.add(record);
    for (const node of record.nodes) setOf(this.#byNode, node).add(record);
    this.#listener.added(record);
    const { hasCompany } = this.#evidence;
    for (const { candidate } of record.mentions) {
      if (candidate.verdict === 'waiting') setOf(this.#waiting, candidate.entry).add(record);
      if (this.#evidence.add(candidate)) this.#recount(candidate.entry);
    }
    this.#recountAlone(hasCompany);
  }

  /** Forgets a record; nothing happens where it is forgotten already. */
  remove(record: BlockRecord): void {
    if (!this.#records.delete(record)) return;
    for (const node of record.nodes) this.#byNode.get(node)?.delete(record);
    this.#listener.removed(record);
    const { hasCompany } = this.#evidence;
    for (const { candidate } of record.mentions) {
      if (candidate.verdict === 'waiting') this.#waiting.get(candidate.entry)?.delete(record);
      if (this.#evidence.remove(candidate)) this.#recount(candidate.entry);
    }
    this.#recountAlone(hasCompany);
  }

  /** The mention that counts at an offset (UTF-16 units) of a text node: it begins at, ends at or spans the place. */
  at(node: Text, offset: number): Mention | null {
    for (const record of this.#byNode.get(node) ?? []) {
      for (const mention of record.mentions) {
        const { start, end } = mention;
        const from = start.node === node ? start.offset : precedes(start.node, node) ? 0 : Number.POSITIVE_INFINITY;
        const to = end.node === node ? end.offset : precedes(node, end.node) ? Number.POSITIVE_INFINITY : -1;
        if (from <= offset && offset <= to && this.accepts(mention)) return mention;
      }
    }
    return null;
  }

  /** Whether the mention still is in the index. */
  holds(mention: Mention): boolean {
    return this.#records.has(mention.record);
  }

  /** Brands that stand alone count now, or no longer, where the page has got or lost others since. */
  #recountAlone(hadCompany: boolean): void {
    if (this.#evidence.hasCompany !== hadCompany) for (const entry of this.#waiting.keys()) this.#recount(entry);
  }

  /** An entry's safe mentions have begun or ceased to exist: those that wait for it count now, or no longer. */
  #recount(entry: number): void {
    for (const record of this.#waiting.get(entry) ?? []) this.#listener.changed(record);
  }
}

function recordOf(block: BlockText, candidates: readonly Candidate[]): BlockRecord {
  const mentions: Mention[] = [];
  const record: BlockRecord = { element: block.block, nodes: block.nodes, mentions };
  for (const candidate of candidates) {
    if (candidate.verdict === 'rejected') continue;
    const { start, end } = candidate;
    mentions.push({ record, candidate, ...positionsOf(block, start, end), text: block.text.slice(start, end) });
  }
  return record;
}

/** The record without some of its texts; mentions that reach into them are left out. */
function restOf({ element, nodes, mentions }: BlockRecord, without: readonly Text[]): BlockRecord {
  const left = new Set(nodes.filter((node) => node.isConnected));
  for (const node of without) left.delete(node);
  const kept: Mention[] = [];
  const record: BlockRecord = { element, nodes: [...left], mentions: kept };
  for (const mention of mentions) {
    if (left.has(mention.start.node) && left.has(mention.end.node)) kept.push({ ...mention, record });
  }
  return record;
}

function sameRecord(a: BlockRecord, b: BlockRecord): boolean {
  return (
    a.element === b.element &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index]) &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every((mention, index) => sameMention(mention, b.mentions[index] as Mention))
  );
}

function sameMention(a: Mention, b: Mention): boolean {
  return (
    a.text === b.text &&
    samePosition(a.start, b.start) &&
    samePosition(a.end, b.end) &&
    a.candidate.entry === b.candidate.entry &&
    a.candidate.form === b.candidate.form &&
    a.candidate.verdict === b.candidate.verdict &&
    a.candidate.reason.kind === b.candidate.reason.kind &&
    a.candidate.alone === b.candidate.alone &&
    isEvidence(a.candidate) === isEvidence(b.candidate)
  );
}

function samePosition(a: TextPosition, b: TextPosition): boolean {
  return a.node === b.node && a.offset === b.offset;
}

function standsAsItStood({ start, end, text }: Mention): boolean {
  return start.node === end.node && start.node.data.slice(start.offset, end.offset) === text;
}

interface MapLike<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function setOf<Key>(map: MapLike<Key, Set<BlockRecord>>, key: Key): Set<BlockRecord> {
  let set = map.get(key);
  if (set === undefined) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
