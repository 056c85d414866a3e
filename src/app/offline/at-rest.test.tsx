import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atRest } from "./at-rest.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what can wait begins when nothing is asked for any more, once", () => {
  let asks = true;
  const work = vi.fn<() => void>();
  atRest(() => !asks, work);
  vi.advanceTimersByTime(20_000);
  expect(work).not.toHaveBeenCalled();
  asks = false;
  vi.advanceTimersByTime(20_000);
  expect(work).toHaveBeenCalledOnce();
});

test("what is no longer wanted never begins", () => {
  const work = vi.fn<() => void>();
  atRest(() => true, work)();
  vi.advanceTimersByTime(20_000);
  expect(work).not.toHaveBeenCalled();
});
