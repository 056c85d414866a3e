import { act, screen, waitFor, within } from "@testing-library/react";
import readXlsxFile from "read-excel-file/universal";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { renderApp } from "#tests/render-view.tsx";

const PAGE = "/voorbereiding?op=2023-06-15";
const PATIENT = { timeout: 8000 };

const boards = (name: RegExp = /^Alle besturen/) => screen.findByRole("table", { name }, PATIENT);
const namesIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
const rowOf = (table: HTMLElement, board: string) =>
  within(table).getByRole("row", { name: new RegExp(board) });

/** The file that the button gives. */
async function exported(format: string): Promise<Blob> {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push(blob as Blob);
    // The click on it may not lead the page away.
    return "#file";
  });
  const { user } = renderApp(PAGE);
  await boards();
  await user.click(screen.getByRole("button", { name: `Exporteren als ${format}` }));
  await waitFor(() => expect(saved).toHaveLength(1), PATIENT);
  return saved[0] ?? new Blob();
}

beforeEach(() => {
  vi.stubGlobal("scrollTo", () => {});
});

describe("all boards", () => {
  it("are said in one sentence, with how many they are and that they are invented", async () => {
    renderApp(PAGE);
    const heading = await screen.findByRole("heading", { level: 1, name: /12 besturen/ }, PATIENT);
    expect(heading).toHaveTextContent(
      "Op 15 juni 2023 zijn 3 van de 12 besturen halfweg of verder; 4 hebben iets te laat.",
    );
    expect(screen.getByText("12 verzonnen voorbeelden")).toBeInTheDocument();
  });

  it("stand in a table whose cells say how much is done, one click from each board", async () => {
    const { user } = renderApp(PAGE);
    const table = await boards();
    const row = rowOf(table, "De Linde");
    expect(within(row).getByRole("cell", { name: /8 van 20 klaar/ })).toBeInTheDocument();
    expect(within(row).getByRole("cell", { name: /8 van 24 klaar/ })).toBeInTheDocument();
    await user.click(within(row).getByRole("link"));
    expect(await screen.findByRole("combobox", { name: "Bestuur" }, PATIENT)).toHaveDisplayValue(/De Linde/);
    expect(window.location.search).toContain("bestuur=voorbeeld-de-linde");
  });

  it("are sorted by a heading, which says so and is kept in the link", async () => {
    const { user } = renderApp(PAGE);
    const table = await boards();
    const late = () => within(table).getByRole("columnheader", { name: /Te laat/ });
    expect(within(table).getByRole("columnheader", { name: /Bestuur/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(within(late()).getByRole("button"));
    expect(late()).toHaveAttribute("aria-sort", "descending");
    expect(namesIn(table).slice(0, 4)).toEqual([
      "Voorbeeldbestuur De Klaproos",
      "Voorbeeldbestuur Duinzicht",
      "Voorbeeldbestuur Ter Beke",
      "Voorbeeldbestuur Zeewind",
    ]);
    await waitFor(() => expect(window.location.search).toContain("bestuursorteer=-te-laat"));
  });

  it("show over time what was done at the first of each month, up to the peildatum", async () => {
    const { user } = renderApp(PAGE);
    await boards();
    await user.click(screen.getByRole("button", { name: "In de tijd" }));
    const table = await boards(/van februari tot de start/);
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent?.replace(/[↑↓↕]$/, "")),
    ).toEqual([
      "Bestuur",
      "1 februari1 feb",
      "1 maart1 mrt",
      "1 april1 apr",
      "1 mei1 mei",
      "1 juni1 juni",
      "15 juni, peildatum15 juni",
      "Te laat",
      "Volgende vaste datum",
    ]);
    const done = within(rowOf(table, "Het Kompas"))
      .getAllByText(/^\d+ van 23 klaar$/)
      .map(({ textContent }) => Number.parseInt(textContent ?? "", 10));
    expect(done).toEqual([7, 7, 7, 8, 8, 13]);
    expect(window.location.search).toContain("bestuurweergave=tijd");
  });

  it("that need attention come with the reason in words", async () => {
    renderApp(PAGE);
    const region = await screen.findByRole("region", { name: "Vraagt aandacht" }, PATIENT);
    const [first] = within(region).getAllByRole("listitem");
    expect(first).toHaveTextContent(/De Klaproos.*1 taak te laat, sinds 10 maart 2023/);
    expect(region).toHaveTextContent("een aanname van ons");
  });

  it("tell which tasks nobody has started and which are late, with their sources", async () => {
    renderApp(PAGE);
    const untouched = await screen.findByRole("region", { name: "Door niemand gestart" }, PATIENT);
    expect(within(untouched).getAllByRole("listitem").length).toBeGreaterThan(0);
    const late = screen.getByRole("region", { name: "Vaakst te laat" });
    expect(late).toHaveTextContent("Keuze doorgeven in MijnOnderwijs");
    expect(late).toHaveTextContent("te laat bij 4 van 9");
    expect(await within(late).findByText("3 bronnen")).toBeInTheDocument();
  });

  it("cite their sources on paper by number, with one list at the end, and name all that is few", async () => {
    renderApp(PAGE);
    const untouched = await screen.findByRole("region", { name: "Door niemand gestart" });
    expect(within(untouched).getByRole("button", { name: "Toon alle 9" })).toBeVisible();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(untouched.querySelectorAll(".ruled-list > li")).toHaveLength(9);
    const sources = screen.getByRole("heading", { level: 2, name: "Bronnen", hidden: true }).parentElement;
    const listed = sources?.querySelectorAll("li").length ?? 0;
    const cited = [...document.querySelectorAll(".cited-numbers")].flatMap(({ textContent }) =>
      (textContent.match(/\d+/g) ?? []).map(Number),
    );
    expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: listed }, (_, index) => index + 1),
    );
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(within(untouched).getByRole("button", { name: "Toon alle 9" })).toBeVisible();
  });

  it("show what had been recorded by the kennisdatum", async () => {
    renderApp(`${PAGE}&kennis=2023-03-01`);
    expect(await screen.findByText(/Zoals het op 1 maart 2023 genoteerd was/, {}, PATIENT)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("geen van de 12 besturen");
  });

  it("stand there without the one whose log fails, which is named", async () => {
    const server = createEmbeddedTransport(null);
    renderApp(PAGE, {
      transport: async (request) =>
        request.url.includes("/boards/voorbeeld-zeewind/events")
          ? new Response("no", { status: 403 })
          : server(request),
    });
    const table = await boards();
    expect(namesIn(table)).toHaveLength(11);
    expect(screen.getByText(/Zonder deze besturen/)).toHaveTextContent("Voorbeeldbestuur Zeewind");
    expect(screen.getByRole("button", { name: "Opnieuw proberen" })).toBeInTheDocument();
  });

  it("can be taken along as CSV, every row with its day, version and link", async () => {
    const file = await exported("CSV");
    const [head = "", first = "", ...rest] = (await file.text()).trim().split("\r\n");
    expect(head).toContain("Leersteunmodel, klaar");
    expect(rest).toHaveLength(11);
    expect(first).toMatch(/^voorbeeld-de-klaproos;Voorbeeldbestuur De Klaproos;verzonnen voorbeeld;/);
    expect(first).toContain(";2023-06-15;");
    expect(first).toContain("op=2023-06-15");
  });

  it("can be taken along as XLSX, with the day, the version and a link on a sheet of their own", async () => {
    const [sheet, about] = await readXlsxFile(await (await exported("XLSX")).arrayBuffer());
    expect(sheet?.data.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ["Bestuur-id", "Bestuur", "Voorbeeld"],
      ["voorbeeld-de-klaproos", "Voorbeeldbestuur De Klaproos", "verzonnen voorbeeld"],
    ]);
    expect(about?.data.map(([what]) => what)).toContain("Gegevensversie");
  });
});
