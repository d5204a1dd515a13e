/** An on/off control. What it is for stands beside it: `labelledBy` names that element. */
import type { VNode } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  /** Id of the element that says what is switched; several, divided by spaces, are read in their order. */
  readonly labelledBy: string;
  /** For a `label` that switches too. */
  readonly id?: string;
  readonly size?: 'small' | 'large';
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ on, labelledBy, id, size = 'small', disabled = false, onSwitch }: SwitchProps): VNode {
  return (
    <button
      type="button"
      role="switch"
      id={id}
      class={`switch switch-${size}`}
      aria-checked={on}
      aria-labelledby={labelledBy}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    />
  );
}
