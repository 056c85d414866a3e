import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

/** The page of a board, once its tasks stand there. */
async function visit() {
  const page = renderView(<PreparationView />, { query: "?op=2023-06-15&bestuur=voorbeeld-de-linde" });
  await screen.findByRole("table", { name: "Taken" }, { timeout: 5000 });
  return page;
}

const rowOf = (title: string) => {
  const row = screen.getByRole("button", { name: title }).closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error(`no row of ${title}`);
  return within(row);
};
const statusOf = (title: string) => screen.getByRole("combobox", { name: `Status van ${title}` });
const TITLE = "Ouders informeren";

test("the fields of a new task that come late take no focus from who went on elsewhere", async () => {
  const { user } = await visit();
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  const search = screen.getByRole("searchbox", { name: "Zoek in de taken" });
  search.focus();
  await screen.findByRole("textbox", { name: "Wat moet er gebeuren?" });
  expect(search).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
  expect(screen.getByRole("textbox", { name: "Wat moet er gebeuren?" })).toHaveFocus();
});

describe("what is typed and not saved yet", () => {
  test("what was typed is still there after Escape, until it is saved or taken back", async () => {
    const { user } = await visit();
    const note = () => screen.findByRole("textbox", { name: "Notitie" });
    const reopen = async () => {
      await user.keyboard("{Escape}");
      await user.click(screen.getByRole("button", { name: TITLE }));
    };
    await user.click(screen.getByRole("button", { name: TITLE }));
    await user.type(await note(), "half");
    await reopen();
    expect(await note()).toHaveValue("half");
    await user.click(screen.getByRole("button", { name: "Velden herstellen" }));
    await reopen();
    expect(await note()).toHaveValue("");
    await user.type(await note(), "heel");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(/is bijgewerkt/);
    await user.click(screen.getByRole("button", { name: TITLE }));
    await screen.findByText("heel", { selector: "p" });
    await user.clear(await note());
    await reopen();
    expect(screen.queryByRole("button", { name: "Velden herstellen" })).toBeInTheDocument();
  });

  test("what was typed and not saved is there after a reload, for this server and board, and is taken back", async () => {
    const { user, unmount } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    await user.type(await screen.findByRole("textbox", { name: "Notitie" }), "half");
    expect(rowOf(TITLE).getByText("niet bewaard")).toBeVisible();
    expect(Object.keys(sessionStorage)).toEqual([
      "leersteun.drafts http://localhost/api/v1 voorbeeld-de-linde",
    ]);
    unmount();

    await visit();
    expect(await rowOf(TITLE).findByText("niet bewaard")).toBeVisible();
    expect(screen.getByText(/Niet bewaard: 1 taak\.$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: TITLE }));
    const form = await screen.findByRole("form");
    expect(form).toHaveAccessibleDescription("Hier staat wat u eerder typte en niet bewaarde.");
    expect(within(form).getByRole("textbox", { name: "Notitie" })).toHaveValue("half");
    await user.click(within(form).getByRole("button", { name: "Velden herstellen" }));
    expect(screen.queryByText("niet bewaard")).toBeNull();
    expect(form).toHaveAccessibleDescription("");
    expect(sessionStorage).toHaveLength(0);
  });

  test("what was saved since is shown before what was typed earlier takes its place", async () => {
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    const first = within(await screen.findByRole("form"));
    await user.selectOptions(first.getByRole("combobox", { name: "Status" }), "geblokkeerd");
    await user.selectOptions(first.getByRole("combobox", { name: "Wie" }), "directie");
    await user.keyboard("{Escape}");
    await user.selectOptions(statusOf(TITLE), "bezig");
    await user.click(screen.getByRole("button", { name: TITLE }));
    const form = await screen.findByRole("form");
    expect(form).toHaveAccessibleDescription(
      /Toen u dit typte, stond er iets anders bij: Status\. Bewaren vervangt wat er nu staat\./,
    );
    const status = within(form).getByRole("combobox", { name: "Status" });
    expect(status).toHaveDisplayValue("geblokkeerd");
    expect(status).toHaveAccessibleDescription("Nu staat er: bezig");
    expect(within(form).getByRole("combobox", { name: "Wie" })).toHaveAccessibleDescription("");
    await user.selectOptions(status, "bezig");
    expect(status).toHaveAccessibleDescription("");
    await user.click(within(form).getByRole("button", { name: "Bewaren" }));
    expect(await rowOf(TITLE).findByText("directie", { selector: "[role=cell]" })).toBeVisible();
    expect(statusOf(TITLE)).toHaveDisplayValue("bezig");
    expect(screen.queryByText("niet bewaard")).toBeNull();
  });

  test("what was typed of a new task is there after Escape and a reload, for this board alone, until it is added or cancelled", async () => {
    const { user, unmount } = await visit();
    const add = () => screen.getByRole("button", { name: "Taak toevoegen" });
    const title = () => screen.findByRole("textbox", { name: "Wat moet er gebeuren?" });
    await user.click(add());
    await user.type(await title(), "Zaal huren");
    await user.type(screen.getByRole("textbox", { name: "Eigen datum" }), "30 juni{Escape}");
    expect(add()).toHaveFocus();
    expect(add()).toHaveAccessibleDescription("niet toegevoegd: Zaal huren");
    expect(Object.keys(sessionStorage)).toEqual([
      "leersteun.new-task http://localhost/api/v1 voorbeeld-de-linde",
    ]);
    unmount();

    await visit();
    expect(await screen.findByText("niet toegevoegd: Zaal huren")).toBeVisible();
    await user.click(add());
    expect(await title()).toHaveValue("Zaal huren");
    expect(await title()).toHaveFocus();
    expect(screen.getByText("Hier staat wat u eerder typte en niet toevoegde.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Eigen datum" })).toHaveValue("30 juni");
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(add()).toHaveAccessibleDescription("");
    expect(sessionStorage).toHaveLength(0);

    await user.click(add());
    await user.type(await title(), "Bus bestellen{Enter}");
    expect(await screen.findByRole("button", { name: "Bus bestellen" })).toBeVisible();
    expect(sessionStorage).toHaveLength(0);
  });

  test("where a browser keeps nothing, what was typed stays as long as the page does, and that is said while it is typed and beside the task", async () => {
    const setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("sessionStorage", { getItem: () => null, setItem, removeItem: () => undefined });
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    await user.type(await screen.findByRole("textbox", { name: "Notitie" }), "half");
    expect(screen.getByRole("form")).toHaveAccessibleDescription(
      /^Deze browser houdt niet bij wat u hier typt/,
    );
    await user.keyboard("{Escape}");
    const lost = ", weg bij herladen: deze browser houdt het niet bij";
    expect(rowOf(TITLE).getByText(`niet bewaard${lost}`)).toBeVisible();
    await user.click(screen.getByRole("button", { name: TITLE }));
    expect(await screen.findByRole("textbox", { name: "Notitie" })).toHaveValue("half");
    await user.click(screen.getByRole("button", { name: "Velden herstellen" }));
    expect(screen.queryByText(/niet bewaard|Deze browser/)).toBeNull();

    const add = screen.getByRole("button", { name: "Taak toevoegen" });
    await user.click(add);
    await user.type(await screen.findByRole("textbox", { name: "Wat moet er gebeuren?" }), "Zaal huren");
    expect(screen.getByText(/^Deze browser houdt niet bij wat u hier typt: voeg het toe/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(add).toHaveAccessibleDescription(`niet toegevoegd: Zaal huren${lost}`);
  });
});
