/** Until when something is paused, in words. */
import type { CardLanguage } from '../utils/i18n.ts';
import type { PauseEnd } from '../utils/settings.ts';
import { popupText } from '../utils/strings-popup.ts';

export function pauseText(end: PauseEnd, language: CardLanguage): string {
  if (end === 'restart') return popupText(language, 'pause.until-restart');
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle: 'short' }).format(end);
  return popupText(language, 'pause.until', { time });
}
