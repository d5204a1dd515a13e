/** The head of a card: the way back, what sort of entry it is, and the card's own buttons. A pinned card is dragged by it. */
import type { VNode } from 'preact';
import { cardText } from '../utils/strings-card.ts';
import type { EntryCardProps } from './EntryCard.tsx';
import { Icon } from './Icon.tsx';

export function CardHead({ card, language, pinned, onBack, onPin, onClose, onDragStart }: EntryCardProps): VNode {
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
      <span class="card-chip">{cardText(language, `category.${card.category}`)}</span>
      <span class="card-pack">{cardText(language, `pack.${card.pack}`)}</span>
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
