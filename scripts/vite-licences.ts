/** Brings the licences of what ships into the options page as a virtual module; it is loaded when a reader asks for it. */
import type { Plugin } from 'vite';
import { licencesOf } from './licences.ts';

const ID = 'virtual:guanghuo-lens/licences';

export function licences(): Plugin {
  return {
    name: 'guanghuo-lens:licences',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(licencesOf())};` : undefined),
  };
}
