/** What XML 1.0 cannot hold: control characters, halves of a character, and the two that are none. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** A text that every XML reader takes; nothing that can be read is lost. */
export const legible = (text: string): string => text.replace(ILLEGAL, "");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in XML or HTML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  legible(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
