import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isSomethingUnfinished, watchWriting } from "./unfinished.ts";

let stop = () => {};
beforeEach(() => {
  stop = watchWriting();
});
afterEach(() => stop());

const form = (invalid: boolean) => (
  <form onSubmit={(event) => event.preventDefault()}>
    <input aria-label="Notitie" aria-invalid={invalid} />
    <button type="submit">Bewaren</button>
  </form>
);

test("what was written is unfinished until it is sent, or its form has gone", async () => {
  const user = userEvent.setup();
  const { rerender } = render(form(false));
  expect(isSomethingUnfinished()).toBe(false);
  await user.type(screen.getByRole("textbox"), "a");
  expect(isSomethingUnfinished()).toBe(true);
  await user.click(screen.getByRole("button"));
  expect(isSomethingUnfinished()).toBe(false);
  await user.type(screen.getByRole("textbox"), "b");
  expect(isSomethingUnfinished()).toBe(true);
  rerender(<p>weg</p>);
  expect(isSomethingUnfinished()).toBe(false);
});

test("what was sent and refused is still unfinished", async () => {
  const user = userEvent.setup();
  const { rerender } = render(form(false));
  await user.type(screen.getByRole("textbox"), "a");
  await user.click(screen.getByRole("button"));
  rerender(form(true));
  expect(isSomethingUnfinished()).toBe(true);
});

test("what is looked for is no writing", async () => {
  const user = userEvent.setup();
  render(<input type="search" aria-label="Zoeken" />);
  await user.type(screen.getByRole("searchbox"), "decreet");
  expect(isSomethingUnfinished()).toBe(false);
});
