/** Reads values of which nothing is known, such as a store holds. Pure; never throws. */
import { isRecord } from './parse-card.ts';

/** A record with a value for each id. */
export function recordOf<Id extends string, T>(ids: readonly Id[], makeValue: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, makeValue(id)])) as Record<Id, T>;
}

/** The fields that could be read; `__proto__` and the like are fields like any other. */
export function mapRecord<T>(value: unknown, parse: (field: unknown) => T | null): Record<string, T> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const parsed = key === '' ? null : parse(field);
      return parsed === null ? [] : [[key, parsed] as const];
    }),
  );
}

/** A field of what may be no record; undefined where there is none. */
export function fieldOf(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}

/** The texts of a list, sorted, none twice and none empty. */
export function parseTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((text): text is string => typeof text === 'string' && text !== ''))].sort();
}

/** The known value that it is, else the fallback. */
export function oneOf<T>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

/** The value where it is a boolean, else the fallback. */
export function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
