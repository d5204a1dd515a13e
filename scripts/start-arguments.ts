/** What `npm start` is asked for. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browsers.ts';

const USAGE = 'Usage: npm start [-- <url-or-html-file> [--browser chromium|firefox] [--headless]]';

/** The page to open. */
export type StartPage =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'url'; readonly url: string };

/** The arguments, read. */
export interface StartOptions {
  readonly page: StartPage;
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly help: boolean;
}

/** The arguments make no sense; the message says why, and how the command is used. */
export class UsageError extends Error {
  constructor(reason: string) {
    super(`${reason}\n${USAGE}`);
  }
}

/** @throws UsageError where the arguments make no sense, another error where there is no such file. */
export function readStartArguments(args: readonly string[], hasDisplay: boolean): StartOptions {
  const { values, positionals } = parse(args);
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new UsageError(`There is no browser "${values.browser}", only ${BROWSERS.join(' and ')}.`);
  if (positionals.length > 1) throw new UsageError('One page at a time.');
  return { page: pageOf(positionals[0]), browser, headless: values.headless || !hasDisplay, help: values.help };
}

/** What `--help` prints. */
export const START_HELP = `${USAGE}

Builds the extension and opens a page in a browser that has it; a sample page where none is named.
  --browser   chromium (if nothing is said) or firefox
  --headless  shows no window: prints what the page mentions and writes a screenshot with an open card.
              So it is anyway where there is no display.
A file is shown without its scripts and without the network.`;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node adds advice to some of its messages that does not fit behind npm.
    throw new UsageError((error as Error).message.split(/\. |\n/)[0] as string);
  }
}

function pageOf(target: string | undefined): StartPage {
  if (target === undefined) return { kind: 'sample' };
  if (/^https?:/i.test(target)) {
    if (!URL.canParse(target)) throw new UsageError(`"${target}" is not an address.`);
    return { kind: 'url', url: target };
  }
  const file = /^file:/i.test(target) && URL.canParse(target) ? fileURLToPath(target) : target;
  if (!existsSync(file)) {
    throw new Error(`There is no file "${file}". An address begins with https:// or http://.`);
  }
  if (!statSync(file).isFile()) throw new Error(`"${file}" is a folder, not an HTML file.`);
  return { kind: 'file', file };
}
