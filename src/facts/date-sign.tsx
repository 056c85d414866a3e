import type { Deadline } from "#src/domain/preparation.ts";

/** A full square stands in a source, a dashed one is a suggestion; the words beside it say the same. */
export const DateSign = ({ basis, size }: { basis: Deadline["basis"]; size: 12 | 14 }) => (
  <svg
    className="date-sign"
    data-basis={basis}
    width={size}
    height={size}
    viewBox="0 0 14 14"
    aria-hidden="true"
  >
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
