import type { Change } from "#src/domain/facts.ts";

export const CHANGE_PATHS: Record<Change, { d: string; color: string }> = {
  nieuw: { d: "M-6 0H6M0-6V6", color: "var(--is)" },
  gewijzigd: { d: "M-6.5 0H6M1.5-4.5 6 0 1.5 4.5", color: "var(--ink)" },
  vervalt: { d: "M-5-5 5 5M5-5-5 5", color: "var(--was-deep)" },
  blijft: { d: "M-6-3H6M-6 3H6", color: "var(--ink3)" },
};

/** Plus, arrow, cross or two lines; the word always stands beside it. */
export const ChangeSign = ({ change }: { change: Change }) => (
  <svg
    className="change-sign"
    width="16"
    height="16"
    viewBox="-8 -8 16 16"
    fill="none"
    stroke={CHANGE_PATHS[change].color}
    strokeWidth="2.25"
    aria-hidden="true"
  >
    <path d={CHANGE_PATHS[change].d} />
  </svg>
);
