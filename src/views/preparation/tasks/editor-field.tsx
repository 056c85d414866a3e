import type { ReactNode } from "react";

type Described = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };
type Props = {
  id: string;
  label: string;
  hint?: string;
  /** What must be seen before it is saved, in the place of the hint. */
  notice?: string | null;
  error?: ReactNode;
  wide?: boolean;
  children: (described: Described) => ReactNode;
};

/** A field with its name above it, and under it what helps or what is wrong. */
export function EditorField({ id, label, hint, notice = null, error = null, wide = false, children }: Props) {
  const isPlain = error === null && notice === null;
  return (
    <div className="editor-field" data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-invalid": error !== null,
        "aria-describedby": !isPlain || hint ? `${id}-about` : undefined,
      })}
      {isPlain && hint && (
        <p id={`${id}-about`} className="caption">
          {hint}
        </p>
      )}
      {!isPlain && (
        <p id={`${id}-about`} className="editor-error" role={error === null ? undefined : "alert"}>
          {error ?? notice}
        </p>
      )}
    </div>
  );
}
