/** Which settings there are, in which section, and the words by which they are found. */
import { CATEGORY_IDS } from '../../data/categories.ts';
import { PACK_IDS } from '../../data/packs.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { foldText } from '../../utils/search-text.ts';
import { DENSITIES, MARK_COLOURS, MARK_STYLES, OPEN_MODES, SITE_MODES, THEMES } from '../../utils/settings.ts';
import { aboutText } from '../../utils/strings-about.ts';
import { cardText } from '../../utils/strings-card.ts';
import { datasetText } from '../../utils/strings-dataset.ts';
import { lookText } from '../../utils/strings-look.ts';
import { type OptionsKey, optionsText } from '../../utils/strings-options.ts';
import { packsText } from '../../utils/strings-packs.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { sitesText } from '../../utils/strings-sites.ts';
import type { SectionId } from './options-page.ts';

interface SettingTexts {
  readonly section: SectionId;
  /** Its row has the id `setting-…`. */
  readonly id: string;
  readonly name: (language: CardLanguage) => string;
  /** What else it is found by: its help and its choices. */
  readonly more: (language: CardLanguage) => readonly string[];
}

/** A setting that was looked for. */
export interface FoundSetting {
  readonly section: SectionId;
  readonly id: string;
  readonly name: string;
}

const texts =
  (...keys: readonly OptionsKey[]) =>
  (language: CardLanguage): string[] =>
    keys.map((key) => optionsText(language, key));
const nameOf = (key: OptionsKey) => (language: CardLanguage) => optionsText(language, key);

const SETTINGS: readonly SettingTexts[] = [
  { section: 'reading', id: 'enabled', name: nameOf('enabled'), more: texts('enabled.help') },
  {
    section: 'reading',
    id: 'open-on',
    name: nameOf('open-on'),
    more: texts('open-on.help', ...OPEN_MODES.map((mode) => `open-on.${mode}` as const)),
  },
  { section: 'reading', id: 'open-delay', name: nameOf('open-delay'), more: texts('open-delay.help') },
  {
    section: 'look',
    id: 'mark-style',
    name: (language) => lookText(language, 'mark-style'),
    more: (language) => [
      lookText(language, 'mark-style.help'),
      ...MARK_STYLES.map((style) => lookText(language, `mark-style.${style}`)),
    ],
  },
  {
    section: 'look',
    id: 'mark-colour',
    name: (language) => lookText(language, 'mark-colour'),
    more: (language) => MARK_COLOURS.map((colour) => lookText(language, `mark-colour.${colour}`)),
  },
  {
    section: 'look',
    id: 'theme',
    name: (language) => lookText(language, 'theme'),
    more: (language) => [
      lookText(language, 'theme.help'),
      ...THEMES.map((theme) => lookText(language, `theme.${theme}`)),
    ],
  },
  {
    section: 'look',
    id: 'badge',
    name: (language) => lookText(language, 'badge'),
    more: (language) => [lookText(language, 'badge.help')],
  },
  ...CATEGORY_IDS.map((category) => ({
    section: 'categories' as const,
    id: `category-${category}`,
    name: (language: CardLanguage) => cardText(language, `category.${category}`),
    more: texts(`category.${category}.help`, 'density', ...DENSITIES.map((density) => `density.${density}` as const)),
  })),
  {
    section: 'sites',
    id: 'site-mode',
    name: (language) => sitesText(language, 'site-mode'),
    more: (language) => SITE_MODES.map((mode) => sitesText(language, `site-mode.${mode}`)),
  },
  {
    section: 'sites',
    id: 'pause-everywhere',
    name: (language) => sitesText(language, 'pause'),
    more: (language) => [sitesText(language, 'pause.hour'), sitesText(language, 'pause.restart')],
  },
  {
    section: 'sites',
    id: 'site-list',
    name: (language) => sitesText(language, 'sites'),
    more: (language) => [sitesText(language, 'add'), sitesText(language, 'add.help')],
  },
  {
    section: 'sites',
    id: 'hidden-entries',
    name: (language) => sitesText(language, 'hidden-entries'),
    more: (language) => [sitesText(language, 'show-again')],
  },
  { section: 'language', id: 'language', name: nameOf('language'), more: texts('language.help') },
  {
    section: 'language',
    id: 'card-language',
    name: nameOf('card-language'),
    more: texts('card-language.help', 'card-language.ui', 'card-language.page'),
  },
  { section: 'shortcuts', id: 'commands', name: nameOf('commands'), more: texts('shortcuts.open') },
  { section: 'shortcuts', id: 'page-keys', name: nameOf('page-keys'), more: texts('page-keys.find', 'page-keys.undo') },
  ...PACK_IDS.map((pack) => ({
    section: 'packs' as const,
    id: `pack-${pack}`,
    name: (language: CardLanguage) => cardText(language, `pack.${pack}`),
    more: (language: CardLanguage) => [popupText(language, `pack.${pack}`)],
  })),
  {
    section: 'packs',
    id: 'own-packs',
    name: (language) => packsText(language, 'title'),
    more: (language) => [
      packsText(language, 'intro'),
      packsText(language, 'choose-file'),
      packsText(language, 'paste'),
      packsText(language, 'export'),
      optionsText(language, 'categories.own'),
    ],
  },
  {
    section: 'dataset',
    id: 'dataset',
    name: nameOf('section.dataset'),
    more: (language) => [
      datasetText(language, 'city'),
      datasetText(language, 'category'),
      datasetText(language, 'pack'),
    ],
  },
  {
    section: 'data',
    id: 'privacy',
    name: nameOf('section.data'),
    more: (language) => [aboutText(language, 'privacy.reads'), aboutText(language, 'privacy.sends')],
  },
  {
    section: 'data',
    id: 'stored',
    name: (language) => aboutText(language, 'stored'),
    more: (language) => [aboutText(language, 'stored.sync'), aboutText(language, 'stored.sync.more')],
  },
  ...(['export', 'import', 'reset'] as const).map((id) => ({
    section: 'data' as const,
    id,
    name: (language: CardLanguage) => aboutText(language, id),
    more: (language: CardLanguage) => [aboutText(language, `${id}.help`), aboutText(language, `${id}.button`)],
  })),
  {
    section: 'about',
    id: 'version',
    name: (language) => aboutText(language, 'version'),
    more: (language) => [aboutText(language, 'dataset')],
  },
  {
    section: 'about',
    id: 'licences',
    name: (language) => aboutText(language, 'licences'),
    more: (language) => [aboutText(language, 'licences.help')],
  },
];

/** The settings that have every word of the query in their texts or in their section's name, in the order of the page. */
export function findSettings(query: string, language: CardLanguage): FoundSetting[] {
  const words = foldText(query).split(' ');
  if (words[0] === '') return [];
  return SETTINGS.flatMap(({ section, id, name, more }) => {
    const own = name(language);
    const all = foldText([own, ...more(language), optionsText(language, `section.${section}`)].join('\n'));
    return words.every((word) => all.includes(word)) ? [{ section, id, name: own }] : [];
  });
}
