/** Finds the browsers that the extension runs in, installs them where that is possible, and starts them with it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The browsers that an option `both`, or a name, stands for. @throws where it is neither; the message ends with the usage */
export function browsersNamed(value: string, usage: string): readonly BrowserName[] {
  const named = BROWSERS.filter((name) => value === 'both' || value === name);
  if (named.length === 0) throw new Error(`There is no browser "${value}": ${usage}`);
  return named;
}

interface Kind {
  /** Says where it is, before all else. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Debian's packages. */
  readonly packages: readonly string[];
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
};

/** Without one, Chinese pages are boxes in screenshots, and every box is as wide as the other. */
const CJK_FONTS = 'fonts-noto-cjk';

/**
 * The path of a browser. On Debian, as root, a missing one is installed.
 * @throws where there is none and none can be installed; the message says what to install.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { packages, variable } = KINDS[name];
  const given = process.env[variable];
  if (given) throw new Error(`${variable} says ${given}, and there is no such file`);
  if (canInstall()) {
    console.error(`${name} is missing: installing ${packages.join(' ')} ${CJK_FONTS} with apt-get`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, CJK_FONTS]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found: install it (on Debian: apt-get install ${packages.join(' ')}) or set ${variable} to its path`,
  );
}

/** The path of a browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = KINDS[name];
  const given = process.env[variable];
  if (given) return existsSync(given) ? given : null;
  const directories = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...commands.flatMap((command) => directories.map((directory) => path.join(directory, command))),
    ...places,
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

export interface LaunchOptions {
  /** The built extension's folder; none: a browser without it. */
  readonly extension?: string | undefined;
  readonly headless?: boolean;
  /** Cut off from every network but this machine's own loopback address. Default: true. */
  readonly offline?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The port of a proxy on this machine that is asked for everything, loopback addresses too; goes before `offline`. */
  readonly proxyPort?: number;
  /** More arguments for Chromium. */
  readonly args?: readonly string[];
}

/** The id that Firefox gives the extension's pages, so that tests can open them. */
export const FIREFOX_UUID = '6f0a2f7e-6c1c-4a5e-9d3b-2b8f5d8a7c10';
const FIREFOX_ID = 'guanghuo-lens@guanghuo-lens.example';

/** Starts a browser with the extension in it. @throws as {@link requireBrowser}. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = requireBrowser(name);
  const { extension, headless = true } = options;
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      ...(extension !== undefined && { enableExtensions: [extension] }),
      args: chromiumArguments(options),
    });
    if (extension !== undefined) await closeWelcome(browser, (one) => one.url().endsWith('/welcome.html'));
    return browser;
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(options),
  });
  if (extension !== undefined) {
    const before = new Set(browser.targets());
    await browser.installExtension(extension);
    // Its driver says about:blank of a tab with a page of the extension, whatever is in it.
    await closeWelcome(browser, (one) => !before.has(one) && one.type() === 'page');
  }
  return browser;
}

/** Every start is a first installation, which opens the welcome page: it would come before the page that is asked for. */
async function closeWelcome(browser: Browser, isWelcome: (target: Target) => boolean): Promise<void> {
  const target = await browser.waitForTarget(isWelcome, { timeout: 5_000 }).catch(() => null);
  await (await target?.page())?.close();
}

function chromiumArguments({ offline = true, colorScheme, proxyPort, args = [] }: LaunchOptions): string[] {
  return [
    // Root has no sandbox of Chromium's own.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(proxyPort !== undefined
      ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']
      : []),
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...args,
  ];
}

function firefoxPreferences({
  offline = true,
  colorScheme = 'light',
  proxyPort,
}: LaunchOptions): Record<string, unknown> {
  // A proxy that nobody is behind; loopback addresses go round it.
  const port = proxyPort ?? (offline ? 9 : undefined);
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // A question to the reader that no driver can answer is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    ...(port !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    }),
    ...(proxyPort !== undefined && { 'network.proxy.allow_hijacking_localhost': true }),
  };
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
