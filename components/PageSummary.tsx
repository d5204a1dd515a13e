/** In a line what was found on the page; where there is nothing to list, why. Told to screen readers as it changes. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PopupPage } from './popup-page.ts';

export interface PageSummaryProps {
  readonly language: CardLanguage;
  readonly page: PopupPage;
}

export function PageSummary({ language, page }: PageSummaryProps): VNode {
  const found = page.packs.some(({ count }) => count > 0);
  const groups: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly count: number }> }> = [
    ...page.categories.filter(({ on }) => on),
    ...page.own,
  ];
  const shown = groups.flatMap(({ entries }) => entries);
  return (
    <div class="summary" role="status" data-status={page.status}>
      {shown.length > 0 ? (
        <p class="summary-line">
          {popupText(language, 'summary', {
            entries: shown.length,
            mentions: shown.reduce((sum, { count }) => sum + count, 0),
          })}
        </p>
      ) : (
        <Notice language={language} status={noticeFor(page.status, found)} />
      )}
      {shown.length > 0 && (
        <p class="summary-hint">{popupText(language, page.status === 'scanning' ? 'scanning' : 'hint')}</p>
      )}
    </div>
  );
}

type NoticeKey = 'scanning' | 'nothing' | 'hidden' | 'unavailable' | 'off-here' | 'off-everywhere';

function noticeFor(status: PopupPage['status'], found: boolean): NoticeKey | 'connecting' {
  if (status !== 'ready') return status;
  return found ? 'hidden' : 'nothing';
}

function Notice({ language, status }: { language: CardLanguage; status: NoticeKey | 'connecting' }): VNode {
  if (status === 'connecting') return <p class="summary-line summary-waiting">{popupText(language, status)}</p>;
  return (
    <>
      <p class="summary-line">{popupText(language, status)}</p>
      <p class="summary-hint">{popupText(language, `${status}.more`)}</p>
    </>
  );
}
