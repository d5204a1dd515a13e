/** The controls of the options page: a row with a name, and what stands in it. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';

export interface SettingProps {
  /** Of the setting: its row has the id `setting-…`, its name `name-…`, its help `help-…`. */
  readonly id: string;
  readonly name: ComponentChildren;
  readonly help?: ComponentChildren;
  /** Controls that need the row's whole width stand under the name. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A row: what is set, and the control. */
export function Setting({ id, name, help, wide = false, children }: SettingProps): VNode {
  return (
    <div class={wide ? 'setting setting-wide' : 'setting'} id={`setting-${id}`}>
      <div class="setting-text">
        <p class="setting-name" id={`name-${id}`}>
          {name}
        </p>
        {help !== undefined && (
          <p class="setting-help" id={`help-${id}`}>
            {help}
          </p>
        )}
      </div>
      <div class="setting-control">{children}</div>
    </div>
  );
}

export interface SwitchSettingProps extends Omit<SettingProps, 'children' | 'wide'> {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function SwitchSetting({ on, onSwitch, ...row }: SwitchSettingProps): VNode {
  return (
    <Setting {...row}>
      <Switch on={on} labelledBy={`name-${row.id}`} onSwitch={onSwitch} />
    </Setting>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text where it is not the page's. */
  readonly lang?: string;
}

export interface SelectProps<Value extends string> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  /** Ids of what names it and, if there is more to say, of what explains it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onChoose: (value: Value) => void;
}

export function Select<Value extends string>({
  value,
  choices,
  labelledBy,
  describedBy,
  onChoose,
}: SelectProps<Value>) {
  return (
    <select
      class="select"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

export interface SelectSettingProps<Value extends string>
  extends Omit<SettingProps, 'children' | 'wide'>,
    Pick<SelectProps<Value>, 'value' | 'choices' | 'onChoose'> {}

export function SelectSetting<Value extends string>({ value, choices, onChoose, ...row }: SelectSettingProps<Value>) {
  return (
    <Setting {...row}>
      <Select
        value={value}
        choices={choices}
        labelledBy={`name-${row.id}`}
        {...(row.help !== undefined && { describedBy: `help-${row.id}` })}
        onChoose={onChoose}
      />
    </Setting>
  );
}

export interface RadiosProps<Value extends string> {
  readonly id: string;
  readonly value: Value;
  readonly choices: ReadonlyArray<Choice<Value> & { readonly sample?: ComponentChildren }>;
  readonly onChoose: (value: Value) => void;
}

/** All choices at once, for those that are seen better than read. */
export function Radios<Value extends string>({ id, value, choices, onChoose }: RadiosProps<Value>) {
  return (
    <div class="radios" role="radiogroup" aria-labelledby={`name-${id}`}>
      {choices.map((choice) => (
        <label key={choice.value} class="radio">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.sample}
          <span>{choice.text}</span>
        </label>
      ))}
    </div>
  );
}

export interface SliderProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, with its unit. */
  readonly textOf: (value: number) => string;
  readonly onSet: (value: number) => void;
}

/** Shows every position, tells where it is let go: each is a write to a store that counts writes. */
export function Slider({ id, value, min, max, step, textOf, onSet }: SliderProps): VNode {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div class="slider">
      <input
        type="range"
        class="range"
        {...{ min, max, step }}
        value={shown}
        aria-labelledby={`name-${id}`}
        aria-describedby={`help-${id}`}
        aria-valuetext={textOf(shown)}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => onSet(event.currentTarget.valueAsNumber)}
      />
      <output class="slider-value">{textOf(shown)}</output>
    </div>
  );
}
