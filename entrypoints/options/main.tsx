import { browser } from 'wxt/browser';
import '../../components/packs.css';
import './options.css';
import { resolveLanguage } from '../../utils/i18n.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { packsText } from '../../utils/strings-packs.ts';
import { mountPacks } from './packs/mount-packs.tsx';

const language = resolveLanguage((await loadSettings()).language, browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.title = packsText(language, 'title');
mountPacks(document.getElementById('app')!, language);
