import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";

async function visit(query: string) {
  const page = renderView(<PreparationView />, { query });
  const group = await screen.findByRole("group", { name: "Met deze voorbereiding" }, { timeout: 5000 });
  return { ...page, group: within(group) };
}

const listed = () =>
  within(screen.getByRole("table", { name: "Taken" }))
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

test("the file of a board has the tasks that its list shows, and says which", async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push(blob as Blob);
    return "#file";
  });
  const { user, group } = await visit(`${BOARD}&taakstatus=verstreken`);
  expect(listed()).toHaveLength(2);
  expect(
    group.getByText(/^In de bestanden staan, zoals in de lijst, alleen: te laat of verstreken\./),
  ).toBeVisible();
  await user.click(group.getByRole("button", { name: "Exporteren als CSV" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [, ...rows] = ((await saved[0]?.text()) ?? "").trim().split("\r\n");
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toContain(";te laat of verstreken;");
});

test("so has its paper", async () => {
  const { group } = await visit(`${BOARD}&taakstatus=bezig&taakzoek=lokaal`);
  expect(listed()).toEqual([expect.stringContaining("Lokaal voor de leerondersteuner vrijmaken")]);
  expect(group.getByText(/alleen: bezig, met “lokaal”\./)).toBeVisible();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const open = screen.getByText(/^Open taken van/).closest("section") ?? document.body;
  expect(within(open).getByText("Alleen: bezig, met “lokaal”.")).toBeInTheDocument();
  const rows = [...open.querySelectorAll("tbody tr")];
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining("Lokaal voor de leerondersteuner vrijmaken"),
  ]);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

test("where none of these is open paper says so, and not that all is done", async () => {
  const { group } = await visit(`${BOARD}&taakstatus=klaar,niet-van-toepassing`);
  expect(listed().length).toBeGreaterThan(0);
  expect(
    group.getByText(/alleen: klaar of niet van toepassing\. Op papier staat daarvan wat nog open is\.$/),
  ).toBeVisible();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const open = screen.getByText(/^Open taken van/).closest("section") ?? document.body;
  expect(within(open).getByText("Geen van deze taken staat nog open.")).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

test("what is late has passed too, and is not said twice", async () => {
  const { group } = await visit(`${BOARD}&taakstatus=laat,verstreken`);
  expect(group.getByText(/alleen: te laat of verstreken\./)).toBeVisible();
});

test("without a filter nothing is said of one", async () => {
  const { group } = await visit(BOARD);
  expect(group.queryByText(/alleen:/)).toBeNull();
});
