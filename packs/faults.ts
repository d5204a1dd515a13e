/** What is wrong with a pack and where, as codes: the words are in `utils/strings-packs.ts`. */
import { MAX_LISTED_FAULTS } from './limits.ts';

export const FAULT_CODES = [
  'not-json',
  'not-a-pack',
  'too-deep',
  'too-big',
  'too-many-forms',
  'too-many-categories',
  'nothing',
  'no-term-column',
  'missing',
  'empty',
  'wrong-type',
  'wrong-value',
  'too-long',
  'too-many',
  'unknown-key',
  'bad-url',
  'bad-id',
  'bad-language',
  'unknown-category',
  'taken-category',
  'duplicate-id',
  'duplicate-term',
  'one-letter',
  'one-character',
  'no-letters',
  'open-quote',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface PackFault {
  readonly code: FaultCode;
  /** Of the file or the pasted text, from 1. */
  readonly line?: number | undefined;
  /** The column of a table, or the key in a JSON entry (`forms[2].case`). */
  readonly field?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Collects faults: keeps the first {@link MAX_LISTED_FAULTS}, and counts what was refused for them. */
export class FaultList {
  readonly listed: PackFault[] = [];
  count = 0;
  /** Entries or rows that cannot be taken. */
  refused = 0;

  add(fault: PackFault): void {
    this.count += 1;
    if (this.listed.length < MAX_LISTED_FAULTS) this.listed.push(fault);
  }

  /** Notes all that is wrong with one entry, which is refused if anything is. Returns whether it can be taken. */
  refuse(faults: readonly PackFault[]): boolean {
    for (const fault of faults) this.add(fault);
    if (faults.length > 0) this.refused += 1;
    return faults.length === 0;
  }
}
