/** What comes of reading a file or a pasted text: a pack of all that is good, and what is wrong with the rest. */
import type { UserEntry, UserPack } from '../data/user-pack.ts';
import { formsOf } from './clean.ts';
import type { FaultList, PackFault } from './faults.ts';
import { MAX_BYTES, MAX_FORMS } from './limits.ts';
import { packText } from './pack-text.ts';

export interface Draft {
  /** Null where nothing can be taken. */
  readonly pack: UserPack | null;
  /** Of `pack`. */
  readonly forms: number;
  /** The first of them. */
  readonly faults: readonly PackFault[];
  readonly faultCount: number;
  /** Entries or rows that were refused. */
  readonly refused: number;
}

/** A draft of which nothing can be taken. */
export function failedDraft(fault: PackFault): Draft {
  return { pack: null, forms: 0, faults: [fault], faultCount: 1, refused: 0 };
}

/** The draft of a pack whose entries have been checked one by one: keeps the limits for the whole. */
export function draftOf(pack: UserPack, faults: FaultList): Draft {
  const forms = countForms(pack.entries);
  const whole = wholeFault(pack, forms);
  if (whole !== null) faults.listed.unshift(whole);
  return {
    pack: whole === null ? pack : null,
    forms,
    // What is said of the whole first; a row may have been read twice, for itself and beside others.
    faults: faults.listed.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    faultCount: faults.count + Number(whole !== null),
    refused: faults.refused,
  };
}

/** How many spellings the entries have. */
export function countForms(entries: readonly UserEntry[]): number {
  return entries.reduce((sum, entry) => sum + formsOf(entry).length, 0);
}

function wholeFault(pack: UserPack, forms: number): PackFault | null {
  if (pack.entries.length === 0) return { code: 'nothing' };
  if (forms > MAX_FORMS) return { code: 'too-many-forms', params: { count: forms, most: MAX_FORMS } };
  const bytes = new TextEncoder().encode(packText(pack)).byteLength;
  return bytes > MAX_BYTES ? tooBig(bytes) : null;
}

/** The fault of a file or pack of so many bytes. */
export function tooBig(bytes: number): PackFault {
  return { code: 'too-big', params: { size: bytes / 1e6, most: MAX_BYTES / 1e6 } };
}
