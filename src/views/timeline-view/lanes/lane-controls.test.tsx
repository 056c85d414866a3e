import { act, cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { LANES } from "#src/timeline/lanes.ts";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "../timeline-view.tsx";

beforeAll(() => {
  // jsdom does not know this element yet; React says so once.
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

async function openLanes() {
  const view = renderView(<TimelineView />, { query: "?op=2023-02-10" });
  // There are no popovers here: what a browser would tell is told by the test.
  const button = await screen.findByRole("button", { name: "Banen" });
  const panel = document.getElementById(button.getAttribute("popovertarget") ?? "");
  const tell = (newState: string) =>
    act(() => void panel?.dispatchEvent(Object.assign(new Event("toggle"), { newState })));
  tell("open");
  const lanes = within(await screen.findByRole("group", { name: "Banen in de tijdlijn" }));
  return { ...view, lanes, close: () => tell("closed") };
}
const drawn = () =>
  [
    ...screen
      .getByRole("region", { name: "Tijdlijn" })
      .querySelectorAll(".timeline-body [role=list][aria-label]"),
  ].map((list) => list.getAttribute("aria-label")?.split(",")[0]);
const kept = () => localStorage.getItem("leersteun.lanes");

test("a lane moves with its buttons; the focus goes along and one sentence says where it is now", async () => {
  const { user, lanes } = await openLanes();
  expect(drawn().slice(0, 3)).toEqual(["Protocol", "Besluitvorming", "Inwerkingtreding"]);
  const down = lanes.getByRole("button", { name: "Protocol lager" });
  down.focus();
  await user.keyboard("{Enter}");
  expect(drawn().slice(0, 3)).toEqual(["Besluitvorming", "Protocol", "Inwerkingtreding"]);
  expect(lanes.getByRole("status")).toHaveTextContent("Protocol staat nu op plaats 2 van 8");
  expect(lanes.getByRole("button", { name: "Protocol lager" })).toHaveFocus();
  await user.click(lanes.getByRole("button", { name: "Protocol hoger" }));
  expect(lanes.getByRole("button", { name: "Protocol hoger" })).toHaveFocus();
  expect(lanes.getByRole("button", { name: "Protocol hoger" })).toHaveAttribute("aria-disabled", "true");
  expect(kept()).toBeNull();
});

test("the default order comes back, and what is hidden or folded stays so", async () => {
  const { user, lanes } = await openLanes();
  await user.click(lanes.getByRole("button", { name: "Besluitvorming hoger" }));
  await user.click(lanes.getByRole("checkbox", { name: "Leersteuncentra" }));
  await user.click(lanes.getByRole("button", { name: "Standaardvolgorde herstellen" }));
  expect(drawn().slice(0, 4)).toEqual(["Protocol", "Besluitvorming", "Inwerkingtreding", "Gewoon onderwijs"]);
});

test("a hidden lane is said on the line of results, with the way back", async () => {
  const { user, lanes, close } = await openLanes();
  await user.click(lanes.getByRole("checkbox", { name: "Protocol" }));
  expect(screen.getByText(/^1 baan verborgen/)).toBeInTheDocument();
  expect(screen.getByText(/^, 38 in beeld van/)).toBeInTheDocument();
  await user.click(lanes.getByRole("checkbox", { name: "Leersteuncentra" }));
  expect(screen.getByText(/^2 banen verborgen/)).toBeInTheDocument();
  expect(drawn()).not.toContain("Protocol");
  close();
  await user.click(screen.getByRole("button", { name: "Alle banen tonen" }));
  expect(drawn()[0]).toBe("Protocol");
  expect(screen.queryByText(/verborgen/)).toBeNull();
});

test("a hidden lane that a filter asks for is drawn, and not said to be hidden", async () => {
  const { user, lanes, close } = await openLanes();
  await user.click(lanes.getByRole("checkbox", { name: "Protocol" }));
  close();
  await user.click(await screen.findByRole("button", { name: "enkel Protocol", hidden: true }));
  expect(drawn()).toEqual(["Protocol"]);
  expect(screen.queryByText(/verborgen/)).toBeNull();
});

test("the last lane that is shown cannot be hidden", async () => {
  localStorage.setItem(
    "leersteun.lanes",
    "besluitvorming:hidden,inwerkingtreding:hidden,leersteuncentra:hidden,gewoon-onderwijs:hidden,buitengewoon-onderwijs:hidden,professionalisering:hidden,protocol,toezicht-evaluatie",
  );
  const { user, lanes } = await openLanes();
  await user.click(lanes.getByRole("checkbox", { name: "Protocol" }));
  expect(drawn()).toEqual(["Toezicht en evaluatie"]);
  expect(lanes.getByRole("checkbox", { name: "Toezicht en evaluatie" })).toBeDisabled();
});

test("a lane is folded here or in the drawing, and stays so on the next visit", async () => {
  const { user, lanes, unmount } = await openLanes();
  await user.click(lanes.getByRole("button", { name: "Leersteuncentra inklappen" }));
  const folded = () => screen.findByRole("button", { name: "Leersteuncentra, 10 mijlpalen, ingeklapt" });
  expect(await folded()).toBeInTheDocument();
  unmount();
  renderView(<TimelineView />, { query: "?op=2023-02-10" });
  await user.click(await folded());
  expect(drawn()).toContain("Leersteuncentra");
  expect(kept()).toBeNull();
  expect(window.location.search).toBe("?op=2023-02-10");
});

test("what is chosen in another tab is followed", async () => {
  await openLanes();
  localStorage.setItem("leersteun.lanes", "besluitvorming,protocol");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "leersteun.lanes" })));
  expect(drawn()[0]).toBe("Besluitvorming");
});

test("blocked storage costs only that the choice is kept", async () => {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "removeItem").mockImplementation(blocked);
  const { user, lanes } = await openLanes();
  await user.click(lanes.getByRole("button", { name: "Protocol lager" }));
  expect(drawn()[0]).toBe("Besluitvorming");
  await user.click(lanes.getByRole("button", { name: "Protocol hoger" }));
  expect(drawn()[0]).toBe("Protocol");
});

test("a filter on tracks leaves only their lanes, also one that was hidden", async () => {
  localStorage.setItem(
    "leersteun.lanes",
    LANES.map((lane) => (lane === "protocol" ? `${lane}:hidden` : lane)).join(","),
  );
  renderView(<TimelineView />, { query: "?op=2023-02-10&spoor=protocol,besluitvorming" });
  await screen.findByRole("button", { name: "Banen" });
  expect(new Set(drawn())).toEqual(new Set(["Besluitvorming", "Protocol"]));
});
