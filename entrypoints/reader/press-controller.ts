/**
 * Cards by click and by touch: a click where the reader has chosen so, a tap on a mention that is plain text, a long
 * press on one that is a link or a button. What the page does with the press is left to it.
 */
import { matches } from '../../utils/form-safe.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';
import { hitTest } from './hit-test.ts';

/** A press so long, in ms, is a long one; the browsers' own menu comes at 500. */
const LONG_PRESS_MS = 450;
/** A finger that moves by more than so many CSS px scrolls. */
const STRAY_PX = 10;
/** What does something of its own when it is pressed. */
const INTERACTIVE =
  'a[href], area, button, summary, label, input, select, textarea, option, audio, video, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="switch"], [onclick]';

export interface PressOptions {
  readonly page: ReaderPage;
  readonly isInCard: (event: Event) => boolean;
  readonly onChoose: (mention: ReadMention, line: DOMRect, by: 'click' | 'touch') => void;
  readonly signal: AbortSignal;
}

/** Listens until the signal. */
export function listenToPresses({ page, isInCard, onChoose, signal }: PressOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down: PointerEvent | null = null;
  /** The press at hand has opened a card: its menu and its click are not wanted any more. */
  let isUsed = false;
  const listen = { capture: true, passive: true, signal };

  const choose = ({ clientX, clientY }: PointerEvent, by: 'click' | 'touch'): boolean => {
    const hit = hitTest(page, { x: clientX, y: clientY });
    if (hit !== null) onChoose(hit.mention, hit.line, by);
    return hit !== null;
  };

  addEventListener(
    'pointerdown',
    (event) => {
      clearTimeout(timer);
      down = event;
      isUsed = false;
      if (!event.isTrusted || event.pointerType !== 'touch' || isInCard(event) || !isInteractive(event)) return;
      timer = setTimeout(() => {
        isUsed = choose(event, 'touch');
      }, LONG_PRESS_MS);
    },
    listen,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (down !== null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STRAY_PX)
        clearTimeout(timer);
    },
    listen,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, () => clearTimeout(timer), listen);

  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isInCard(event)) return;
      if (isUsed) {
        isUsed = false;
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      const isTouch = (event as PointerEvent).pointerType === 'touch';
      if (!isTouch && page.settings().openOn !== 'click') return;
      if (event.button !== 0 || event.detail > 1 || isInteractive(event)) return;
      // The click that ends a selection is none.
      if (getSelection()?.isCollapsed === false) return;
      choose(event as PointerEvent, isTouch ? 'touch' : 'click');
    },
    { capture: true, signal },
  );
  addEventListener(
    'contextmenu',
    (event) => {
      if (event.isTrusted && isUsed) event.preventDefault();
    },
    { capture: true, signal },
  );
}

/** Whether the page does something of its own with the press. */
function isInteractive(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && matches(target, INTERACTIVE));
}
