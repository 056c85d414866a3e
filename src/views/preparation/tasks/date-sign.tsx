import type { Deadline } from "#src/domain/preparation.ts";

/** A full square stands in a source, a dashed one is a suggestion. */
export const DateSign = ({ basis }: { basis: Deadline["basis"] }) => (
  <svg className="date-sign" width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
    {basis === "source" ? (
      <rect width="14" height="14" fill="currentColor" />
    ) : (
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="3 1.8"
      />
    )}
  </svg>
);
