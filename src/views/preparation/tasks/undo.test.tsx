import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const statusOf = (title: string) => screen.getByRole("combobox", { name: `Status van ${title}` });
const shownStatus = (title: string) =>
  within(statusOf(title)).getByRole("option", { selected: true }).textContent;
const FIRST = "Ouders informeren";
const SECOND = "Directeur aanstellen";

test("changes are taken back one by one, the last first, each named before it goes", async () => {
  const { user } = renderView(<PreparationView />, { query: "?op=2023-06-15&bestuur=voorbeeld-de-linde" });
  await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  const before = [FIRST, SECOND].map(shownStatus);
  await user.selectOptions(statusOf(FIRST), "geblokkeerd");
  await user.selectOptions(statusOf(SECOND), "geblokkeerd");
  await screen.findByText(new RegExp(`^“${SECOND}” staat vanaf 15 juni 2023 op geblokkeerd`));

  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(statusOf(SECOND)).not.toHaveDisplayValue("geblokkeerd"));
  expect(statusOf(FIRST)).toHaveDisplayValue("geblokkeerd");
  expect(
    screen.getByText(new RegExp(`^Ongedaan gemaakt\\..* Daarvoor: “${FIRST}” staat vanaf 15 juni 2023`)),
  ).toBeVisible();
  // The next is under the same key.
  const next = screen.getByRole("button", { name: "Ook dat ongedaan maken" });
  expect(next).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(statusOf(FIRST)).not.toHaveDisplayValue("geblokkeerd"));
  expect(screen.queryByRole("button", { name: /ongedaan maken/i })).toBeNull();
  expect([FIRST, SECOND].map(shownStatus)).toEqual(before);
});

test("after something is taken back, a new change comes before what is left", async () => {
  const { user } = renderView(<PreparationView />, { query: "?op=2023-06-15&bestuur=voorbeeld-de-linde" });
  await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  await user.selectOptions(statusOf(FIRST), "geblokkeerd");
  await user.selectOptions(statusOf(SECOND), "geblokkeerd");
  await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
  await user.selectOptions(statusOf(SECOND), "klaar");
  await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(statusOf(SECOND)).not.toHaveDisplayValue("klaar"));
  await user.click(screen.getByRole("button", { name: "Ook dat ongedaan maken" }));
  await waitFor(() => expect(statusOf(FIRST)).not.toHaveDisplayValue("geblokkeerd"));
});
