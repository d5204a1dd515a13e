/** A pack as the JSON text that we keep and export: always the same for the same pack, an entry a line. */
import type { UserCategory, UserEntry, UserForm, UserName, UserPack } from '../data/user-pack.ts';

/** What every exported pack points editors to: the schema lies beside the dataset in our repository. */
const SCHEMA_FILE = 'user-pack.schema.json';

/** The canonical text, a newline at its end. */
export function packText(pack: UserPack): string {
  const { format, id, name, version, categories = [], entries } = pack;
  const head = { $schema: SCHEMA_FILE, format, id, name, ...(version !== undefined && { version }) };
  const lines = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...(categories.length > 0 ? [`  "categories": ${list(categories.map(categoryOf))}`] : []),
    `  "entries": ${list(entries.map(entryOf))}`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}

function categoryOf({ id, names, colour }: UserCategory): UserCategory {
  return { id, names: names.map(nameOf), colour };
}

function entryOf({ id, names, forms = [], summary, category, url, note }: UserEntry): UserEntry {
  return {
    id,
    names: names.map(nameOf),
    ...(forms.length > 0 && { forms: forms.map(formOf) }),
    ...(summary !== undefined && { summary }),
    ...(category !== undefined && { category }),
    ...(url !== undefined && { url }),
    ...(note !== undefined && { note }),
  };
}

function nameOf({ text, lang }: UserName): UserName {
  return { text, ...(lang !== undefined && { lang }) };
}

function formOf(form: UserForm): UserForm {
  if (typeof form === 'string') return form;
  const { text, case: kind, short } = form;
  if (kind === undefined && short === undefined) return text;
  return { text, ...(kind !== undefined && { case: kind }), ...(short && { short }) };
}
