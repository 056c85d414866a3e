import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";
const OWN = "Lokaal voor de leerondersteuner vrijmaken";

/** A board with a task of its own. */
async function visit(query = BOARD) {
  const page = renderView(<PreparationView />, { query });
  await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  const openTask = async (title: string) => {
    await page.user.click(await screen.findByRole("button", { name: title }));
    return within(await screen.findByRole("form", { name: `${title}: bewerken` }));
  };
  return { ...page, openTask };
}
const inList = (title: string) =>
  within(screen.getByRole("table", { name: "Taken" })).queryByRole("button", { name: title });

test("an own task is given another name and domain, which its history keeps, and undoing gives them back", async () => {
  const { user, openTask } = await visit();
  const fields = await openTask(OWN);
  const name = fields.getByRole("textbox", { name: "Naam van de taak" });
  await user.clear(name);
  await user.click(fields.getByRole("button", { name: "Bewaren" }));
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription("Schrijf in een paar woorden wat er moet gebeuren.");
  await user.type(name, "Lokaal zoeken");
  await user.selectOptions(fields.getByRole("combobox", { name: "Domein" }), "Gewoon onderwijs");
  await user.click(fields.getByRole("button", { name: "Bewaren" }));
  await waitFor(() => expect(inList("Lokaal zoeken")).toBeVisible());
  expect(inList(OWN)).toBeNull();
  expect(await screen.findByText("“Lokaal zoeken” is bijgewerkt.")).toBeVisible();
  expect(screen.getByText(`heette “${OWN}”`)).toBeVisible();
  await openTask("Lokaal zoeken");
  expect(await screen.findByText("naam: Lokaal zoeken, domein: Gewoon onderwijs")).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(inList(OWN)).toBeVisible());
});

test("a task of a source keeps its name and is not taken away", async () => {
  const { openTask } = await visit();
  const fields = await openTask("Ouders informeren");
  expect(fields.queryByRole("textbox", { name: "Naam van de taak" })).toBeNull();
  expect(fields.queryByRole("button", { name: "Taak wegnemen" })).toBeNull();
});

test("an own task that is taken away is listed only for who asks for it", async () => {
  const { user, openTask } = await visit();
  expect(screen.getByText("24 taken")).toBeVisible();
  const fields = await openTask(OWN);
  await user.click(fields.getByRole("button", { name: "Taak wegnemen" }));
  expect(await screen.findByText(`“${OWN}” is weggenomen vanaf 15 juni 2023.`)).toBeVisible();
  await waitFor(() => expect(inList(OWN)).toBeNull());
  expect(screen.getByText("23 taken")).toBeVisible();
  expect(screen.getByText(/1 eigen taak weggenomen\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tonen" }));
  await waitFor(() => expect(inList(OWN)).toBeVisible());
  expect(screen.queryByText(/weggenomen\./)).toBeNull();
});

test("a task that was added and undone leaves nothing in the list", async () => {
  const { user } = await visit();
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  await user.type(await screen.findByRole("textbox", { name: "Wat moet er gebeuren?" }), "Zaal huren{Enter}");
  await waitFor(() => expect(inList("Zaal huren")).toBeVisible());
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(inList("Zaal huren")).toBeNull());
});

test("of a task that is added it is said when the filters hide it", async () => {
  const { user } = await visit(`${BOARD}&taakstatus=klaar`);
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  await user.type(await screen.findByRole("textbox", { name: "Wat moet er gebeuren?" }), "Zaal huren{Enter}");
  expect(
    await screen.findByText(
      "“Zaal huren” is toegevoegd als eigen taak. De filters van de lijst verbergen deze taak.",
    ),
  ).toBeVisible();
});

test("who adds a task reads which one is there already by nearly that name", async () => {
  const { user } = await visit();
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  const title = await screen.findByRole("textbox", { name: "Wat moet er gebeuren?" });
  await user.type(title, "ouders infomeren");
  expect(title).toHaveAccessibleDescription("Lijkt op taak “Ouders informeren”, die er al is.");
  await user.type(title, " per brief");
  expect(title).not.toHaveAccessibleDescription();
});
