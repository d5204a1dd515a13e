/** The packs in the popup: what each is, how much of it the page has, and its switch. */
import type { VNode } from 'preact';
import type { PackId } from '../data/packs.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PagePack } from './popup-page.ts';
import { Switch } from './Switch.tsx';

export interface PackListProps {
  readonly language: CardLanguage;
  readonly packs: readonly PagePack[];
  readonly onPack: (pack: PackId, on: boolean) => void;
}

export function PackList({ language, packs, onPack }: PackListProps): VNode {
  return (
    <section class="packs" aria-labelledby="packs">
      <h2 class="others-name" id="packs">
        {popupText(language, 'packs')}
      </h2>
      {packs.map(({ pack, on, count }) => (
        <div key={pack} class="pack" data-pack={pack} data-on={on}>
          <p class="pack-text">
            <span class="pack-name" id={`pack-${pack}`}>
              {cardText(language, `pack.${pack}`)}
            </span>
            {count > 0 && (
              <span class="pack-count" title={popupText(language, 'entry-count', { entries: count })}>
                {count}
              </span>
            )}
            <span class="pack-more">{popupText(language, `pack.${pack}`)}</span>
          </p>
          <Switch on={on} labelledBy={`pack-${pack}`} onSwitch={(next) => onPack(pack, next)} />
        </div>
      ))}
    </section>
  );
}
