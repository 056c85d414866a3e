/** Where something was written since the page was opened, and since it was last sent. */
const written = new Set<Element>();
const sent = new Set<Element>();

/** Is something on screen written that is kept nowhere, and would be gone with the page? */
export const isSomethingUnfinished = (): boolean =>
  [...written].some((place) => place.isConnected) ||
  // Sent, and not taken.
  [...sent].some((place) => place.isConnected && place.querySelector('[aria-invalid="true"]') !== null);

function placeOf({ target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  // What is looked for stands in the link.
  if (target.matches("[type=search]")) return null;
  return target.closest("form") ?? target.closest("textarea, [contenteditable]");
}

/** Watches what is written. A form that has gone from the page was sent or given up. */
export function watchWriting(): () => void {
  const onInput = (event: Event) => {
    const place = placeOf(event);
    if (place) written.add(place);
  };
  const onSubmit = ({ target }: Event) => {
    if (target instanceof Element && written.delete(target)) sent.add(target);
  };
  document.addEventListener("input", onInput);
  document.addEventListener("submit", onSubmit);
  return () => {
    document.removeEventListener("input", onInput);
    document.removeEventListener("submit", onSubmit);
    written.clear();
    sent.clear();
  };
}
