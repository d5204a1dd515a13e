/** What answers the reader on a page, wired: pointer, presses and keys on one side, cards on the other. */

import { browser } from 'wxt/browser';
import { ownCategoryName } from '../../components/own-names.ts';
import { OWN_PACK } from '../../data/packs.ts';
import { type CardLanguage, LANGUAGE_KEYS, localized, resolveLanguage } from '../../utils/i18n.ts';
import type { Request } from '../../utils/messages.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import type { Reader, ReaderCommand, ReaderPage } from '../../utils/reader-module.ts';
import { requestCard } from '../../utils/request-card.ts';
import { cardText } from '../../utils/strings-card.ts';
import { CardHost } from './card-host.ts';
import { Cards } from './cards.ts';
import { HoverController } from './hover-controller.ts';
import { listMentions } from './mention-listing.ts';
import { MentionWalk } from './mention-walk.ts';
import { listenToPresses } from './press-controller.ts';

export function startReader(page: ReaderPage, signal: AbortSignal, last: PointerEvent | null): Reader {
  const host = new CardHost(signal);
  // Asked once: where the extension has been replaced, its API may throw.
  const browserLanguage = browser.i18n.getUILanguage();
  const uiLanguage = (): CardLanguage => resolveLanguage(page.settings().language, browserLanguage);
  const cards: Cards = new Cards({
    page,
    host,
    uiLanguage,
    requestCard,
    onPin: () => hover.keep(),
    onClose: () => hover.dismiss(),
  });
  const hover = new HoverController(page, cards, tellFrames, signal);
  const walk = new MentionWalk(page, signal);
  listenToPresses({
    page,
    isInCard: (event) => cards.contains(event),
    onChoose: (mention, line, by) => hover.choose(mention, line, by),
    signal,
  });
  signal.addEventListener('abort', () => cards.closeAll());
  if (last?.type === 'pointermove') hover.moved(last);

  const announce = async (by: 1 | -1): Promise<void> => {
    const step = walk.step(by);
    const language = uiLanguage();
    if (step === null) {
      host.announce(walk, cardText(language, 'walk.none'), language, document.documentElement);
      return;
    }
    const { mention, at, of } = step;
    const card = await requestCard(page.entryOf(mention).id).catch(() => null);
    const text = cardText(language, 'walk.at', { ...inWords(card, mention.text, language), at, of });
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
    list: () => listMentions(page, signal),
    perform(command: ReaderCommand) {
      if (command === 'open-card') openOrClose();
      else if (command === 'await-escape') hover.awaitEscape();
      else if (command === 'close-card') hover.dismissHover();
      else {
        hover.dismiss();
        void announce(command === 'next-mention' ? 1 : -1);
      }
    },
  };
}

/** Gives a command to all frames of the tab. Where the extension is being replaced nobody hears it. */
function tellFrames(command: ReaderCommand): void {
  const message: Request = { type: 'command', command };
  browser.runtime.sendMessage(message).catch((error: unknown) => console.debug('Guanghuo Lens: not told', error));
}

/** What a screen reader is told of an entry before its card is open. */
function inWords(
  card: AnyCard | null,
  text: string,
  language: CardLanguage,
): Record<'name' | 'category' | 'summary', string> {
  if (card === null) return { name: text, category: '', summary: '' };
  if (card.pack === OWN_PACK)
    return {
      name: card.names[0]?.text ?? text,
      category: ownCategoryName(card, language).text,
      summary: card.summary ?? '',
    };
  return {
    name: card.names[LANGUAGE_KEYS[language]],
    category: cardText(language, `category.${card.category}`),
    summary: localized(card.summary, language),
  };
}
