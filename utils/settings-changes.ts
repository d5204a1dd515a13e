/**
 * What was changed in the settings and how to put it back: place by place, so that undoing one change leaves alone what
 * was changed since, here or in another window. Pure.
 */
import { isRecord } from './parse-card.ts';
import type { Settings } from './settings.ts';

/** A place in the settings with what stood there; undefined: nothing. */
export interface Place {
  readonly field: keyof Settings;
  /** In fields that hold many: which of them. */
  readonly key?: string;
  readonly before: unknown;
}

/** The places in which the settings differ, with what the earlier ones have there. */
export function placesChanged(earlier: Settings, later: Settings): Place[] {
  return (Object.keys(earlier) as (keyof Settings)[]).flatMap((field): Place[] => {
    const [before, after] = [manyOf(earlier[field]), manyOf(later[field])];
    if (before === null || after === null)
      return isSame(earlier[field], later[field]) ? [] : [{ field, before: earlier[field] }];
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((key) => !isSame(before.get(key), after.get(key)))
      .map((key) => ({ field, key, before: before.get(key) }));
  });
}

/** The settings with the places as they were. */
export function withPlacesBack(settings: Settings, places: readonly Place[]): Settings {
  const changed: Record<string, unknown> = { ...settings };
  for (const { field, key, before } of places) {
    const many = manyOf(changed[field]);
    if (key === undefined || many === null) {
      changed[field] = before;
      continue;
    }
    if (before === undefined) many.delete(key);
    else many.set(key, before);
    changed[field] = Array.isArray(changed[field]) ? [...many.keys()].sort() : Object.fromEntries(many);
  }
  return changed as unknown as Settings;
}

/** The parts of a field that holds many: those of a record, or the members of a list. */
function manyOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) return new Map(value.map((member: string) => [member, true]));
  return isRecord(value) ? new Map(Object.entries(value)) : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
