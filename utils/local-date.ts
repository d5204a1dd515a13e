/** The reader's day as an ISO date: for the age of facts and for citations. */
export function localDate(now: Date = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
