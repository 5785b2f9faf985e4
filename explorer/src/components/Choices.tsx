// Filters as chips: several of some, or one of some.
import type { ComponentChildren } from "preact";

interface Option<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
}

export function Several<T extends string>(props: {
  readonly title: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}) {
  const { title, options, chosen, onChange } = props;
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, option.value]
                    : chosen.filter((one) => one !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function OneOf<T extends string>(props: {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChange: (chosen: T) => void;
}) {
  const { title, options, chosen, onChange } = props;
  return (
    <label class="one">
      <span class="small quiet">{title}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const found = options.find((option) => option.value === event.currentTarget.value);
          if (found) onChange(found.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
