/** Faults of a JSON text with their places, which `JSON.parse` either does not tell or, for a key given twice, passes over. */

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 units, counted from 1. */
  readonly column: number;
  readonly reason: string;
}

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON wants them escaped in a string
const STRING_PART = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text is not JSON (RFC 8259), or names a key twice in one object: of such a pair one value would be lost
 * without a word when the file is written again.
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0;

  const fail = (reason: string, place = at): never => {
    throw new FaultAt(place, reason);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  /** The string with its quotes. Part by part: one expression for all of it overflows the stack where there are millions. */
  const takeString = (): string | null => {
    const start = at;
    if (text[at] !== '"') return null;
    at += 1;
    while (take(STRING_PART) !== null);
    if (text[at] !== '"') {
      at = start;
      return null;
    }
    at += 1;
    return text.slice(start, at);
  };
  const next = (): string => {
    take(SPACE);
    return text[at] ?? '';
  };
  const shown = (): string => (at < text.length ? JSON.stringify(text[at]) : 'the end of the file');
  const expect = (sign: string): void => {
    if (next() !== sign) fail(`"${sign}" expected, ${shown()} found`);
    at += 1;
  };
  const members = (close: string, member: () => void): void => {
    at += 1;
    if (next() === close) {
      at += 1;
      return;
    }
    for (;;) {
      member();
      if (next() === close) break;
      if (text[at] !== ',') fail(`"," or "${close}" expected, ${shown()} found`);
      at += 1;
    }
    at += 1;
  };
  const object = (): void => {
    const keys = new Set<string>();
    members('}', () => {
      next();
      const start = at;
      const key = takeString() ?? fail(`a key in double quotes expected, ${shown()} found`);
      const name = JSON.parse(key) as string;
      if (keys.has(name)) fail(`the key ${key} is there twice`, start);
      keys.add(name);
      expect(':');
      value();
    });
  };
  const value = (): void => {
    const sign = next();
    if (sign === '{') object();
    else if (sign === '[') members(']', value);
    else if (sign === '"') takeString() ?? fail('a string that does not end, or holds what must be escaped');
    else take(SCALAR) ?? fail(`a value expected, ${shown()} found`);
  };

  try {
    value();
    if (next() !== '') fail(`the end of the file expected, ${shown()} found`);
    return null;
  } catch (error) {
    if (!(error instanceof FaultAt)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1, reason: error.message };
  }
}

class FaultAt extends Error {
  readonly at: number;

  constructor(at: number, reason: string) {
    super(reason);
    this.at = at;
  }
}
