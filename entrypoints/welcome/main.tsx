import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/welcome.css';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import type { Card } from '../../data/card.ts';
import { resolveLanguage } from '../../utils/i18n.ts';
import { requestBundledCard } from '../../utils/request-card.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { samplePartsOf, welcomeText } from '../../utils/strings-welcome.ts';
import { SampleHover } from './sample-hover.ts';

/** As in pages, in ms. */
const LEAVE_DELAY_MS = 300;

const settings = await loadSettings();
const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.documentElement.dataset.theme = settings.theme;
document.title = welcomeText(language, 'title');

const cards = new Map<string, Card>();
let open: string | null = null;
const hover = new SampleHover({
  openDelay: settings.openDelay,
  leaveDelay: LEAVE_DELAY_MS,
  onOpen: (entry) => {
    open = entry;
    show();
  },
});
addEventListener('keydown', ({ key }) => key === 'Escape' && hover.close());

function show(): void {
  render(
    <WelcomeView {...{ language, cards, open }} onPoint={(entry, by) => hover.point(entry, by)} />,
    document.getElementById('app')!,
  );
}

show();
for (const { entry } of samplePartsOf(welcomeText(language, 'sample'))) {
  if (entry === null) continue;
  requestBundledCard(entry)
    .then((card) => {
      if (card !== null) cards.set(entry, card);
      show();
    })
    .catch((error: unknown) => console.debug('Guanghuo Lens: the background does not answer', error));
}
