import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { TaskStatus } from "#src/domain/task-status.ts";
import { StatusSelect } from "./status-select.tsx";

function visit() {
  const written: TaskStatus[] = [];
  render(
    <StatusSelect
      title="Ouders informeren"
      status="niet-gestart"
      disabled={false}
      onStatus={(status) => void written.push(status)}
    />,
  );
  const select = screen.getByRole("combobox", { name: "Status van Ouders informeren" });
  /** As a browser does with an arrow on a closed list: the next one is chosen at once. */
  const arrowTo = (value: TaskStatus) => {
    fireEvent.keyDown(select, { key: "ArrowDown" });
    fireEvent.change(select, { target: { value } });
  };
  return { written, select, arrowTo, user: userEvent.setup() };
}

test("the statuses that the arrows pass by are not written; the one of Enter is, once", async () => {
  const { written, select, arrowTo, user } = visit();
  select.focus();
  for (const status of ["bezig", "geblokkeerd", "klaar"] as const) arrowTo(status);
  expect(select).toHaveDisplayValue("klaar");
  expect(written).toEqual([]);
  await user.keyboard("{Enter}");
  await user.tab();
  expect(written).toEqual(["klaar"]);
});

test("Escape goes back, and leaving the field writes", async () => {
  const { written, select, arrowTo, user } = visit();
  select.focus();
  arrowTo("bezig");
  await user.keyboard("{Escape}");
  expect(select).toHaveDisplayValue("niet gestart");
  arrowTo("geblokkeerd");
  await user.tab();
  expect(written).toEqual(["geblokkeerd"]);
});

test("what is picked with the pointer is written at once", async () => {
  const { written, select, user } = visit();
  await user.selectOptions(select, "bezig");
  expect(written).toEqual(["bezig"]);
});
