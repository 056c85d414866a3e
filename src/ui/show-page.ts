/** Whether the page is held back (boot.js), and its reader waits at the top of it, for no place further down. */
export const isAwaited = (): boolean => {
  if (typeof document === "undefined") return false;
  const { pending } = document.documentElement.dataset;
  return pending !== undefined && pending !== "place";
};

/** Shows a page that was held back: what stands in it now is what the link asks for, or says why it is not. */
export const showPage = (): void => {
  delete document.documentElement.dataset["pending"];
  const root = document.getElementById("root");
  if (root) root.inert = false;
};
