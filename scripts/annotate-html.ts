/** Reads a saved page as the extension does, in a DOM without a browser: the very code that walks pages, happy-dom below it. */
import { Window } from 'happy-dom';
import { createScanner } from '../core/scan.ts';
import type { PatternTable } from '../core/table.ts';
import { blockTexts } from '../entrypoints/content/block-text.ts';
import { scanBlock } from '../entrypoints/content/scan-block.ts';
import { isInline, PassedOver, RunWalk } from '../entrypoints/content/text-walker.ts';
import type { ScannedBlock } from './annotate-report.ts';

/** The blocks of the page in which something was found. By happy-dom's defaults no script of the page runs and nothing is fetched. */
export async function annotateHtml(html: string, table: PatternTable): Promise<ScannedBlock[]> {
  const window = new Window();
  try {
    const { document, Element, Node, NodeFilter } = window;
    document.write(html);
    // What walks pages takes these from the page that it runs in.
    Object.assign(globalThis, {
      Element,
      Node,
      NodeFilter,
      getComputedStyle: (element: Element) => {
        const { display, position, float } = window.getComputedStyle(element as never);
        // happy-dom leaves empty what no style sheet says.
        return { display: display || (isInline(element) ? 'inline' : 'block'), position, float };
      },
    });
    const scanner = createScanner(table);
    const walk = new RunWalk(document.body as never);
    const passedOver = new PassedOver();
    const blocks: ScannedBlock[] = [];
    while (walk.position !== null) {
      const run = walk.next(passedOver);
      if (run === null) continue;
      for (const block of blockTexts(run)) {
        const candidates = scanBlock(scanner, block);
        if (candidates.length > 0) blocks.push({ text: block.text, candidates });
      }
    }
    return blocks;
  } finally {
    await window.happyDOM.close();
  }
}
