/** When marks are there and when a card opens. */
import type { VNode } from 'preact';
import { OPEN_DELAY, OPEN_MODES } from '../../utils/settings.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { SelectSetting, Setting, Slider, SwitchSetting } from './controls.tsx';
import type { SectionProps } from './options-page.ts';

export function ReadingSection({ language, settings, onChange }: SectionProps): VNode {
  const delayText = (ms: number): string => optionsText(language, 'open-delay.value', { ms });
  return (
    <>
      <SwitchSetting
        id="enabled"
        name={optionsText(language, 'enabled')}
        help={optionsText(language, 'enabled.help')}
        on={settings.enabled}
        onSwitch={(enabled) =>
          onChange({
            kind: 'enabled',
            label: (spoken) =>
              optionsText(spoken, enabled ? 'did.on' : 'did.off', { name: optionsText(spoken, 'enabled') }),
            apply: (current) => ({ ...current, enabled }),
          })
        }
      />
      <SelectSetting
        id="open-on"
        name={optionsText(language, 'open-on')}
        help={optionsText(language, 'open-on.help')}
        value={settings.openOn}
        choices={OPEN_MODES.map((value) => ({ value, text: optionsText(language, `open-on.${value}`) }))}
        onChoose={(openOn) =>
          onChange({
            kind: 'open-on',
            label: (spoken) =>
              optionsText(spoken, 'did.set', {
                name: optionsText(spoken, 'open-on'),
                value: optionsText(spoken, `open-on.${openOn}`),
              }),
            apply: (current) => ({ ...current, openOn }),
          })
        }
      />
      <Setting
        id="open-delay"
        name={optionsText(language, 'open-delay')}
        help={optionsText(language, 'open-delay.help')}
      >
        <Slider
          id="open-delay"
          {...OPEN_DELAY}
          value={settings.openDelay}
          textOf={delayText}
          onSet={(openDelay) =>
            onChange({
              kind: 'open-delay',
              label: (spoken) =>
                optionsText(spoken, 'did.set', {
                  name: optionsText(spoken, 'open-delay'),
                  value: optionsText(spoken, 'open-delay.value', { ms: openDelay }),
                }),
              apply: (current) => ({ ...current, openDelay }),
            })
          }
        />
      </Setting>
    </>
  );
}
