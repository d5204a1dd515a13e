/** What is wrong in a file of the dataset. */
export interface Fault {
  /** Inside the file, as `facts[2].sources[0].section`; empty for the whole of it. */
  readonly path: string;
  readonly reason: string;
  /** How to mend it, where that is not plain from the reason. */
  readonly hint?: string;
}

/** What is wrong in a dataset, and where. */
export interface DatasetError extends Fault {
  /** Relative to the dataset's folder, with `/`. */
  readonly file: string;
}

/** Notes a fault of the file at hand. */
export type Report = (path: string, reason: string, hint?: string) => void;

/** A place inside a file out of zod's keys: `facts[2].text.en`. */
export function placeOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Path, reason, hint in one line. */
export function formatFault({ path, reason, hint }: Fault): string {
  return `${path === '' ? '' : `${path}: `}${reason}${hint === undefined ? '' : ` (${hint})`}`;
}

/** File, path, reason, hint in one line. */
export function formatError(error: DatasetError): string {
  return `${error.file}${error.path === '' ? ':' : ''} ${formatFault(error)}`;
}
