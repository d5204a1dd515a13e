/**
 * The page at a glance: in a line, in a bar; where there is nothing to list, why. Told to screen readers as it changes.
 * How far the reading of a page has come is told by what was found so far: what is ahead of it nobody knows without a
 * walk of the same length, and a made-up percentage would be none.
 */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { type NoticeKey, noticeText, type RemedyKey } from '../utils/strings-notices.ts';
import { popupText } from '../utils/strings-popup.ts';
import { CategoryBar } from './CategoryBar.tsx';
import { pauseText } from './pause-text.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PopupPage } from './popup-page.ts';

export interface PageSummaryProps {
  readonly language: CardLanguage;
  readonly page: PopupPage;
  readonly actions: PopupActions;
}

export function PageSummary({ language, page, actions }: PageSummaryProps): VNode {
  const found = page.packs.some(({ count }) => count > 0) || page.own.length > 0;
  const groups = [...page.categories, ...page.own].filter(({ on }) => on);
  const shown = groups.flatMap((group): ReadonlyArray<{ readonly count: number }> => group.entries);
  const isBusy = page.status === 'scanning' || page.status === 'connecting';
  return (
    <div class="summary" data-status={page.status}>
      <div role="status">
        {shown.length > 0 ? (
          <p class="summary-line">
            {popupText(language, isBusy ? 'summary.so-far' : 'summary', {
              entries: shown.length,
              mentions: shown.reduce((sum, { count }) => sum + count, 0),
            })}
            {isBusy && <span class="summary-busy"> · {noticeText(language, 'scanning')}</span>}
          </p>
        ) : (
          <Notice language={language} page={page} status={noticeFor(page.status, found)} />
        )}
      </div>
      {isBusy && <div class="progress" role="progressbar" aria-label={noticeText(language, 'scanning')} />}
      {shown.length > 0 && <CategoryBar language={language} categories={page.categories} own={page.own} />}
      {shown.length === 0 && <Remedy language={language} page={page} actions={actions} />}
    </div>
  );
}

function noticeFor(status: PopupPage['status'], found: boolean): NoticeKey | 'connecting' {
  if (status !== 'ready') return status;
  return found ? 'hidden' : 'nothing';
}

interface NoticeProps {
  readonly language: CardLanguage;
  readonly page: PopupPage;
  readonly status: NoticeKey | 'connecting';
}

function Notice({ language, page, status }: NoticeProps): VNode {
  if (status === 'connecting') return <p class="summary-line summary-waiting">{popupText(language, status)}</p>;
  const end = page.pausedUntil === null ? '' : pauseText(page.pausedUntil, language);
  return (
    <>
      <p class="summary-line">{noticeText(language, status)}</p>
      <p class="summary-hint">{noticeText(language, `${status}.more`, { end })}</p>
    </>
  );
}

/** The way out of a state that has one. */
const REMEDIES: Readonly<
  Partial<Record<PopupPage['status'], readonly [RemedyKey, (actions: PopupActions) => () => void]>>
> = {
  'no-access': ['do.grant', ({ onGrant }) => onGrant],
  reload: ['do.reload', ({ onReload }) => onReload],
  unavailable: ['do.reload', ({ onReload }) => onReload],
  'not-listed': [
    'do.add-site',
    ({ onSite }) =>
      () =>
        onSite(true),
  ],
  'paused-here': ['do.resume', ({ onResume }) => onResume],
  'paused-everywhere': ['do.resume', ({ onResume }) => onResume],
  pdf: ['do.paste', ({ onPaste }) => onPaste],
  canvas: ['do.paste', ({ onPaste }) => onPaste],
  error: ['do.retry', ({ onRetry }) => onRetry],
};

function Remedy({ language, page, actions }: PageSummaryProps): VNode | null {
  const remedy = REMEDIES[page.status];
  if (remedy === undefined) return null;
  const [key, actionOf] = remedy;
  return (
    <button type="button" class="main-button" onClick={actionOf(actions)}>
      {noticeText(language, key)}
    </button>
  );
}
