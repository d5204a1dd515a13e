/** What may have grown in a soak, and what has. */
import type { SoakPoint } from './soak.ts';

type Measure = Exclude<keyof SoakPoint, 'changes'>;

/**
 * How much more there may be at the end than at the first point, on top of what the page without us has grown by. A page
 * that keeps one node, listener or range for every hundredth change is far above them after 80,000.
 */
export const MOST_GROWTH: Readonly<Record<Measure, number>> = {
  heap: 600,
  nodes: 300,
  listeners: 20,
  documents: 2,
  ranges: 120,
};
/** The painter registers no more. */
const MOST_RANGES = 300;

/** A line for each measure that has grown beyond its bound; none: all is well. */
export function growthOf(withUs: readonly SoakPoint[], without: readonly SoakPoint[]): string[] {
  const faults = (Object.keys(MOST_GROWTH) as Measure[]).flatMap((measure) => {
    const grown = growth(withUs, measure);
    if (grown === null) return [];
    const bound = MOST_GROWTH[measure] + Math.max(0, growth(without, measure) ?? 0);
    return grown > bound ? [`${measure} has grown by ${grown}, and ${bound} is the most`] : [];
  });
  const most = Math.max(...withUs.map(({ ranges }) => ranges));
  return most > MOST_RANGES ? [...faults, `${most} ranges were registered, and ${MOST_RANGES} is the most`] : faults;
}

function growth(points: readonly SoakPoint[], measure: Measure): number | null {
  const [first, last] = [points[0]?.[measure], points.at(-1)?.[measure]];
  return first == null || last == null ? null : last - first;
}
