/**
 * Brings the place that the link names into view, when it lies within `container`, opens what folds it away and marks
 * it. The browser's own `:target` does not follow links inside the product.
 */
export function revealTarget(container: HTMLElement): void {
  const target = document.getElementById(idOf(window.location.hash));
  if (!target || !container.contains(target)) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  document.querySelector(`[${MARK}]`)?.removeAttribute(MARK);
  target.setAttribute(MARK, "");
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) target.scrollIntoView();
}

const MARK = "data-named";

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
