/** The few icons of a card: drawn in the text's colour, silent to screen readers. */
import type { VNode } from 'preact';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  done: 'M3 8.5l3.5 3.5L13 5',
  pin: 'M6 2.5h4M6.7 2.5v4L4.5 9.5h7L9.3 6.5v-4M8 9.5V14',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="card-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
