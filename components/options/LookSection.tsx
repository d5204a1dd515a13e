/** How marks and cards look, with a sample of both. */
import type { VNode } from 'preact';
import type { Card } from '../../data/card.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { MARK_COLOURS, MARK_STYLES, THEMES } from '../../utils/settings.ts';
import { lookText } from '../../utils/strings-look.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { EntryCard } from '../EntryCard.tsx';
import { Radios, Setting, SwitchSetting } from './controls.tsx';
import { Mark, MarkSample, Swatch } from './MarkSample.tsx';
import type { SectionProps } from './options-page.ts';

export interface LookSectionProps extends SectionProps {
  readonly cardLanguage: CardLanguage;
  /** Null until it has come. */
  readonly sampleCard: Card | null;
}

export function LookSection({ language, settings, onChange, cardLanguage, sampleCard }: LookSectionProps): VNode {
  const { markStyle, markColour, theme, badge } = settings;
  return (
    <>
      <Setting
        id="mark-style"
        name={lookText(language, 'mark-style')}
        help={lookText(language, 'mark-style.help')}
        wide
      >
        <Radios
          id="mark-style"
          value={markStyle}
          choices={MARK_STYLES.map((value) => ({
            value,
            text: lookText(language, `mark-style.${value}`),
            sample: (
              <span class="radio-sample" aria-hidden="true">
                <Mark style={value} colour={markColour} category="brand">
                  {lookText(language, 'sample.word')}
                </Mark>
              </span>
            ),
          }))}
          onChoose={(value) =>
            onChange({
              kind: 'mark-style',
              label: (spoken) =>
                optionsText(spoken, 'did.set', {
                  name: lookText(spoken, 'mark-style'),
                  value: lookText(spoken, `mark-style.${value}`),
                }),
              apply: (current) => ({ ...current, markStyle: value }),
            })
          }
        />
      </Setting>
      <Setting id="mark-colour" name={lookText(language, 'mark-colour')} wide>
        <Radios
          id="mark-colour"
          value={markColour}
          choices={MARK_COLOURS.map((value) => ({
            value,
            text: lookText(language, `mark-colour.${value}`),
            sample: <Swatch colour={value} />,
          }))}
          onChoose={(value) =>
            onChange({
              kind: 'mark-colour',
              label: (spoken) =>
                optionsText(spoken, 'did.set', {
                  name: lookText(spoken, 'mark-colour'),
                  value: lookText(spoken, `mark-colour.${value}`),
                }),
              apply: (current) => ({ ...current, markColour: value }),
            })
          }
        />
      </Setting>
      <Setting id="theme" name={lookText(language, 'theme')} help={lookText(language, 'theme.help')} wide>
        <Radios
          id="theme"
          value={theme}
          choices={THEMES.map((value) => ({ value, text: lookText(language, `theme.${value}`) }))}
          onChoose={(value) =>
            onChange({
              kind: 'theme',
              label: (spoken) =>
                optionsText(spoken, 'did.set', {
                  name: lookText(spoken, 'theme'),
                  value: lookText(spoken, `theme.${value}`),
                }),
              apply: (current) => ({ ...current, theme: value }),
            })
          }
        />
      </Setting>
      <SwitchSetting
        id="badge"
        name={lookText(language, 'badge')}
        help={lookText(language, 'badge.help')}
        on={badge}
        onSwitch={(on) =>
          onChange({
            kind: 'badge',
            label: (spoken) => optionsText(spoken, on ? 'did.on' : 'did.off', { name: lookText(spoken, 'badge') }),
            apply: (current) => ({ ...current, badge: on }),
          })
        }
      />
      <section class="sample" aria-labelledby="sample-name">
        <h3 class="group-name" id="sample-name">
          {lookText(language, 'sample')}
        </h3>
        <MarkSample language={language} style={markStyle} colour={markColour} />
        {sampleCard && (
          <div class="sample-card">
            <EntryCard card={sampleCard} language={cardLanguage} headingId="sample-card" />
          </div>
        )}
      </section>
    </>
  );
}
