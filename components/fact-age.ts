/** Whether a fact is of an age that a reader has to know. */

/** A fact of which the date is so many months ago is much older than today: yearly figures come out with a year's delay. */
export const OLD_AFTER_MONTHS = 24;

/** Older than the page that is read, with the page's date as exactly as the fact's; or old by itself. */
export type FactAge =
  | { readonly kind: 'older-than-page'; readonly page: string }
  | { readonly kind: 'old'; readonly years: number };

export interface ReadingTime {
  /** When the page says that it was published: an ISO date or date and time, or the first parts of one. */
  readonly pagePublished?: string | undefined;
  /** The reader's day, as an ISO date. */
  readonly today?: string | undefined;
}

/**
 * The age of a fact; null where it is fresh enough, or where nothing that is a date is known.
 * @param asOf the date that the fact speaks of: `2024`, `2024-05` or `2024-05-31`
 */
export function factAge(asOf: string, { pagePublished, today }: ReadingTime): FactAge | null {
  const page = dateIn(pagePublished);
  if (page !== null) {
    // A fact of 2026 is not older than a page of May 2026: nobody knows in which month it was true.
    const length = Math.min(asOf.length, page.length);
    if (asOf.slice(0, length) < page.slice(0, length)) return { kind: 'older-than-page', page: page.slice(0, length) };
  }
  const now = dateIn(today);
  if (now === null) return null;
  const months = monthsOf(now) - lastMonthOf(asOf);
  return months > OLD_AFTER_MONTHS ? { kind: 'old', years: Math.floor(months / 12) } : null;
}

function dateIn(text: string | undefined): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?=$|T| )/.exec(text ?? '')?.[0] ?? null;
}

function monthsOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return year! * 12 + (month ?? 1);
}

/** A year is over when its last month is. */
function lastMonthOf(date: string): number {
  return date.length === 4 ? Number(date) * 12 + 12 : monthsOf(date);
}
