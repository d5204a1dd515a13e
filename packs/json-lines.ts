/** On which line a value of a JSON text stands, which `JSON.parse` does not tell. For texts that are valid JSON. */
const PLAIN = /[^\s,:\]}]+/y;

/** The line (from 1) of each member of a list that is a member of the outermost object. */
export function linesOfList(text: string, key: string): number[] {
  const start = membersOf(text, nextValue(text, 0)).find(([name]) => name === key)?.[1];
  if (start === undefined || text[start] !== '[') return [];
  const lines: number[] = [];
  let line = 1;
  let counted = 0;
  for (const [, at] of membersOf(text, start)) {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    counted = at;
    lines.push(line);
  }
  return lines;
}

/** The members of the object or list that begins at `from`: key (or index), and where the value begins. */
function membersOf(text: string, from: number): Array<[key: string, at: number]> {
  const members: Array<[string, number]> = [];
  const isObject = text[from] === '{';
  let at = nextValue(text, from + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let key = String(members.length);
    if (isObject) {
      const end = skipValue(text, at);
      key = String(JSON.parse(text.slice(at, end)));
      at = nextValue(text, end);
    }
    members.push([key, at]);
    at = nextValue(text, skipValue(text, at));
  }
  return members;
}

/** Where the next value, key or closing sign stands. */
function nextValue(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n,:'.includes(text[at] as string)) at += 1;
  return at;
}

/** Where the value ends that begins at `from`. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      depth += 1;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      at += 1;
    } else {
      at = sign === '"' ? skipString(text, at) : skipPlain(text, at);
    }
    if (depth > 0) at = nextValue(text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipPlain(text: string, from: number): number {
  PLAIN.lastIndex = from;
  return from + (PLAIN.exec(text)?.[0].length ?? 1);
}
