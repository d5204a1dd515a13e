/** Puts the pack manager into an element of the options page: all that it needs is the place and the language. */
import { render } from 'preact';
import type { PackCategoryChange } from '../../../components/PackCategories.tsx';
import { PackManager } from '../../../components/PackManager.tsx';
import { CATEGORY_IDS } from '../../../data/categories.ts';
import type { ImportContext } from '../../../packs/import.ts';
import { CARD_LANGUAGES, type CardLanguage } from '../../../utils/i18n.ts';
import { saveFile } from '../../../utils/save-file.ts';
import { cardText } from '../../../utils/strings-card.ts';
import { packsText } from '../../../utils/strings-packs.ts';
import { PackSession } from './pack-session.ts';

/** What the options page tells the pack manager, and hears from it. */
export interface OwnPacksProps {
  readonly language: CardLanguage;
  /** See `Settings.hiddenOwnCategories`. */
  readonly hiddenCategories: readonly string[];
  readonly onCategory: (change: PackCategoryChange) => void;
}

export interface MountedPacks {
  /** Shows what has become different. */
  update(props: OwnPacksProps): void;
  unmount(): void;
}

/** Mounts the pack manager; the style sheet is `components/packs.css`. */
export function mountPacks(root: HTMLElement, first: OwnPacksProps): MountedPacks {
  let props = first;
  const session = new PackSession(show, contextOf);

  function contextOf(): ImportContext {
    return {
      categoryLabels: new Map(
        CATEGORY_IDS.flatMap((id) =>
          CARD_LANGUAGES.map((spoken) => [cardText(spoken, `category.${id}`).toLowerCase(), id] as const),
        ),
      ),
      defaultName: packsText(props.language, 'import.pasted-name'),
    };
  }

  function show(): void {
    render(
      <PackManager
        {...props}
        state={session.state}
        onFile={(file) => void session.readFile(file)}
        onText={(text) => session.readText(text)}
        onImportChange={(change) => session.changeImport(change)}
        onColour={(category, colour) => session.recolour(category, colour)}
        onReplace={(replace) => session.chooseReplace(replace)}
        onSave={() => void session.saveImport()}
        onCancel={() => session.cancelImport()}
        onSwitch={(id, on) => void session.switch(id, on)}
        onRename={(id, name) => void session.rename(id, name)}
        onMove={(id, by) => void session.move(id, by)}
        onDelete={(id) => void session.delete(id)}
        onUndo={(id) => void session.undoDelete(id)}
        onExport={(id) => void saveAsFile(session, id)}
      />,
      root,
    );
  }

  show();
  void session.start();
  return {
    update(next) {
      props = next;
      show();
    },
    unmount() {
      session.stop();
      render(null, root);
    },
  };
}

async function saveAsFile(session: PackSession, id: string): Promise<void> {
  const text = await session.exportText(id);
  if (text !== null) saveFile(`${id}.json`, 'application/json', text);
}
