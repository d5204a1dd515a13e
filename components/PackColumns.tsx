/** Says what the columns of a table are. */
import type { VNode } from 'preact';
import { COLUMNS, type Column, type Mapping, type TableReading } from '../packs/table-columns.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { packsText } from '../utils/strings-packs.ts';

export interface PackColumnsProps {
  readonly language: CardLanguage;
  readonly firstRow: readonly string[];
  readonly reading: TableReading;
  readonly onReading: (reading: TableReading) => void;
}

/** A column is shown by so much of its first cell, in UTF-16 units. */
const SHOWN = 40;

export function PackColumns({ language, firstRow, reading, onReading }: PackColumnsProps): VNode {
  const { mapping, hasHeading } = reading;
  const choose = (column: Column, index: string): void => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== column)) as Mapping;
    onReading({ ...reading, mapping: index === '' ? others : { ...others, [column]: Number(index) } });
  };
  return (
    <fieldset class="pack-columns">
      <legend>{packsText(language, 'import.columns')}</legend>
      <label class="pack-check">
        <input
          type="checkbox"
          checked={hasHeading}
          onChange={({ currentTarget }) => onReading({ ...reading, hasHeading: currentTarget.checked })}
        />
        {packsText(language, 'import.heading')}
      </label>
      <div class="pack-import-fields">
        {COLUMNS.map((column) => (
          <label key={column}>
            <span>{packsText(language, `column.${column}`)}</span>
            <select
              value={mapping[column] ?? ''}
              data-column={column}
              onChange={({ currentTarget }) => choose(column, currentTarget.value)}
            >
              <option value="">{packsText(language, 'import.no-column')}</option>
              {firstRow.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <option key={index} value={index}>
                  {packsText(language, 'import.column-number', { number: index + 1 })}
                  {cell.trim() && `: ${cell.trim().slice(0, SHOWN)}`}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
