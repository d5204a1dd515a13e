/** Values that a message, a store or a file may hold: what JSON and the structured clone can carry, and wants to do harm. */
import fc from 'fast-check';

/** Names that are fields of every object, or mean something to a prototype chain. */
export const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'];

const LONG = 'x'.repeat(300_000);

/** Anything: any JSON, and what only the structured clone carries. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 4 }),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    LONG,
    [LONG],
    { [LONG]: LONG },
    Number.NaN,
    -0,
    Number.POSITIVE_INFINITY,
    [null],
    new Date(NaN),
  ),
  fc
    .tuple(fc.constantFrom(...HOSTILE_KEYS), fc.jsonValue())
    // An own field of that name, as JSON gives it.
    .map(([key, value]) => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)},"polluted":true}`) as unknown),
);

/** The value with one part of it, at any depth, replaced or taken away, or with one more beside it. */
export function damaged(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.array(fc.nat(), { maxLength: 5 }), anything, fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, way, other, how]) => damage(structuredClone(value), way, other, how));
}

function damage(value: unknown, [turn, ...rest]: readonly number[], other: unknown, how: string): unknown {
  if (turn === undefined || typeof value !== 'object' || value === null) return other;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const key = keys[turn % Math.max(keys.length, 1)];
  const isDeeper = key !== undefined && rest.length > 0 && typeof record[key] === 'object';
  if (isDeeper) record[key] = damage(record[key], rest, other, how);
  else if (Array.isArray(value) && how === 'add') value.push(other);
  else if (how === 'add' || key === undefined)
    Object.defineProperty(record, Array.isArray(value) ? '0' : HOSTILE_KEYS[turn % HOSTILE_KEYS.length]!, {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (how === 'remove') delete record[key];
  else record[key] = other;
  return value;
}

const CLEAN = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);

/** Whether nothing has been added to what all objects share. */
export function isUnpolluted(): boolean {
  const lengths = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
  return !('polluted' in {}) && lengths.every((length, index) => length === CLEAN[index]);
}
