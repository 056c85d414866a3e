import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderApp } from "#tests/render-view.tsx";

afterEach(() => void vi.useRealTimers());

/** What the page says by itself, of the answer. */
const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter((text) => /golden|gelden/.test(text));

test("a peildatum that rests is said in one sentence, once; on the way nothing is", async () => {
  const { user } = renderApp("/datumcheck?op=2023-02-10");
  const answer = await screen.findByRole("region", { name: "Antwoord" });
  await within(answer).findByRole("heading", { level: 1, name: /^Op 10 februari 2023/ });
  expect(said()).toEqual([]);
  const bar = within(screen.getByRole("banner"));
  const next = () => bar.getByRole("button", { name: /^Volgende verandering/ });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  await user.click(next());
  await user.click(next());
  expect(said()).toEqual([]);
  act(() => void vi.advanceTimersByTime(500));
  const sentence = within(answer).getByRole("heading", { level: 1 }).textContent;
  expect(said()).toEqual([sentence]);
  await user.click(bar.getByRole("link", { name: "English" }));
  await within(answer).findByRole("heading", { level: 1, name: /^On / });
  expect(said()).toEqual([]);
});
