/** A box to paste words, a table or a pack into. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardLanguage } from '../utils/i18n.ts';
import { packsText } from '../utils/strings-packs.ts';

export interface PackPasteProps {
  readonly language: CardLanguage;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

export function PackPaste({ language, onText, onCancel }: PackPasteProps): VNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="pack-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label for="pack-paste">{packsText(language, 'paste.label')}</label>
      <p class="pack-hint" id="pack-paste-hint">
        {packsText(language, 'paste.hint')}
      </p>
      <textarea
        ref={box}
        id="pack-paste"
        rows={7}
        spellcheck={false}
        aria-describedby="pack-paste-hint"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="pack-actions">
        <button type="submit" class="pack-button pack-button-main" disabled={text.trim() === ''}>
          {packsText(language, 'read')}
        </button>
        <button type="button" class="pack-button" onClick={onCancel}>
          {packsText(language, 'cancel')}
        </button>
      </div>
    </form>
  );
}
