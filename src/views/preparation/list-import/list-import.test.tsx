import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { buildXlsx } from "#src/exports/xlsx.ts";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";
const PATIENT = { timeout: 8000 };

async function visit(query = BOARD) {
  const page = renderView(<PreparationView />, { query });
  await screen.findByRole("table", { name: /^(Taken|Tasks)$/ }, PATIENT);
  return page;
}

const BUTTON = "Eigen lijst inlezen (CSV, Excel)";

test("of a workbook with more sheets one is chosen, and a word that we do not know is given its meaning", async () => {
  const { user } = await visit();
  await user.click(screen.getByText(BUTTON));
  const columns = [{ heading: "Actie" }, { heading: "Stand" }, { heading: "Trekker" }];
  const book = await buildXlsx([
    { name: "Adressen", columns: [{ heading: "School" }, { heading: "Straat" }], rows: [["A", "B"]] },
    { name: "Taken", columns, rows: [["Ouders informeren", "komt goed", "Els"]] },
  ]);
  await user.upload(
    await screen.findByLabelText(/Kies een bestand/, {}, PATIENT),
    new File([book], "a.xlsx"),
  );
  await user.selectOptions(await screen.findByLabelText("Werkblad", {}, PATIENT), "Taken");
  expect(screen.getByText(/Rij 2, kolom B, "komt goed": we kennen dit woord niet/)).toBeVisible();
  expect(screen.queryByText(/wijziging bewaren/)).not.toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText(/^komt goed/), "bezig");
  await user.selectOptions(screen.getByLabelText(/^Els/), "zorgcoördinator");
  expect(screen.getByText("bezig; zorgcoördinator")).toBeVisible();
  await user.click(screen.getByText("1 wijziging bewaren"));
  const status = screen.getByLabelText("Status van Ouders informeren");
  await waitFor(() => expect(status).toHaveDisplayValue("bezig"));
  await user.click(screen.getByText("Ongedaan maken"));
  await waitFor(() => expect(status).toHaveDisplayValue("niet gestart"));
});

test("the past cannot be added to", async () => {
  await visit(`${BOARD}&kennis=2023-03-01`);
  expect(screen.getByText("Logboek inlezen")).toBeVisible();
  expect(screen.queryByText(BUTTON)).not.toBeInTheDocument();
});
