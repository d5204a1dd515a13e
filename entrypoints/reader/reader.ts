/** What answers the reader on a page, wired: pointer, presses and keys on one side, cards on the other. */
import { LANGUAGE_KEYS, localized } from '../../utils/i18n.ts';
import type { Reader, ReaderCommand, ReaderPage } from '../../utils/reader-module.ts';
import { requestCard } from '../../utils/request-card.ts';
import { cardText } from '../../utils/strings-card.ts';
import { CardHost } from './card-host.ts';
import { Cards } from './cards.ts';
import { HoverController } from './hover-controller.ts';
import { MentionWalk } from './mention-walk.ts';
import { listenToPresses } from './press-controller.ts';

export function startReader(page: ReaderPage, signal: AbortSignal, first: PointerEvent | null): Reader {
  const host = new CardHost(signal);
  const cards: Cards = new Cards({
    page,
    host,
    requestCard,
    onPin: () => hover.keep(),
    onClose: () => hover.dismiss(),
  });
  const hover = new HoverController(page, cards, signal);
  const walk = new MentionWalk(page, signal);
  listenToPresses({
    page,
    isInCard: (event) => cards.contains(event),
    onChoose: (mention, line, by) => hover.choose(mention, line, by),
    signal,
  });
  signal.addEventListener('abort', () => cards.closeAll());
  if (first?.type === 'pointermove') hover.moved(first);

  const announce = async (by: 1 | -1): Promise<void> => {
    const step = walk.step(by);
    const language = page.uiLanguage();
    if (step === null) {
      host.announce(walk, cardText(language, 'walk.none'), language, document.documentElement);
      return;
    }
    const { mention, at, of } = step;
    const { id, category } = page.entryOf(mention);
    const card = await requestCard(id).catch(() => null);
    const text = cardText(language, 'walk.at', {
      name: card?.names[LANGUAGE_KEYS[language]] ?? mention.text,
      category: cardText(language, `category.${category}`),
      at,
      of,
      summary: card === null ? '' : localized(card.summary, language),
    });
    host.announce(walk, text, language, mention.start.node);
  };

  const openOrClose = (): void => {
    if (hover.openMention !== null) {
      hover.dismiss();
      return;
    }
    const hit = hover.hit;
    const mention = walk.current ?? hit?.mention ?? page.mentions()[0];
    const line = mention === hit?.mention ? hit?.line : mention && page.rectsOf(mention)[0];
    if (mention !== undefined && line !== undefined) hover.choose(mention, line, 'key');
  };

  return {
    changed() {
      const open = hover.openMention;
      if (open !== null && !page.holds(open)) hover.dismiss();
      if (walk.current === null) walk.end();
    },
    jump: (entry) => walk.jump(entry),
    perform(command: ReaderCommand) {
      if (command === 'open-card') openOrClose();
      else {
        hover.dismiss();
        void announce(command === 'next-mention' ? 1 : -1);
      }
    },
  };
}
