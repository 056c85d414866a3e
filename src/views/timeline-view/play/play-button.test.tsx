import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "../timeline-view.tsx";

beforeAll(async () => {
  // Fetched beforehand: a busy machine must not cost it its first step.
  await import("./player.tsx");
  // jsdom does not know this element yet; React says so once.
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});
afterEach(() => void vi.useRealTimers());

const STEP = 1400;

const asOf = () => screen.getAllByRole("slider", { name: "Peildatum" })[0]?.getAttribute("aria-valuetext");
const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
const isPlaying = () => screen.queryByRole("button", { name: "Pauzeren" }) !== null;

/** Until the player has been fetched and has taken its first step. */
async function firstStepFrom(day: string | null | undefined) {
  for (let turn = 0; turn < 100 && asOf() === day; turn += 1) {
    await wait(0);
    await new Promise((resolve) => void setImmediate(resolve));
  }
}

/** Opens the timeline and presses Play; from then on the test is the clock. */
async function play(query: string) {
  const view = renderView(<TimelineView />, { query });
  const button = await screen.findByRole("button", { name: "Afspelen" });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const before = asOf();
  fireEvent.click(button);
  await firstStepFrom(before);
  return view;
}

test("the peildatum walks from change to change and stops at the last of the period", async () => {
  const before = window.history.length;
  await play("?op=2023-02-10&van=2022-09-01&tot=2023-05-31");
  expect(asOf()).toBe("2 maart 2023");
  const days = [];
  while (isPlaying() && days.length < 20) {
    await wait(STEP);
    days.push(asOf());
  }
  expect(days).toEqual(["10 maart 2023", "3 mei 2023", "5 mei 2023"]);
  expect(screen.getByRole("button", { name: "Afspelen" })).toBeInTheDocument();
  await wait(STEP);
  expect(window.location.search).toBe("?op=2023-05-05&van=2022-09-01&tot=2023-05-31");
  expect(window.history.length).toBe(before + 1);
});

test("a peildatum out of view begins where the period does", async () => {
  await play("?op=2015-01-01");
  expect(asOf()).toBe("8 juli 2022");
});

test("the button pauses, and goes on from there", async () => {
  await play("?op=2023-02-10");
  fireEvent.click(screen.getByRole("button", { name: "Pauzeren" }));
  await wait(3 * STEP);
  expect(asOf()).toBe("2 maart 2023");
  fireEvent.click(screen.getByRole("button", { name: "Afspelen" }));
  await firstStepFrom("2 maart 2023");
  expect(asOf()).toBe("10 maart 2023");
});

const moveTheSlider = () => {
  const [slider] = screen.getAllByRole("slider", { name: "Peildatum" });
  if (slider) fireEvent.keyDown(slider, { key: "Home" });
};
const leaveTheTab = () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  fireEvent(document, new Event("visibilitychange"));
  vi.restoreAllMocks();
};

/** As Back and Forward do. */
const goTo = (query: string) => {
  window.history.pushState(null, "", query);
  window.dispatchEvent(new PopStateEvent("popstate"));
};

test.each([
  ["moves the peildatum", moveTheSlider, "12 maart 2014"],
  ["presses Escape", () => fireEvent.keyDown(document.body, { key: "Escape" }), "2 maart 2023"],
  ["goes to another tab", leaveTheTab, "2 maart 2023"],
  ["looks with other knowledge", () => goTo("?op=2023-03-02&kennis=2023-03-01"), "2 maart 2023"],
])("it pauses when the reader %s", async (_, interrupt, stays) => {
  await play("?op=2023-02-10");
  act(interrupt);
  await wait(3 * STEP);
  expect(isPlaying()).toBe(false);
  expect(asOf()).toBe(stays);
});

test("it stops when the reader goes to the list", async () => {
  await play("?op=2023-02-10");
  fireEvent.click(screen.getByRole("button", { name: "Lijst" }));
  await wait(3 * STEP);
  expect(window.location.search).toBe("?op=2023-03-02&weergave=lijst");
});
