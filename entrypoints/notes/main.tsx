import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/notes.css';
import { NotesView } from '../../components/NotesView.tsx';
import { tabOfNotes } from '../../utils/extension-pages.ts';
import { resolveLanguage } from '../../utils/i18n.ts';
import { localDate } from '../../utils/local-date.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { notesText } from '../../utils/strings-notes.ts';
import { gatherNotes, type PageNotes } from './page-notes.ts';

const settings = await loadSettings();
const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
const date = localDate();
document.documentElement.lang = language;
document.documentElement.dataset.theme = settings.theme;

function show({ title, address, notes }: Omit<PageNotes, 'notes'> & { notes: PageNotes['notes'] | null }): void {
  // The browser's name for a saved PDF.
  document.title = notesText(language, 'title', { page: title || notesText(language, 'untitled') });
  render(
    <NotesView {...{ language, title, address, date, notes }} onPrint={() => print()} />,
    document.getElementById('app')!,
  );
}

show({ title: '', address: '', notes: null });
const tabId = tabOfNotes(location.search);
const page = tabId === null ? null : await gatherNotes(tabId, settings);
show(page ?? { title: '', address: '', notes: [] });
// When the list has been laid out.
if (page !== null && page.notes.length > 0) requestAnimationFrame(() => setTimeout(() => print()));
