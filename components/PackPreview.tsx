/** What an import would save: its categories, and its first entries as they were understood. */
import type { VNode } from 'preact';
import { CATEGORY_IDS, OWN_COLOURS, type OwnColour } from '../data/categories.ts';
import type { UserEntry, UserPack } from '../data/user-pack.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { packsText } from '../utils/strings-packs.ts';
import { nameFor } from './own-names.ts';

export interface PackPreviewProps {
  readonly language: CardLanguage;
  readonly pack: UserPack;
  readonly onColour: (category: string, colour: OwnColour) => void;
}

/** So many entries are shown. */
const SHOWN = 10;

export function PackPreview({ language, pack, onColour }: PackPreviewProps): VNode {
  const { categories = [], entries } = pack;
  const categoryName = (id: string | undefined): string => {
    const own = categories.find((category) => category.id === id);
    if (own) return nameFor(own.names, language)?.text ?? '';
    const bundled = CATEGORY_IDS.find((one) => one === id);
    return bundled ? cardText(language, `category.${bundled}`) : '';
  };
  return (
    <>
      {categories.length > 0 && (
        <fieldset class="pack-categories">
          <legend>{packsText(language, 'import.categories')}</legend>
          {categories.map(({ id, colour }) => (
            <label key={id} data-category={`own-${colour}`}>
              <span class="pack-category" dir="auto">
                {categoryName(id)}
              </span>
              <select
                aria-label={packsText(language, 'import.colour', { category: categoryName(id) })}
                value={colour}
                onChange={({ currentTarget }) => onColour(id, currentTarget.value as OwnColour)}
              >
                {OWN_COLOURS.map((one) => (
                  <option key={one} value={one}>
                    {packsText(language, `colour.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <div class="pack-preview">
        <table>
          <caption>{packsText(language, 'import.preview')}</caption>
          <thead>
            <tr>
              {(['column.term', 'forms', 'column.category', 'column.note', 'column.url'] as const).map((key) => (
                <th key={key} scope="col">
                  {packsText(language, key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, SHOWN).map((entry) => (
              <tr key={entry.id}>
                <th scope="row" lang={entry.names[0]?.lang} dir="auto">
                  {entry.names[0]?.text}
                </th>
                <td dir="auto">{otherForms(entry).join(', ')}</td>
                <td dir="auto">{categoryName(entry.category)}</td>
                <td dir="auto">{entry.note ?? entry.summary}</td>
                <td>{entry.url}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {entries.length > SHOWN && (
          <p class="pack-hint">{packsText(language, 'import.preview.more', { count: entries.length - SHOWN })}</p>
        )}
      </div>
    </>
  );
}

function otherForms({ names, forms = [] }: UserEntry): string[] {
  const all = [...names.map(({ text }) => text), ...forms.map((form) => (typeof form === 'string' ? form : form.text))];
  // A form may repeat a name to say something of it.
  return [...new Set(all)].slice(1);
}
