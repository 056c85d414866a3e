import type { ReactNode } from "react";

type Described = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };
type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  wide?: boolean;
  children: (described: Described) => ReactNode;
};

/** A field with its name above it, and under it what helps or what is wrong. */
export const EditorField = ({ id, label, hint, error = null, wide = false, children }: Props) => (
  <div className="editor-field" data-wide={wide || undefined}>
    <label htmlFor={id}>{label}</label>
    {children({
      id,
      "aria-invalid": error !== null,
      "aria-describedby": error !== null || hint ? `${id}-about` : undefined,
    })}
    {(error !== null || hint) && (
      <p
        id={`${id}-about`}
        className={error === null ? "caption" : "editor-error"}
        role={error === null ? undefined : "alert"}
      >
        {error ?? hint}
      </p>
    )}
  </div>
);
