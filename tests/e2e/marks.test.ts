/** The look of marks: every style in both browsers, in shadow roots too, and none of it on paper. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { cardName } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const BODY = `<p>Midea and Galanz of Shenzhen.</p><div id="host"></div>
  <script>document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = "<p>Midea in the shadow</p>"</script>`;

/** The names under which something is registered. */
const namesOf = (page: Page) =>
  page.evaluate(() =>
    ['brand', 'brand-underline', 'brand-bold-tint-green', 'brand-blue', 'place', 'place-underline', 'active']
      .filter((name) => (CSS.highlights.get(`guanghuo-lens-${name}`)?.size ?? 0) > 0)
      .sort(),
  );

/** The page as it is shown, and as it is without any highlight. */
async function withAndWithoutMarks(page: Page): Promise<[with_: string, without: string]> {
  const shown = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return [shown, await page.screenshot({ encoding: 'base64' })];
}

describe.each(BROWSERS)('%s: marks', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it.each([
    ['tint', 'category', ['brand', 'place']],
    ['underline', 'category', ['brand-underline', 'place-underline']],
    ['bold-tint', 'green', ['brand-bold-tint-green']],
    ['tint', 'blue', ['brand-blue']],
  ] as const)('are painted as %s in %s, in the document and in a shadow root', async (markStyle, markColour, names) => {
    await session.store({ settings: { markStyle, markColour } });
    const page = await session.open(documentOf(BODY));
    await painted(page);
    await expect.poll(async () => (await paintedMentions(page)).length).toBe(4);
    expect(await namesOf(page)).toEqual(names);
    // Each part of the page is another with its marks and without.
    for (const selector of ['p', '#host']) {
      const part = (await page.$(selector))!;
      const shown = await part.screenshot({ encoding: 'base64' });
      // Taken away by the page, marks are put back after a second at most: more than one attempt may be needed.
      const bare = async () => {
        await page.evaluate(() => CSS.highlights.clear());
        return part.screenshot({ encoding: 'base64' });
      };
      await expect.poll(async () => (await bare()) !== shown, { message: `${selector} shows marks` }).toBe(true);
      await expect.poll(() => part.screenshot({ encoding: 'base64' }).then((now) => now === shown)).toBe(true);
    }
    expect(session.problems).toEqual([]);
  });

  it('change in the open page with the setting, and are tints where the page is too large for underlines', async () => {
    const small = await session.open(documentOf(BODY));
    await painted(small);
    const large = await session.open(documentOf(`${BODY}<div>${'<b></b>'.repeat(3_000)}</div>`));
    await painted(large);
    await session.store({ settings: { markStyle: 'underline' } });
    await small.bringToFront();
    await expect.poll(() => namesOf(small)).toEqual(['brand-underline', 'place-underline']);
    await large.bringToFront();
    expect(await namesOf(large)).toEqual(['brand', 'place']);
  });

  it('are none until a mention is pointed at, where the reader wants that', async () => {
    const page = await session.open(documentOf(BODY));
    const [mention] = await painted(page);
    await session.store({ settings: { markStyle: 'none' } });
    await page.bringToFront();
    await expect.poll(() => namesOf(page)).toEqual([]);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await namesOf(page)).toEqual(['active']);
    await page.keyboard.press('Escape');
    await expect.poll(() => namesOf(page)).toEqual([]);
  });

  if (name === 'chromium') {
    it('are not on paper', async () => {
      const page = await session.open(documentOf(BODY));
      await painted(page);
      await page.emulateMediaType('print');
      await pause(200);
      const [shown, bare] = await withAndWithoutMarks(page);
      expect(shown === bare).toBe(true);
    });
  }
});
