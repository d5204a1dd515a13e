/** `node scripts/draw-icons.ts`: draws the toolbar icons of `public/icons/` from icon.svg: as it is, grey for off, with bars for paused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.ts';

const ICONS = fileURLToPath(new URL('../public/icons', import.meta.url));
/** The toolbar's sizes, for one and two device pixels to a CSS px. */
const SIZES = [16, 32];
const GREYS = { '#d3243b': '#7d858e', '#2f9e5b': '#a3a9b0' } as const;
/** Two white-rimmed bars in the corner, large enough to be seen at 16 px. */
const BARS =
  '<g stroke="#fff" stroke-width="1.6"><rect x="17.5" y="17" width="5.4" height="14" rx="1.4" fill="#2b3036"/><rect x="25.3" y="17" width="5.4" height="14" rx="1.4" fill="#2b3036"/></g>';

const icon = readFileSync(`${ICONS}/icon.svg`, 'utf8');
const grey = Object.entries(GREYS).reduce((svg, [colour, instead]) => svg.replaceAll(colour, instead), icon);
const drawings = { off: grey, paused: grey.replace('</svg>', `${BARS}</svg>`) };

const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const [state, svg] of Object.entries(drawings)) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      writeFileSync(`${ICONS}/${state}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
