/** Reads what `npm audit --json` has printed. Pure. */

export type AuditResult =
  /** The registry has not answered, with its reason: nothing is known. */
  | { readonly kind: 'no-answer'; readonly reason: string }
  /** Known weaknesses in what ships: a line each. */
  | { readonly kind: 'report'; readonly faults: readonly string[] };

/** @param shipped the packages that are in what we build, beside what the dependencies need at run time */
export function readAudit(printed: string, shipped: ReadonlySet<string>): AuditResult {
  let report: unknown;
  try {
    report = JSON.parse(printed);
  } catch {
    return { kind: 'no-answer', reason: printed.trim().split('\n', 1)[0] || 'nothing was printed' };
  }
  const { vulnerabilities, message } = (report ?? {}) as { vulnerabilities?: unknown; message?: unknown };
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null)
    return { kind: 'no-answer', reason: typeof message === 'string' ? message : 'no report' };
  const faults = Object.entries(vulnerabilities as Record<string, { severity?: string; via?: unknown[] }>)
    .filter(([name]) => shipped.has(name))
    .map(([name, { severity = 'unknown', via = [] }]) => {
      const titles = via.map((one) => (typeof one === 'string' ? one : (one as { title?: string }).title));
      return `${name} (${severity}): ${titles.join('; ')}`;
    });
  return { kind: 'report', faults };
}
