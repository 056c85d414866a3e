import { act, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";
const TITLE = "Ouders informeren";

/** A board whose bar of several tasks has come by the keyboard, for one task. */
async function visit(query = BOARD) {
  const page = renderView(<PreparationView />, { query });
  const tick = await screen.findByRole("checkbox", { name: `Kies: ${TITLE}` }, { timeout: 5000 });
  tick.focus();
  await page.user.keyboard(" ");
  const bar = within(await screen.findByRole("form", { name: /^1 taak wijzigen/ }));
  const setDone = async () => {
    await page.user.selectOptions(bar.getByRole("combobox", { name: "Status" }), "klaar");
    bar.getByRole("button", { name: "Toepassen" }).focus();
    await page.user.keyboard("{Enter}");
    await screen.findByText(/^1 taak gewijzigd/);
  };
  return { ...page, tick, setDone };
}

test("after what was done Escape leads back to the task, and brings it in sight", async () => {
  const { user, tick, setDone } = await visit();
  await setDone();
  const focus = vi.spyOn(tick, "focus");
  await user.keyboard("{Escape}");
  expect(tick).toHaveFocus();
  expect(focus).toHaveBeenCalledWith({ preventScroll: false });
});

test("where a filter took its row away Escape leads to the first tick of the list", async () => {
  const { user, tick, setDone } = await visit(`${BOARD}&taakstatus=niet-gestart`);
  await setDone();
  expect(tick).not.toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("checkbox", { name: "Kies alle getoonde taken" })).toHaveFocus();
});

test("where no row is left it leads to the button that shows them all", async () => {
  const { user, setDone } = await visit(`${BOARD}&taakstatus=niet-gestart&taakzoek=${TITLE}`);
  await setDone();
  await user.keyboard("{Escape}");
  expect(screen.getAllByRole("button", { name: "Filters wissen" })).toContain(document.activeElement);
});

test("what was chosen cannot be changed once what is shown lies in the past", async () => {
  await visit();
  act(() => window.history.pushState(null, "", `/${BOARD}&kennis=2023-06-15`));
  expect(await screen.findByText(/^U ziet wat op 15 juni 2023 was vastgelegd/)).toBeVisible();
  expect(screen.queryByRole("form", { name: /wijzigen/ })).toBeNull();
});
