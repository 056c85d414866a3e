import { expect, test } from "vitest";
import { DEFAULT_LINK } from "#src/link/link-state.ts";
import { readRepositoryFile } from "./repository-files.ts";

test("the script before the first paint knows every part of the link that decides what is shown", () => {
  const names = /\[\?&\]\(([\w|]+)\)=/.exec(readRepositoryFile("public/boot.js"))?.[1]?.split("|");
  const { rest, ...known } = DEFAULT_LINK;
  expect(rest).toEqual([]);
  expect(names?.toSorted()).toEqual([...Object.keys(known), "scenario"].toSorted());
});
