import { render } from 'preact';
import '../../components/options/options.css';
import '../../components/packs.css';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { OptionsState } from '../../components/options/options-page.ts';
import type { PackCategoryChange } from '../../components/PackCategories.tsx';
import { withOwnCategory } from '../../utils/settings.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { focusRoute, onPageKey } from './focus.ts';
import { OptionsSession } from './options-session.ts';
import { OwnPacks } from './packs/OwnPacks.tsx';
import { readRoute } from './route.ts';

const session = new OptionsSession(location.hash, show);

function show(state: OptionsState): void {
  document.documentElement.lang = state.language;
  document.documentElement.dataset.theme = state.settings.theme;
  document.title = optionsText(state.language, 'title');
  render(
    <OptionsView
      state={state}
      actions={session.actions}
      ownPacks={
        <OwnPacks
          language={state.language}
          hiddenCategories={state.settings.hiddenOwnCategories}
          onCategory={switchOwnCategory}
        />
      }
    />,
    document.getElementById('app')!,
  );
}

function switchOwnCategory({ id, on, nameIn }: PackCategoryChange): void {
  session.actions.onChange({
    kind: `own-category-${id}`,
    label: (language) => optionsText(language, on ? 'did.on' : 'did.off', { name: nameIn(language) }),
    apply: (settings) => withOwnCategory(settings, id, on),
  });
}

addEventListener('hashchange', ({ oldURL }) => {
  const route = readRoute(location.hash);
  session.go(route);
  focusRoute(route, readRoute(new URL(oldURL).hash));
});
document.addEventListener('keydown', (event) => onPageKey(event, () => void session.undo()));
addEventListener('pagehide', () => session.stop());
void session.start(readRoute(location.hash)).then(() => focusRoute(readRoute(location.hash), null));
