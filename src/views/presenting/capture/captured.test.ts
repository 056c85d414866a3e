import { expect, it } from "vitest";
import * as fc from "fast-check";
import { presentationScene } from "#src/contract/presentation.ts";
import { day } from "#src/domain/plain-date.ts";
import { parseLink } from "#src/link/link-state.ts";
import { linkStates } from "#tests/arbitraries.ts";
import { capturedLink } from "./captured.ts";

const asOf = day("2026-11-22");

it("a scene keeps what decides what is on screen, and nothing of who looks", () => {
  const { state } = parseLink(
    "?op=2023-02-10&spoor=protocol&taal=en&presentatie=p&scherm=zaal&scenario=traag&utm=x",
  );
  expect(capturedLink({ state, asOf }, false)).toBe("?op=2023-02-10&spoor=protocol&utm=x");
});

it("a day that moves with the clock moves on, unless it is fixed", () => {
  const { state } = parseLink("");
  expect(capturedLink({ state, asOf }, false)).toBe("");
  expect(capturedLink({ state, asOf }, true)).toBe("?op=2026-11-22");
});

it("whatever is on screen fits the contract as a link, and is read back as it was", () => {
  fc.assert(
    fc.property(linkStates, (state) => {
      const link = capturedLink({ state, asOf }, false);
      fc.pre(link.length <= 2000);
      expect(presentationScene.shape.link.safeParse(link).success).toBe(true);
      expect(capturedLink({ state: parseLink(link).state, asOf }, false)).toBe(link);
    }),
  );
});
