/** axe-core in a page: what breaks a rule of WCAG 2.2 AA, or good practice, in light and in dark. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { CARD_HOST, revealCard } from './card.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that depends on the colours: no other rule has another answer in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe has found so far, over all states of a page. */
export interface Findings {
  /** `state, scheme: rule at element: what is wrong`. */
  readonly faults: string[];
  /** The states whose text had its contrast measured in both schemes. */
  readonly measured: string[];
}

/** Looks at one of our own pages as it is now. @param part what to look at: nothing else has changed since the last look */
export async function audit(page: Page, state: string, found: Findings, part = ':root'): Promise<void> {
  await look(page, state, found, part, (scheme) =>
    page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme;
    }, scheme),
  );
}

/** Looks at the card that is open in a page. */
export async function auditCard(page: Page, state: string, found: Findings): Promise<void> {
  await revealCard(page);
  await look(page, state, found, CARD_HOST, (scheme) =>
    page.evaluate(
      (host, value) => {
        const [sheet] = document.querySelector(host)!.shadowRoot!.adoptedStyleSheets;
        (sheet!.cssRules[0] as CSSStyleRule).style.setProperty('color-scheme', value, 'important');
      },
      CARD_HOST,
      scheme,
    ),
  );
}

async function look(
  page: Page,
  state: string,
  { faults, measured }: Findings,
  part: string,
  turn: (scheme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  await turn('light');
  const light = await run(page, part, { runOnly: TAGS, rules: { 'target-size': { enabled: true } } });
  await turn('dark');
  const dark = await run(page, part, { runOnly: COLOUR_RULES });
  faults.push(...light.faults.map((fault) => `${state}, light: ${fault}`));
  faults.push(...dark.faults.map((fault) => `${state}, dark: ${fault}`));
  if (light.texts > 0 && dark.texts > 0) measured.push(state);
}

/** @returns the faults, and of how many texts the contrast is known to suffice. */
async function run(page: Page, part: string, options: axe.RunOptions): Promise<{ faults: string[]; texts: number }> {
  return page.evaluate(
    async (selector, given) => {
      // Colours on their way are neither the one nor the other; a tab in the background would wait for ever.
      for (const one of document.getAnimations()) {
        if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
      }
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations, passes } = await engine.run(document.querySelector(selector)!, given);
      return {
        faults: violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').join(' ')}`,
          ),
        ),
        texts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
      };
    },
    part,
    options,
  );
}
