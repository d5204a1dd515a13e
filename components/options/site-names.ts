/** How a site is written for the reader. */
import type { CardLanguage } from '../../utils/i18n.ts';
import { sitesText } from '../../utils/strings-sites.ts';

/** Local files have their scheme for a site. */
export function siteName(site: string, language: CardLanguage): string {
  return site === 'file:' ? sitesText(language, 'local-files') : site;
}
