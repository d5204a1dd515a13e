/** The commands with their keys, and the way to the browser's own page, where they are changed. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../../utils/i18n.ts';
import { optionsText } from '../../utils/strings-options.ts';
import type { CommandKeys } from './options-page.ts';

export interface ShortcutsSectionProps {
  readonly language: CardLanguage;
  readonly commands: readonly CommandKeys[];
  /** Whether the browser lets us open its page. */
  readonly canOpen: boolean;
  readonly onOpen: () => void;
}

/** Commands of the manifest. What the browser calls them is in its own language, and of the first it has no name. */
const COMMANDS = ['_execute_action', 'next-mention', 'previous-mention', 'open-card', 'toggle-extension'] as const;
/** Keys of this page. */
const OWN_KEYS = ['find', 'undo', 'list'] as const;

export function ShortcutsSection({ language, commands, canOpen, onOpen }: ShortcutsSectionProps): VNode {
  return (
    <>
      <div id="setting-commands">
        <h3 class="group-name">{optionsText(language, 'commands')}</h3>
        {commands.length === 0 ? (
          <p class="quiet">{optionsText(language, 'commands.none')}</p>
        ) : (
          <>
            <ul class="keys">
              {commands.map(({ name, description, keys }) => (
                <li key={name}>
                  <span>{nameOf(name, language) ?? (description || name)}</span>
                  {keys === '' ? <span class="quiet">{optionsText(language, 'keys.none')}</span> : <kbd>{keys}</kbd>}
                </li>
              ))}
            </ul>
            <p class="actions">
              {canOpen ? (
                <button type="button" class="button" onClick={onOpen}>
                  {optionsText(language, 'shortcuts.open')}
                </button>
              ) : (
                optionsText(language, 'shortcuts.how')
              )}
            </p>
          </>
        )}
      </div>
      <div id="setting-page-keys">
        <h3 class="group-name">{optionsText(language, 'page-keys')}</h3>
        <ul class="keys">
          {OWN_KEYS.map((key) => (
            <li key={key}>
              <span>{optionsText(language, `page-keys.${key}`)}</span>
              <kbd>{optionsText(language, `page-keys.${key}.keys`)}</kbd>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function nameOf(command: string, language: CardLanguage): string | null {
  const known = COMMANDS.find((one) => one === command);
  return known === undefined ? null : optionsText(language, `command.${known}`);
}
