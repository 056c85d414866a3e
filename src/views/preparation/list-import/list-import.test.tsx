import { screen, waitFor, within } from "@testing-library/react";
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
  expect(screen.getByText(/Rij 2, kolom B, “komt goed”: we kennen dit woord niet/)).toBeVisible();
  expect(screen.queryByText(/wijziging bewaren/)).not.toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText(/^komt goed/), "bezig");
  await user.selectOptions(screen.getByLabelText(/^Els/), "zorgcoördinator");
  const cell = screen.getByRole("cell", { name: /zorgcoördinator$/ });
  expect(cell).toHaveTextContent(/^was niet gestart wordt bezig; zorgcoördinator$/);
  expect(screen.getByText(/^Het geldt vanaf 15 juni 2023, behalve waar/)).toBeVisible();
  await user.click(screen.getByText("1 wijziging bewaren"));
  // What was pressed is gone: one goes on from what is said.
  expect(screen.getByText(/^Klaar met deze lijst\./)).toHaveFocus();
  const status = screen.getByLabelText("Status van Ouders informeren");
  await waitFor(() => expect(status).toHaveDisplayValue("bezig"));
  await user.click(screen.getByText("Ongedaan maken"));
  await waitFor(() => expect(status).toHaveDisplayValue("niet gestart"));
});

test("of new tasks without a domain it is asked where they belong, and a date after a fixed one is said", async () => {
  const { user } = await visit();
  await user.click(screen.getByText(BUTTON));
  await user.click(await screen.findByLabelText(/Of plak hier/, {}, PATIENT));
  await user.paste("Taak;Datum\nZaal huren;\nKeuze doorgeven in MijnOnderwijs;3 mei 2023");
  await user.click(screen.getByText("Geplakte lijst lezen"));
  expect(
    await screen.findByText(/^1 nieuwe taak heeft in uw lijst geen domein dat we kennen\./, {}, PATIENT),
  ).toBeVisible();
  expect(screen.getByText("niet gestart; domein Leersteunmodel")).toBeVisible();
  expect(screen.getByText("eigen datum 3 mei 2023, na de vaste datum van 10 maart 2023")).toBeVisible();
  const [choice] = screen.getAllByLabelText("Domein").slice(-1);
  if (choice) await user.selectOptions(choice, "Gewoon onderwijs");
  expect(screen.getByText("niet gestart; domein Gewoon onderwijs")).toBeVisible();
});

test("a row that is written otherwise than a task that is there says which one, before it is stored", async () => {
  const { user } = await visit();
  await user.click(screen.getByText(BUTTON));
  await user.click(await screen.findByLabelText(/Of plak hier/, {}, PATIENT));
  await user.paste("Taak;Status\nOUDERS INFORMEREN;bezig\nOuders in-formeren;bezig\nFietsen stallen;bezig");
  await user.click(screen.getByText("Geplakte lijst lezen"));
  const changes = await screen.findByRole("table", { name: "De wijzigingen, rij per rij" }, PATIENT);
  const rows = within(changes).getAllByRole("rowheader");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "OUDERS INFORMEREN wijziging van “Ouders informeren”",
    "Ouders in-formeren eigen taak, nieuw; lijkt op taak “Ouders informeren”",
    "Fietsen stallen eigen taak, nieuw",
  ]);
  expect(screen.getByText(/; 1 nieuwe taak lijkt op een taak die er al is\.$/)).toBeVisible();
});

test("what a row overwrites is struck through beside what it becomes, and a source keeps its domain", async () => {
  const { user } = await visit();
  await user.click(screen.getByText(BUTTON));
  await user.click(await screen.findByLabelText(/Of plak hier/, {}, PATIENT));
  const task = "Keuze doorgeven in MijnOnderwijs";
  const paste = async (row: string) => {
    await user.click(await screen.findByLabelText(/Of plak hier/, {}, PATIENT));
    await user.paste(`Taak;Eigen datum;Wie;Nota;Domein\n${task};${row}`);
    await user.click(screen.getByText("Geplakte lijst lezen"));
  };
  await paste("3 mei 2023;directie;eerst;Gewoon onderwijs");
  expect(
    await screen.findByText(/1 rij geeft een taak van een bron een ander domein/, {}, PATIENT),
  ).toBeVisible();
  await user.click(screen.getByText("1 wijziging bewaren"));
  await paste("4 mei 2023;bestuur;dan;");
  const becomes = (await screen.findAllByRole("cell", { name: /“dan”/ }, PATIENT))[0];
  expect(becomes).toHaveTextContent(
    "eigen datum was 3 mei 2023 wordt 4 mei 2023, na de vaste datum van 10 maart 2023; was directie wordt bestuur; nota was “eerst” wordt “dan”",
  );
  expect(screen.queryByText(/een ander domein/)).toBeNull();
});

test("a list of column names alone has no rows under them, and who leaves goes back to where it began", async () => {
  const { user } = await visit();
  await user.click(screen.getByText(BUTTON));
  const paste = await screen.findByLabelText(/Of plak hier/, {}, PATIENT);
  await user.click(paste);
  await user.paste("Taak;Status;Wie");
  await user.click(screen.getByText("Geplakte lijst lezen"));
  expect(
    await screen.findByText(
      /^Onder de kolomnamen in rij 1 staan geen rijen: er is niets te bewaren\./,
      {},
      PATIENT,
    ),
  ).toBeVisible();
  expect(screen.queryByText(/Alles in deze lijst staat er al/)).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Kolomnamen staan in"), "geen enkele rij");
  expect(screen.queryByText(/staan geen rijen/)).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Kolomnamen staan in"), "0");
  await user.click(screen.getByText("Annuleren"));
  expect(screen.getByText(BUTTON)).toHaveFocus();
  expect(screen.queryByText("Uw eigen lijst inlezen")).not.toBeInTheDocument();
});

test("the past cannot be added to", async () => {
  await visit(`${BOARD}&kennis=2023-03-01`);
  expect(screen.getByText("Logboek inlezen")).toBeVisible();
  expect(screen.queryByText(BUTTON)).not.toBeInTheDocument();
});
