import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { THEME_PREFERENCE } from "#src/app/theme.ts";
import { DEFAULT_LINK } from "#src/link/link-state.ts";
import { LANES_PREFERENCE } from "#src/views/timeline-view/lanes/lane-choice.ts";
import { ROOM_THEME } from "#src/views/presenting/room/use-room-theme.ts";
import { readRepositoryFile } from "./repository-files.ts";

test("the script before the first paint knows every part of the link that decides what is shown", () => {
  const asked = readRepositoryFile("public/boot.js").matchAll(/\[\?&\]\(([\w|]+)\)=/g);
  const names = [...asked].flatMap(([, one = ""]) => one.split("|"));
  const { rest, ...known } = DEFAULT_LINK;
  expect(rest).toEqual([]);
  expect(names.toSorted()).toEqual(Object.keys(known).toSorted());
});

test("the script before the first paint reads the preferences by the names under which they are kept", () => {
  const names = [...readRepositoryFile("public/boot.js").matchAll(/getItem\("([^"]+)"\)/g)].map(
    ([, name]) => name,
  );
  expect(new Set(names)).toEqual(new Set([LANES_PREFERENCE, THEME_PREFERENCE, ROOM_THEME]));
});

/** Runs it as the browser does, up to the first paint, and says how the page is held back. */
function heldAt(search: string, { hash = "", came = "navigate", lanes = null as string | null } = {}) {
  const dataset: Record<string, string> = {};
  const nothing = () => {};
  runInNewContext(readRepositoryFile("public/boot.js"), {
    location: { pathname: "/", search, hash, href: "https://overgang.test/" },
    localStorage: { getItem: (name: string) => (name === LANES_PREFERENCE ? lanes : null) },
    performance: { getEntriesByType: () => [{ type: came }] },
    document: {
      documentElement: { dataset },
      currentScript: { dataset: {} },
      querySelectorAll: () => [],
      addEventListener: nothing,
    },
    MutationObserver: class {
      observe = nothing;
    },
    setTimeout: nothing,
    clearTimeout: nothing,
  });
  return dataset["held"];
}

test.each([
  ["", {}, undefined],
  ["?utm_source=brief", {}, undefined],
  ["?op=2023-02-10", {}, "link"],
  ["", { lanes: "protocol:hidden" }, "link"],
  ["?taal=en", {}, "blank"],
  ["?scherm=zaal", {}, "blank"],
  ["?scenario=traag", {}, "blank"],
  ["", { hash: "#stappen", came: "reload" }, undefined],
  ["?op=2023-02-10", { hash: "#stappen" }, "place"],
  ["?op=2023-02-10", { came: "reload" }, "place"],
  ["?taal=en", { came: "back_forward" }, "place"],
  ["?taal=en&scenario=traag", { came: "reload" }, "blank"],
])("the page at '%s' %o is held back as %s", (search, reader, held) => {
  expect(heldAt(search, reader)).toBe(held);
});
