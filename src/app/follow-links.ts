import type { MouseEvent } from "react";
import { useLocation, useRouter } from "wouter";
import { settle } from "./address.ts";
import { viewAt } from "./routes.ts";

/**
 * Plain anchors everywhere, followed here without loading a page when they lead to a view of this product. What the
 * browser does better (new tab, download, another host, a place on the same page) stays with the browser.
 */
export function useFollowLinks(): (event: MouseEvent) => void {
  const [, navigate] = useLocation();
  const { base } = useRouter();
  return (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      !anchor ||
      anchor.target ||
      anchor.hasAttribute("download") ||
      anchor.origin !== window.location.origin
    )
      return;
    if (!anchor.pathname.startsWith(`${base}/`)) return;
    const path = anchor.pathname.slice(base.length);
    const samePage =
      path === window.location.pathname.slice(base.length) && anchor.search === window.location.search;
    if (viewAt(path) === null || (samePage && anchor.hash)) return;
    event.preventDefault();
    settle();
    navigate(`${path}${anchor.search}${anchor.hash}`);
  };
}
