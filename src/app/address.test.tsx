import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { currentSearch, moveTo, settle, useShown } from "./address.ts";

const Query = () => <output>{useShown().search}</output>;

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/?op=2023-02-10");
});

afterEach(() => {
  settle();
  vi.useRealTimers();
});

test("what moves is shown at once and written when it rests", () => {
  render(<Query />);
  act(() => moveTo("?op=2023-02-11", false));
  act(() => moveTo("?op=2023-02-12", false));
  expect(screen.getByRole("status")).toHaveTextContent("?op=2023-02-12");
  expect(window.location.search).toBe("?op=2023-02-10");
  act(() => void vi.advanceTimersByTime(250));
  expect(window.location.search).toBe("?op=2023-02-12");
  expect(currentSearch()).toBe("?op=2023-02-12");
});

test("a drag of a hundred steps changes the address once, without a step in the history", () => {
  render(<Query />);
  const steps = window.history.length;
  const written = vi.spyOn(window.history, "replaceState");
  act(() => {
    for (let day = 0; day < 100; day += 1) moveTo(`?zoek=${day}`, false);
    vi.advanceTimersByTime(250);
  });
  expect(written).toHaveBeenCalledTimes(1);
  expect(window.history.length).toBe(steps);
});

test("leaving the page writes what was still moving", () => {
  render(<Query />);
  act(() => moveTo("?zoek=protocol", false));
  act(() => void window.dispatchEvent(new Event("pagehide")));
  expect(window.location.search).toBe("?zoek=protocol");
});

test("a link that is followed meanwhile is not written over", () => {
  render(<Query />);
  act(() => moveTo("?zoek=protocol", false));
  act(() => {
    window.history.pushState(null, "", "/?op=2016-05-01");
    vi.advanceTimersByTime(250);
  });
  expect(window.location.search).toBe("?op=2016-05-01");
  expect(screen.getByRole("status")).toHaveTextContent("?op=2016-05-01");
});

test("going back drops what was still moving", () => {
  render(<Query />);
  act(() => moveTo("?zoek=protocol", false));
  act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
  expect(screen.getByRole("status")).toHaveTextContent("?op=2023-02-10");
});

test("tells what was come back to from what was changed here", () => {
  const Restored = () => <output>{String(useShown().restored)}</output>;
  render(<Restored />);
  act(() => moveTo("?zoek=protocol", false));
  expect(screen.getByRole("status")).toHaveTextContent("false");
  act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
  expect(screen.getByRole("status")).toHaveTextContent("true");
});

test("a query comes through as it was written", () => {
  window.history.replaceState(null, "", "/?zoek=%2541");
  render(<Query />);
  expect(screen.getByRole("status")).toHaveTextContent("?zoek=%2541");
});
