import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";

test("with Shift all tasks from the last tick to this one are chosen, or left", async () => {
  const { user } = renderView(<PreparationView />, { query: BOARD });
  const table = await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  const tick = (index: number) => {
    const box = within(table).getAllByRole("checkbox", { name: /^Kies: / })[index];
    if (!box) throw new RangeError("There are not that many tasks");
    return box;
  };
  const many = (count: number) => screen.findByRole("form", { name: new RegExp(`^${count} taken wijzigen`) });
  await user.click(tick(4));
  await user.keyboard("{Shift>}");
  await user.click(tick(1));
  expect(await many(4)).toBeVisible();
  await user.click(tick(3));
  await user.keyboard("{/Shift}");
  expect(await screen.findByRole("form", { name: /^1 taak wijzigen/ })).toBeVisible();
  expect(tick(4)).toBeChecked();
  await user.click(tick(7));
  expect(await many(2)).toBeVisible();
});
