/** Which categories are marked, and how often. */
import type { VNode } from 'preact';
import { CATEGORY_IDS, type CategoryId } from '../../data/categories.ts';
import { DENSITIES, withCategory, withDensity } from '../../utils/settings.ts';
import { cardText } from '../../utils/strings-card.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { Switch } from '../Switch.tsx';
import { Select } from './controls.tsx';
import type { SectionProps } from './options-page.ts';

export function CategoriesSection(props: SectionProps): VNode {
  return (
    <>
      <div class="rows">
        {CATEGORY_IDS.map((category) => (
          <CategoryRow key={category} {...props} category={category} />
        ))}
      </div>
      <p class="actions">
        <a href="#packs/own-packs">{optionsText(props.language, 'categories.own')}</a>
      </p>
    </>
  );
}

function CategoryRow({ language, settings, onChange, category }: SectionProps & { category: CategoryId }): VNode {
  const id = `category-${category}`;
  const on = settings.categories[category];
  return (
    <div class="category-setting category" id={`setting-${id}`} data-category={category} data-on={on}>
      <p class="category-name" id={`name-${id}`}>
        {cardText(language, `category.${category}`)}
      </p>
      <p class="setting-help category-help" id={`help-${id}`}>
        {optionsText(language, `category.${category}.help`)}
      </p>
      <div class="category-density">
        <span class="aside" id={`density-${id}`}>
          {optionsText(language, 'density')}
        </span>
        <Select
          value={settings.density[category]}
          labelledBy={`name-${id} density-${id}`}
          choices={DENSITIES.map((value) => ({ value, text: optionsText(language, `density.${value}`) }))}
          onChoose={(density) =>
            onChange({
              kind: `density-${category}`,
              label: (spoken) =>
                optionsText(spoken, 'did.set', {
                  name: cardText(spoken, `category.${category}`),
                  value: optionsText(spoken, `density.${density}`),
                }),
              apply: (current) => withDensity(current, category, density),
            })
          }
        />
      </div>
      <Switch
        on={on}
        labelledBy={`name-${id}`}
        onSwitch={(next) =>
          onChange({
            kind: `category-${category}`,
            label: (spoken) =>
              optionsText(spoken, next ? 'did.on' : 'did.off', { name: cardText(spoken, `category.${category}`) }),
            apply: (current) => withCategory(current, category, next),
          })
        }
      />
    </div>
  );
}
