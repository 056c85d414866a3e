import { useId } from "react";

type Props<Value extends string> = {
  label: string;
  value: Value | "";
  /** The word for no choice; without it there is always one. */
  none?: string;
  options: readonly Value[];
  names: Readonly<Record<Value, string>>;
  onChange: (value: Value | null) => void;
};

/** A choice with its name before it. */
export function Choice<const Value extends string>({
  label,
  value,
  none,
  options,
  names,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <span className="task-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="control"
        value={value}
        onChange={({ target }) => onChange(options.find((option) => option === target.value) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </span>
  );
}
