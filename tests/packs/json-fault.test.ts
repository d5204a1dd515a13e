import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from '../../packs/json-fault.ts';

it.each([
  ['', 1, 1, 'a value expected, the end of the file found'],
  ['{"a":1,}', 1, 8, 'a key in double quotes expected, "}" found'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," or "}" expected, "\\"" found'],
  ['{"a" 1}', 1, 6, '":" expected, "1" found'],
  ['[1,2,]', 1, 6, 'a value expected, "]" found'],
  ['["x\ny"]', 1, 2, 'a string that does not end, or holds what must be escaped'],
  ['{} x', 1, 4, 'the end of the file expected, "x" found'],
  ['{"a":{"b":1,"\\u0062":2}}', 1, 13, 'the key "\\u0062" is there twice'],
])('finds the fault of %j', (text, line, column, reason) => {
  expect(findJsonFault(text)).toEqual({ line, column, reason });
});

it('finds no fault in any JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (text, indent) => {
      expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
    }),
  );
});

it('finds a fault wherever JSON.parse does', () => {
  const edited = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', 'x', '\\'));
  fc.assert(
    fc.property(edited, ([json, place, sign]) => {
      const at = place % (json.length + 1);
      const text = json.slice(0, at) + sign + json.slice(at + 1);
      try {
        JSON.parse(text);
      } catch {
        expect(findJsonFault(text)).not.toBeNull();
      }
    }),
  );
});
