/** The switches of a pack's categories: of its own, and of those that were switched off in the popup. */
import type { VNode } from 'preact';
import { ownCategoryId, paintOf } from '../packs/own-ids.ts';
import type { PackInfo } from '../packs/store.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { packsText } from '../utils/strings-packs.ts';
import { ownCategoryName } from './own-names.ts';
import { Switch } from './Switch.tsx';

export interface PackCategoriesProps {
  readonly language: CardLanguage;
  readonly pack: PackInfo;
  /** The categories that are off, as `ownCategoryId` calls them. */
  readonly hiddenCategories: readonly string[];
  readonly onCategory: (change: PackCategoryChange) => void;
}

/** What a switch asks for. */
export interface PackCategoryChange {
  /** As `ownCategoryId` calls it. */
  readonly id: string;
  readonly on: boolean;
  readonly nameIn: (language: CardLanguage) => string;
}

export function PackCategories({ language, pack, hiddenCategories, onCategory }: PackCategoriesProps): VNode | null {
  const ids = categoriesOf(pack, hiddenCategories);
  if (ids.length === 0) return null;
  return (
    <ul class="own-categories" aria-label={packsText(language, 'categories', { name: pack.name })}>
      {ids.map((category) => {
        const id = ownCategoryId(pack.id, category);
        const nameId = `name-${id}`;
        const on = !hiddenCategories.includes(id);
        const nameIn = (spoken: CardLanguage) => nameOf(pack, category, spoken);
        const { text, lang } = nameIn(language);
        return (
          <li key={id} class="own-category" data-category={paintOf(pack.categories, category)} data-on={on}>
            <Switch
              on={on}
              labelledBy={nameId}
              onSwitch={(next) => onCategory({ id, on: next, nameIn: (spoken) => nameIn(spoken).text })}
            />
            <span class="category-name" id={nameId} lang={lang} dir="auto">
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The pack's own, and behind them what else of it is off: entries in one of our categories, or in none (undefined). */
function categoriesOf({ id, categories }: PackInfo, hidden: readonly string[]): Array<string | undefined> {
  const own: Array<string | undefined> = categories.map((category) => category.id);
  const whole = ownCategoryId(id);
  const others = hidden
    .filter((one) => one === whole || one.startsWith(`${whole}:`))
    .map((one) => (one === whole ? undefined : one.slice(whole.length + 1)));
  return [...new Set([...own, ...others])];
}

function nameOf({ categories }: PackInfo, category: string | undefined, language: CardLanguage) {
  const categoryNames = categories.find(({ id }) => id === category)?.names ?? [];
  return ownCategoryName({ category: paintOf(categories, category), categoryNames }, language);
}
