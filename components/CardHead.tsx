/** The head of a card: the way back, what sort of entry it is, and the card's own buttons. A pinned card is dragged by it. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { Icon } from './Icon.tsx';

export interface CardHeadProps {
  readonly language: CardLanguage;
  /** The category, and the pack that the entry is from. */
  readonly category: string;
  readonly categoryLang?: string | undefined;
  readonly pack: string;
  readonly pinned?: boolean | undefined;
  readonly onBack?: (() => void) | undefined;
  readonly onPin?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  /** The pointer went down on the header, outside its buttons: the beginning of a drag. */
  readonly onDragStart?: ((event: PointerEvent) => void) | undefined;
}

export function CardHead(props: CardHeadProps): VNode {
  const { language, category, categoryLang, pack, pinned, onBack, onPin, onClose, onDragStart } = props;
  const startDrag =
    onDragStart &&
    ((event: PointerEvent) => {
      if (event.button === 0 && !(event.target as Element).closest('button')) onDragStart(event);
    });
  return (
    <header class="card-head" data-drag={startDrag !== undefined} onPointerDown={startDrag}>
      {onBack && (
        <button type="button" class="card-back" onClick={onBack}>
          {cardText(language, 'back')}
        </button>
      )}
      <span class="card-chip" lang={categoryLang} dir="auto">
        {category}
      </span>
      <span class="card-pack" dir="auto">
        {pack}
      </span>
      {onPin && (
        <button
          type="button"
          class="card-icon-button"
          aria-pressed={pinned === true}
          aria-label={cardText(language, 'pin')}
          title={cardText(language, pinned ? 'unpin' : 'pin')}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
      )}
      {onClose && (
        <button
          type="button"
          class="card-icon-button"
          aria-label={cardText(language, 'close')}
          title={cardText(language, 'close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
