/** What the options page tells of the bundled dataset. */
export interface DatasetInfo {
  /** ISO date: the newest day on which an editor read a source, or on which a document was published. */
  readonly date: string;
  /** Eight hexadecimal digits, different for every different content. */
  readonly hash: string;
  readonly entries: number;
  readonly facts: number;
  /** Spellings. */
  readonly forms: number;
  /** Different public pages that facts point to. */
  readonly pages: number;
  readonly documents: number;
}

/** A part of what ships that others have written. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As in SPDX. */
  readonly licence: string;
  /** Its licence, whole. */
  readonly text: string;
}
