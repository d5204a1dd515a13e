/**
 * On which pages we are on: rules by site or by match pattern, the most specific one wins. Pure; ships in the content
 * script. A site is a host name and covers its subdomains, as people expect it from content blockers; local files have
 * their scheme (`file:`) for a site.
 */

/** The address that a rule is asked for: that of the tab's top frame. */
export type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>;

/** The site of an address: its host name; the scheme where there is none (local files). */
export function siteOf({ hostname, protocol }: Pick<Address, 'hostname' | 'protocol'>): string {
  return hostname === '' ? protocol : hostname;
}

/** Why a text is no site and no match pattern. */
export type SitePatternFault = 'empty' | 'scheme' | 'host' | 'path';

const SCHEMES: readonly string[] = ['*', 'http', 'https', 'file'];
const HOST = /^(?:\*|(?:\*\.)?[^\s*/:?#@.]+(?:\.[^\s*/:?#@.]+)*)$/u;

/**
 * The site or match pattern that a reader has typed, as it is stored: a host name (`example.com`), `file:`, or a match
 * pattern (`*://*.example.com/news/*`, as on MDN's "Match patterns"). A whole address becomes its site.
 * @returns what is wrong with it, where it is neither.
 */
export function readSitePattern(typed: string): { readonly pattern: string } | { readonly fault: SitePatternFault } {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  if (text === 'file:') return { pattern: text };
  const [, scheme, host = '', path] = /^([^:/]+):\/\/([^/]*)(\/.*)?$/.exec(text) ?? [];
  if (scheme === undefined) {
    const site = hostOf(text.replace(/\/$/, ''));
    if (site === null) return { fault: 'host' };
    // A name of one label is a machine of one's own network, or `com`, and that is not to stand for all below it.
    return { pattern: /[.:]|^localhost$/.test(site) ? site : `*://${site}/*` };
  }
  if (!SCHEMES.includes(scheme.toLowerCase())) return { fault: 'scheme' };
  if (!text.includes('*')) {
    // An address out of the address bar.
    return URL.canParse(text) ? { pattern: siteOf(new URL(text)) } : { fault: 'host' };
  }
  if (path === undefined) return { fault: 'path' };
  if (scheme === 'file' ? host !== '' : !HOST.test(host)) return { fault: 'host' };
  return { pattern: `${scheme.toLowerCase()}://${host.toLowerCase()}${path}` };
}

/** A label of a host name as the DNS takes it (RFC 1123; underscores are met with). */
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
/** A host name is no longer, in characters. */
const MAX_HOST_LENGTH = 253;

/** The host as the browser writes it (lower case, Punycode), without a port; or null. */
function hostOf(text: string): string | null {
  const bare = text.replace(/^\*\./, '').replace(/:\d{1,5}$/, '');
  if (!HOST.test(bare) || !URL.canParse(`https://${bare}/`)) return null;
  const { hostname } = new URL(`https://${bare}/`);
  return hostname.length <= MAX_HOST_LENGTH && hostname.split('.').every((label) => LABEL.test(label))
    ? hostname
    : null;
}

/** How closely the pattern fits the address: 0 where it does not, else the more the closer. */
export function closenessOf(pattern: string, address: Address): number {
  const [, scheme, host = '', path = ''] = /^([^:/]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined) {
    const site = siteOf(address);
    return site === pattern || site.endsWith(`.${pattern}`) ? pattern.length : 0;
  }
  const own = address.protocol.slice(0, -1);
  if (scheme === '*' ? own !== 'http' && own !== 'https' : scheme !== own) return 0;
  const bare = host.replace(/^\*\.?/, '');
  const isHost =
    host === address.hostname ||
    (host.startsWith('*') && (bare === '' || bare === address.hostname || address.hostname.endsWith(`.${bare}`)));
  if (!isHost || !fitsGlob(path, address.pathname + address.search)) return 0;
  // A pattern says more than a site of the same host.
  return bare.length + (host.startsWith('*') ? 0 : 1) + (path === '/*' ? 0 : path.length) + 0.5;
}

/** Whether the text fits a pattern in which `*` stands for anything. Linear: a RegExp of many `.*` is not. */
function fitsGlob(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Of the patterns the one that fits the address most closely, or null. */
export function closestPattern(patterns: Iterable<string>, address: Address): string | null {
  let closest: string | null = null;
  let most = 0;
  for (const pattern of patterns) {
    const closeness = closenessOf(pattern, address);
    if (closeness > most) {
      most = closeness;
      closest = pattern;
    }
  }
  return closest;
}
