/** The packs: the bundled ones with their switches, and room for those of the reader's own. */
import type { ComponentChildren, VNode } from 'preact';
import { PACK_IDS, type PackId } from '../../data/packs.ts';
import { withPack } from '../../utils/settings.ts';
import { cardText } from '../../utils/strings-card.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { SwitchSetting } from './controls.tsx';
import type { SectionProps } from './options-page.ts';

export interface PacksSectionProps extends SectionProps {
  /** How many entries each has; null as long as that is not known. */
  readonly entriesOf: Readonly<Record<PackId, number>> | null;
  /** What manages packs of the reader's own. */
  readonly ownPacks?: ComponentChildren;
}

export function PacksSection({ language, settings, onChange, entriesOf, ownPacks }: PacksSectionProps): VNode {
  return (
    <>
      {PACK_IDS.map((pack) => (
        <SwitchSetting
          key={pack}
          id={`pack-${pack}`}
          name={cardText(language, `pack.${pack}`)}
          help={
            <>
              {popupText(language, `pack.${pack}`)}
              {entriesOf && ` · ${popupText(language, 'entry-count', { entries: entriesOf[pack] })}`}
            </>
          }
          on={settings.packs[pack]}
          onSwitch={(on) =>
            onChange({
              kind: `pack-${pack}`,
              label: (spoken) =>
                optionsText(spoken, on ? 'did.on' : 'did.off', { name: cardText(spoken, `pack.${pack}`) }),
              apply: (current) => withPack(current, pack, on),
            })
          }
        />
      ))}
      <div id="setting-own-packs">{ownPacks}</div>
    </>
  );
}
