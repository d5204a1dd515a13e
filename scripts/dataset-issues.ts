/** zod's issues in the words of an editor. */
import type { z } from 'zod';
import { CATEGORY_IDS } from '../data/categories.ts';
import { type Fault, placeOf } from './dataset-errors.ts';

const LANGUAGES = ['en', 'zhHans', 'zhHant'];

/** One fault for each issue; `value` is what was parsed. */
export function issueFaults(error: z.ZodError, value: unknown): Fault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, [], value));
}

function faultsOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[], value: unknown): Fault[] {
  const keys = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    // The member that fits best is the one that the author meant.
    const meant = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return meant.flatMap((inner) => faultsOf(inner, keys, value));
  }
  const path = placeOf(keys);
  const key = String(keys.at(-1));
  const given = keys.reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown> | undefined)?.[name], value);
  if (LANGUAGES.includes(key) && (given === undefined || given === '')) {
    const hint = key === 'zhHant' ? 'npm run data:format derives it from zhHans' : undefined;
    return [{ path, reason: `the translation ${key} is missing`, ...(hint && { hint }) }];
  }
  if (path === 'category' && issue.code === 'invalid_value') {
    return [
      { path, reason: `unknown category ${JSON.stringify(given)}`, hint: `there are ${CATEGORY_IDS.join(', ')}` },
    ];
  }
  if (issue.code === 'unrecognized_keys') {
    return [{ path, reason: `unknown key ${issue.keys.join(', ')}`, hint: 'data/schema.ts lists the keys' }];
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return [{ path, reason: `${JSON.stringify(given)} is no http or https address` }];
  }
  if (given === undefined && issue.code !== 'custom') return [{ path, reason: 'is missing' }];
  return [{ path, reason: issue.message }];
}
