import { useLayoutEffect, useRef } from 'preact/hooks';

/** Runs the effect when the value has changed and the view shows it; not for the first value. */
export function useAfter(value: unknown, effect: () => void): void {
  const before = useRef(value);
  useLayoutEffect(() => {
    if (before.current === value) return;
    before.current = value;
    effect();
  });
}
