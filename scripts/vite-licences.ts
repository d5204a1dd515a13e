/**
 * Brings the licences of what ships into the options page as a virtual module; it is loaded when a reader asks for it. A
 * build that has a package in it whose licence is not among them fails.
 */
import type { Plugin } from 'vite';
import { licencesOf } from './licences.ts';
import { packagesOf } from './shipped-packages.ts';

const ID = 'virtual:guanghuo-lens/licences';

export function licences(): Plugin {
  return {
    name: 'guanghuo-lens:licences',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(licencesOf())};` : undefined),
    generateBundle(_, bundle) {
      const listed = new Set(licencesOf().map(({ name }) => name));
      for (const file of Object.values(bundle)) {
        // Of a module of which nothing is left nothing ships.
        const modules = file.type === 'chunk' ? Object.entries(file.modules) : [];
        const left = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
        const missing = packagesOf(left).filter((name) => !listed.has(name));
        if (missing.length > 0)
          this.error(`${file.fileName} has ${missing.join(', ')} in it: scripts/licences.ts does not`);
      }
    },
  };
}
