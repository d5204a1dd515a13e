/** What an organisation presets through its policies (docs/managed.md): settings to begin with, and packs. */
import { browser } from 'wxt/browser';
import { hashOf } from '../core/hash.ts';
import { isRecord } from '../utils/parse-card.ts';
import type { Settings } from '../utils/settings.ts';
import { updateSettings } from '../utils/settings-store.ts';
import { type Draft, failedDraft } from './draft.ts';
import { readJsonPack, readPackValue } from './json-pack.ts';
import { erasePack, listPacks, savePack } from './store.ts';

/** In `storage.local`: the hash of the policy that was applied last. */
const APPLIED_KEY = 'managed-applied';
/** Before the ids of preset packs, so that none takes the place of a pack of the reader's own. */
const ID_PREFIX = 'managed-';
const MAX_ID = 64;

/**
 * Applies the policy where it is another one than before: what the reader has changed since stays changed.
 * @returns whether packs may have changed
 * @throws what the stores throw
 */
export async function applyManaged(): Promise<boolean> {
  const policy = await readPolicy();
  const hash = hashOf(JSON.stringify(policy));
  const applied: unknown = (await browser.storage.local.get(APPLIED_KEY))[APPLIED_KEY];
  if (applied === hash || (applied === undefined && Object.keys(policy).length === 0)) return false;
  if (isRecord(policy.settings)) {
    const preset = policy.settings;
    await updateSettings((settings) => presetSettings(settings, preset));
  }
  await presetPacks(Array.isArray(policy.packs) ? policy.packs : []);
  await browser.storage.local.set({ [APPLIED_KEY]: hash });
  return true;
}

/** Calls back whenever the policy changes while we run. */
export function watchManaged(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}

/**
 * The settings with those of a preset that are known and of the right kind. Lists are added to, groups of switches are
 * changed one by one; what else a value must be is the business of the settings' own parser.
 */
export function presetSettings(settings: Settings, preset: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(settings).filter(
    ([key, value]) => key !== 'version' && Object.hasOwn(preset, key) && isAlike(value, preset[key]),
  );
  const changes = known.map(([key, value]): [string, unknown] => {
    const wanted = preset[key];
    if (Array.isArray(value) && Array.isArray(wanted)) return [key, [...value, ...wanted]];
    if (!isRecord(value) || !isRecord(wanted)) return [key, wanted];
    // Sites have names of the administrator's own.
    const members = Object.entries(wanted).filter(
      ([name, own]) => key === 'sites' || (Object.hasOwn(value, name) && isAlike(value[name], own)),
    );
    return [key, { ...value, ...Object.fromEntries(members) }];
  });
  return { ...settings, ...Object.fromEntries(changes) };
}

function isAlike(one: unknown, other: unknown): boolean {
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && other !== null;
}

/** Firefox rejects where there is no policy. */
async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    console.debug('Guanghuo Lens: no policy', error);
    return {};
  }
}

async function presetPacks(values: readonly unknown[]): Promise<void> {
  const kept = new Set<string>();
  for (const [index, value] of values.entries()) {
    const { pack, faults } = readPreset(value);
    // For the administrator, who looks here.
    for (const { code, line, field } of faults) {
      console.warn(
        `Guanghuo Lens: policy, packs[${index}]${line === undefined ? '' : ` line ${line}`} ${field ?? ''}: ${code}`,
      );
    }
    if (pack === null) continue;
    const id = (ID_PREFIX + pack.id).slice(0, MAX_ID);
    kept.add(id);
    await savePack({ ...pack, id }, true);
  }
  for (const { id, managed } of await listPacks()) if (managed && !kept.has(id)) await erasePack(id);
}

function readPreset(value: unknown): Draft {
  if (typeof value === 'string') return readJsonPack(value);
  return isRecord(value) ? readPackValue(value) : failedDraft({ code: 'wrong-type' });
}
