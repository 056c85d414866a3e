/** The red triangle; the word or the heading that says "te laat" stands with it. */
export const LateSign = () => (
  <svg className="late-sign" viewBox="0 0 12 11" aria-hidden="true">
    <path d="M6 0 12 11H0Z" />
  </svg>
);
