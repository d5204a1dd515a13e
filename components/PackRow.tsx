/** One pack of the reader's own: its switch, its place, and what can be done with it. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { packsText } from '../utils/strings-packs.ts';
import { PackCategories, type PackCategoriesProps } from './PackCategories.tsx';
import { Switch } from './Switch.tsx';

export interface PackRowProps extends PackCategoriesProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onDelete: (id: string) => void;
  readonly onExport: (id: string) => void;
}

export function PackRow(props: PackRowProps): VNode {
  const { language, pack, isFirst, isLast, onSwitch, onMove, onDelete, onExport } = props;
  const { id, name, version, managed, on, entries, forms, bytes } = pack;
  const [isNaming, setNaming] = useState(false);
  const nameId = `own-pack-${id}`;
  const text = (key: Parameters<typeof packsText>[1], params = {}) => packsText(language, key, params);
  const button = (key: 'earlier' | 'later' | 'rename' | 'export' | 'delete', onClick: () => void, disabled = false) => (
    <button
      type="button"
      class="pack-button"
      data-action={key}
      aria-label={`${text(key)}: ${name}`}
      disabled={disabled}
      onClick={onClick}
    >
      {text(key)}
    </button>
  );
  return (
    <li class="own-pack" data-on={on}>
      <div class="own-pack-head">
        <span class="aside" id={`${nameId}-on`}>
          {text('on')}
        </span>
        <Switch on={on} labelledBy={`${nameId}-on ${nameId}`} onSwitch={(next) => onSwitch(id, next)} />
        <div class="own-pack-text">
          <span class="own-pack-name" id={nameId} dir="auto">
            {name}
          </span>
          <span class="own-pack-more">
            {[
              ...(version === null ? [] : [text('version', { version })]),
              text('counts', { entries, forms, size: Math.ceil(bytes / 1000) }),
              ...(managed ? [text('managed')] : []),
            ].join(' · ')}
          </span>
        </div>
      </div>
      {isNaming ? (
        <Rename
          {...props}
          onDone={() => {
            setNaming(false);
          }}
        />
      ) : (
        <div class="pack-actions">
          {button('earlier', () => onMove(id, -1), isFirst)}
          {button('later', () => onMove(id, 1), isLast)}
          {!managed && button('rename', () => setNaming(true))}
          {button('export', () => onExport(id))}
          {!managed && button('delete', () => onDelete(id))}
        </div>
      )}
      <PackCategories {...props} />
    </li>
  );
}

function Rename({ language, pack, onRename, onDone }: PackRowProps & { readonly onDone: () => void }): VNode {
  const [name, setName] = useState(pack.name);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  return (
    <form
      class="pack-actions"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(pack.id, name);
        onDone();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      <label class="aside" for="pack-name">
        {packsText(language, 'rename.label')}
      </label>
      <input
        ref={box}
        id="pack-name"
        type="text"
        maxLength={200}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="pack-button pack-button-main" disabled={name.trim() === ''}>
        {packsText(language, 'rename.save')}
      </button>
      <button type="button" class="pack-button" onClick={onDone}>
        {packsText(language, 'cancel')}
      </button>
    </form>
  );
}
