/** zod's issues as faults of a pack. */
import type { z } from 'zod';
import type { FaultCode, PackFault } from './faults.ts';

/** Values are shown so far, in UTF-16 units. */
const SHOWN = 60;

/** One fault for each issue; `value` is what was parsed. */
export function issueFaults(error: z.ZodError, value: unknown): PackFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, [], value));
}

function faultsOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[], value: unknown): PackFault[] {
  const keys = [...base, ...issue.path];
  const given = keys.reduce<unknown>((at, key) => memberOf(at, key), value);
  if (issue.code === 'invalid_union') {
    // A form is a text or an object: the one that it is was meant.
    const meant = issue.errors[typeof given === 'string' ? 0 : 1] ?? [];
    return meant.flatMap((inner) => faultsOf(inner, keys, value));
  }
  const field = fieldOf(keys) || undefined;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-key', field: fieldOf([...keys, key.slice(0, SHOWN)]) }));
  }
  const params: Record<string, string | number> = {};
  if (typeof given === 'string') params.value = given.slice(0, SHOWN);
  if (issue.code === 'too_big') params.most = Number(issue.maximum);
  if (issue.code === 'invalid_value') params.values = issue.values.map(String).join(', ');
  return [{ code: codeOf(issue, keys, given), field, params }];
}

function codeOf(issue: z.core.$ZodIssue, keys: readonly PropertyKey[], given: unknown): FaultCode {
  if (given === undefined) return 'missing';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-many';
    case 'too_small':
      return 'empty';
    case 'invalid_value':
      return 'wrong-value';
    case 'invalid_format':
      if (issue.format === 'url') return 'bad-url';
      return keys.at(-1) === 'lang' ? 'bad-language' : 'bad-id';
    default:
      return 'wrong-type';
  }
}

/** A member that is its own: nothing is read off a prototype. */
function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function fieldOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
