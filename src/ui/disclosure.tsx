import type { ReactNode } from "react";
import "./disclosure.css";

/** A line that opens to show more in its place. Works without scripts; prints open. */
export const Disclosure = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => (
  <details className="disclosure">
    <summary>{summary}</summary>
    {children}
  </details>
);
