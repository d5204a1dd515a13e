/** A list box that draws only the rows that can be seen: as quick with 10,000 rows as with ten. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps {
  readonly id: string;
  readonly label: string;
  /** How many rows there are. */
  readonly count: number;
  /** In CSS px; every row has it. */
  readonly rowHeight: number;
  /** The chosen row; -1: none. */
  readonly chosen: number;
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number) => ComponentChildren;
  readonly onChoose: (index: number) => void;
  /** Enter on the chosen row, or a click. */
  readonly onOpen: () => void;
}

/** Rows drawn beyond either edge, so that quick scrolling shows no gap. */
const MARGIN_ROWS = 8;
/** In CSS px, as long as the list has not been measured. */
const ASSUMED_HEIGHT = 600;

/** The rows to draw, `[first, end)`, of a list of `count` rows of `rowHeight` that is scrolled by `top` and `height` high (CSS px). */
export function rowsInView(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): [first: number, end: number] {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - MARGIN_ROWS));
  return [first, Math.min(count, Math.ceil((top + height) / rowHeight) + MARGIN_ROWS)];
}

/** Where a key leads from a row; null: nowhere. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next));
}

export function VirtualList(props: VirtualListProps): VNode {
  const { id, label, count, rowHeight, chosen, keyOf, renderRow, onChoose, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(ASSUMED_HEIGHT);

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = (): void => setHeight(element.clientHeight || ASSUMED_HEIGHT);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  // The chosen row is brought into sight, also where another list has come.
  useLayoutEffect(() => {
    const element = box.current!;
    if (chosen < 0 || chosen >= count) {
      element.scrollTop = 0;
      return;
    }
    const above = chosen * rowHeight;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (above + rowHeight > element.scrollTop + height) element.scrollTop = above + rowHeight - height;
    setTop(element.scrollTop);
  }, [chosen, count, height, rowHeight]);

  const [first, end] = rowsInView(top, height, rowHeight, count);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return (
    <div
      ref={box}
      id={id}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={chosen >= first && chosen < end ? `${id}-${chosen}` : undefined}
      onClick={(event) => {
        const row = (event.target as Element).closest<HTMLElement>('[data-index]');
        if (row === null) return;
        onChoose(Number(row.dataset.index));
        onOpen();
      }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter') onOpen();
        const next = rowAfterKey(event.key, chosen, count, Math.max(1, Math.floor(height / rowHeight) - 1));
        if (next === null) return;
        event.preventDefault();
        onChoose(next);
      }}
    >
      <div class="list-rows" role="presentation" style={{ height: `${count * rowHeight}px` }}>
        {rows.map((index) => (
          <div
            key={keyOf(index)}
            id={`${id}-${index}`}
            class="list-row"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            data-index={index}
          >
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
