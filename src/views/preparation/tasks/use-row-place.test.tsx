import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const UNTOUCHED = "?op=2023-06-15&bestuur=voorbeeld-de-linde&taakstatus=niet-gestart";

/** The untouched tasks of a board, in their order. */
async function visit(query = UNTOUCHED) {
  const page = renderView(<PreparationView />, { query });
  const table = await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  await within(table).findAllByRole("combobox");
  const titles = () =>
    within(table)
      .getAllByRole("rowheader")
      .map((header) => within(header).getByRole("button").textContent);
  const statusOf = (title: string | null) => screen.getByRole("combobox", { name: `Status van ${title}` });
  const begin = async (title: string | null) => {
    statusOf(title).focus();
    await page.user.selectOptions(statusOf(title), "bezig");
    await screen.findByText(/staat vanaf 15 juni 2023 op bezig/);
  };
  return { ...page, titles, statusOf, begin };
}

test("of a task that its filter takes away the focus goes to the title of the next, where no key writes", async () => {
  const { titles, begin } = await visit();
  const [, second, third] = titles();
  await begin(second ?? null);
  expect(titles()).not.toContain(second);
  expect(screen.getByRole("button", { name: third ?? "" })).toHaveFocus();
});

test("of the last task of the list it goes to the one before", async () => {
  const { titles, begin } = await visit();
  const [before, last] = titles().slice(-2);
  await begin(last ?? null);
  expect(screen.getByRole("button", { name: before ?? "" })).toHaveFocus();
});

test("saved in its fields, too", async () => {
  const { titles, user, statusOf } = await visit();
  const [, second, third] = titles();
  await user.click(screen.getByRole("button", { name: second ?? "" }));
  const fields = within(await screen.findByRole("form"));
  await user.selectOptions(fields.getByRole("combobox", { name: "Status" }), "bezig");
  await user.type(fields.getByRole("textbox", { name: "Notitie" }), "Gebeld.{Control>}{Enter}{/Control}");
  await screen.findByText(/staat vanaf 15 juni 2023 op bezig/);
  expect(statusOf(third ?? null)).toBeVisible();
  expect(screen.getByRole("button", { name: third ?? "" })).toHaveFocus();
});

test("where none is left it goes to the button that shows them all", async () => {
  const { titles, begin } = await visit(`${UNTOUCHED}&taakzoek=Ouders informeren`);
  await begin(titles()[0] ?? null);
  expect(screen.getAllByRole("button", { name: "Filters wissen" })).toContain(document.activeElement);
});
