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
