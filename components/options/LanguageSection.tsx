/** The language of the UI and that of cards. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../../utils/i18n.ts';
import { CARD_LANGUAGE_SETTINGS, LANGUAGES } from '../../utils/settings.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { SelectSetting } from './controls.tsx';
import type { SectionProps } from './options-page.ts';

/** Each language in itself: who cannot read this page finds theirs. */
const OWN_NAMES: Readonly<Record<CardLanguage, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

export interface LanguageSectionProps extends SectionProps {
  /** What the browser's own language comes to. */
  readonly browserLanguage: CardLanguage;
}

export function LanguageSection({ language, settings, onChange, browserLanguage }: LanguageSectionProps): VNode {
  const uiName = (value: (typeof LANGUAGES)[number], spoken: CardLanguage): string =>
    value === 'auto'
      ? optionsText(spoken, 'language.auto', { language: OWN_NAMES[browserLanguage] })
      : OWN_NAMES[value];
  const cardName = (value: (typeof CARD_LANGUAGE_SETTINGS)[number], spoken: CardLanguage): string =>
    value === 'ui' || value === 'page' ? optionsText(spoken, `card-language.${value}`) : OWN_NAMES[value];
  return (
    <>
      <SelectSetting
        id="language"
        name={optionsText(language, 'language')}
        help={optionsText(language, 'language.help')}
        value={settings.language}
        choices={LANGUAGES.map((value) => ({
          value,
          text: uiName(value, language),
          ...(value !== 'auto' && { lang: value }),
        }))}
        onChoose={(value) =>
          onChange({
            kind: 'language',
            label: (spoken) =>
              optionsText(spoken, 'did.set', { name: optionsText(spoken, 'language'), value: uiName(value, spoken) }),
            apply: (current) => ({ ...current, language: value }),
          })
        }
      />
      <SelectSetting
        id="card-language"
        name={optionsText(language, 'card-language')}
        help={optionsText(language, 'card-language.help')}
        value={settings.cardLanguage}
        choices={CARD_LANGUAGE_SETTINGS.map((value) => ({
          value,
          text: cardName(value, language),
          ...(value !== 'ui' && value !== 'page' && { lang: value }),
        }))}
        onChoose={(value) =>
          onChange({
            kind: 'card-language',
            label: (spoken) =>
              optionsText(spoken, 'did.set', {
                name: optionsText(spoken, 'card-language'),
                value: cardName(value, spoken),
              }),
            apply: (current) => ({ ...current, cardLanguage: value }),
          })
        }
      />
    </>
  );
}
