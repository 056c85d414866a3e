import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";

// Testing Library only cleans up by itself when the test functions are globals; ours are imported.
afterEach(cleanup);

// Files share one page (vitest.config.ts).
beforeAll(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

// jsdom has no media queries. The readers of these tests want no movement; what moves is tested in a real browser.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: media === "(prefers-reduced-motion: reduce)",
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// Generous: a machine that also does something else takes several times as long.
configure({ asyncUtilTimeout: 15_000 });
