import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFact, planFor } from "./plan.ts";

const SCOPE = "https://school.be/een/pad/";
const FILES = new Set(["index.html", "bronnen.html", "404.html", "boot.js", "assets/frame-1.js"]);

type Asked = { method?: string; mode?: RequestMode };

const asked = (url: string, { method = "GET", mode = "navigate" }: Asked = {}) =>
  planFor({ url, method, mode }, SCOPE, FILES);

describe("what the worker does with a question", () => {
  test.each([
    ["", "index.html"],
    ["?op=2023-02-10&taal=en", "index.html"],
    ["index.html", "index.html"],
    ["bronnen", "bronnen.html"],
    ["bronnen?zoek=decreet", "bronnen.html"],
    ["bronnen.html", "bronnen.html"],
    ["boot.js", "boot.js"],
    ["assets/frame-1.js", "assets/frame-1.js"],
  ])("%s is answered with the kept %s", (path, file) => {
    expect(asked(`${SCOPE}${path}`)).toEqual({ kind: "file", file });
  });

  test.each(["bronnen/", "bronnen/index.html"])("%s goes to the one address of its page", (path) => {
    expect(asked(`${SCOPE}${path}?op=vandaag`)).toEqual({
      kind: "redirect",
      to: `${SCOPE}bronnen?op=vandaag`,
    });
  });

  test("what is not of this version or no page of ours is told apart", () => {
    expect(asked(`${SCOPE}assets/frame-0.js`, { mode: "cors" })).toEqual({ kind: "older-file" });
    expect(asked(`${SCOPE}config.json`, { mode: "cors" })).toEqual({ kind: "config" });
    expect(asked(`${SCOPE}niet/hier`)).toEqual({ kind: "unknown-page" });
    expect(asked("https://api.be/v1/milestones?after=x", { mode: "cors" })).toEqual({ kind: "maybe-fact" });
  });

  test("another product on the same host, another host, and all that is written are left alone", () => {
    expect(asked("https://school.be/")).toBeNull();
    expect(asked("https://school.be/een/padvinder")).toBeNull();
    expect(asked("https://api.be/v1/boards/x/events", { mode: "cors" })).toBeNull();
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom("POST", "PUT", "DELETE", "PATCH", "HEAD"), (url, method) => {
        expect(asked(url, { method })).toBeNull();
        expect(asked(`${SCOPE}bronnen`, { method })).toBeNull();
      }),
    );
  });
});

test.each([
  ["https://api.be/v1/milestones", true],
  ["https://api.be/v1/school-holidays?after=x", true],
  ["https://api.be/v1/about", true],
  ["https://api.be/v1/boards/tasks", false],
  ["https://api.be/v2/milestones", false],
  ["https://elders.be/v1/milestones", false],
])("%s is a fact of the API: %s", (url, expected) => {
  expect(isFact(url, "https://api.be/v1")).toBe(expected);
});
