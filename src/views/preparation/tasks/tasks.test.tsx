import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "../preparation-view.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

const BOARD = "?op=2023-06-15&bestuur=voorbeeld-de-linde";

/** The board's page, once its tasks stand there. */
async function visit(query = BOARD, options = {}) {
  const page = renderView(<PreparationView />, { query, ...options });
  await screen.findByRole("table", { name: /^(Taken|Tasks)$/ }, { timeout: 5000 });
  return page;
}

const rowOf = (title: string) => {
  const row = screen.getByRole("button", { name: title }).closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error(`no row of ${title}`);
  return within(row);
};
const statusOf = (title: string) => screen.getByRole("combobox", { name: `Status van ${title}` });
const list = () => within(screen.getByRole("region", { name: "Taken" }));
const titles = () =>
  list()
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
const TITLE = "Ouders informeren";

describe("the list of tasks", () => {
  test("says of each task where it stands, by when, who, when to start and when it last changed", async () => {
    await visit();
    expect(screen.getByRole("table", { name: "Taken" })).toHaveAttribute("aria-rowcount", "25");
    expect(statusOf("Keuze doorgeven in MijnOnderwijs")).toHaveDisplayValue("klaar");
    const done = rowOf("Keuze doorgeven in MijnOnderwijs");
    expect(done.getByText("10 maart 2023")).toBeVisible();
    expect(done.getByText("vaste datum:")).toBeInTheDocument();
    const passed = rowOf("Infomoment van het leersteuncentrum volgen");
    expect(passed.getByText("voorstel verstreken")).toBeVisible();
    expect(passed.getByText("92 dagen geleden")).toBeVisible();
    expect(rowOf("Lokaal voor de leerondersteuner vrijmaken").getByText("eigen taak")).toBeVisible();
  });

  test("a fixed date that has passed is late, with its age", async () => {
    await visit("?op=2023-03-20&bestuur=voorbeeld-de-linde&taakstatus=laat");
    for (const title of titles()) {
      expect(rowOf(title ?? "").getByText(/^te laat, \d+ dag(en)?$/)).toBeVisible();
    }
    expect(titles().length).toBeGreaterThan(0);
  });

  test("is searched, grouped and sorted, and the link says how", async () => {
    const { user } = await visit();
    await user.type(screen.getByRole("searchbox", { name: "Zoek in de taken" }), "ouders");
    expect(titles()).toContain(TITLE);
    expect(screen.getByText(/^\d van 24 taken$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Filters wissen" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Groepeer per" }), "domein");
    expect(screen.getByRole("rowheader", { name: /^Gewoon onderwijs \d+ taken$/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Taak" }));
    expect(screen.getByRole("columnheader", { name: "Taak" })).toHaveAttribute("aria-sort", "ascending");
    await waitFor(() => expect(window.location.search).toMatch(/taakgroep=domein&taaksorteer=taak/));
  });

  test("of a month only the tasks with work in it are shown", async () => {
    const { user } = await visit(BOARD);
    await user.selectOptions(list().getByRole("combobox", { name: "Werk in" }), "augustus 2023");
    expect(list().getByRole("button", { name: "Directeur aanstellen" })).toBeVisible();
    expect(list().queryByRole("button", { name: "Inbreng geven op de consultatienota" })).toBeNull();
    await user.click(list().getByRole("button", { name: "Filters wissen" }));
    expect(list().getByRole("button", { name: "Inbreng geven op de consultatienota" })).toBeVisible();
  });

  test("of a person only what they do is shown, or what nobody does yet, and the link says whose", async () => {
    const { user } = await visit();
    const who = list().getByRole("combobox", { name: "Wie" });
    const doneBy = (name: string) =>
      list().queryAllByRole("cell", { name: (_, cell) => cell.textContent === name });
    const all = titles().length;
    const head = doneBy("directie").length;
    const free = doneBy("nog niemand").length;
    expect(Math.min(head, free)).toBeGreaterThan(0);
    await user.selectOptions(who, "directie");
    expect(titles()).toHaveLength(head);
    expect(doneBy("directie")).toHaveLength(head);
    await user.selectOptions(who, "nog niemand");
    expect(titles()).toHaveLength(free);
    await waitFor(() => expect(window.location.search).toContain("taakwie=niemand"));
    await user.selectOptions(who, "iedereen");
    expect(titles()).toHaveLength(all);
  });

  test("says so when no task fits, and offers all of them", async () => {
    const { user } = await visit(`${BOARD}&taakzoek=bestaatniet`);
    expect(screen.getByText(/Geen taak past bij wat u vraagt/)).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Filters wissen" })[0] ?? document.body);
    expect(titles()).toHaveLength(24);
  });
});

describe("changing tasks", () => {
  test("a status is changed in the row, said with its day, and taken back", async () => {
    const { user } = await visit();
    expect(list().getByText(/Wat u hier wijzigt of toevoegt, geldt vanaf 15 juni 2023\.$/)).toBeVisible();
    await user.selectOptions(statusOf(TITLE), "klaar");
    expect(
      await screen.findByText(new RegExp(`^“${TITLE}” staat vanaf 15 juni 2023 op klaar\\.`)),
    ).toBeVisible();
    await waitFor(() => expect(statusOf(TITLE)).toHaveDisplayValue("klaar"));
    // Who looks for what came of it can still take it back.
    await user.type(screen.getByRole("searchbox", { name: "Zoek in de taken" }), TITLE);
    await waitFor(() => expect(titles()).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    await waitFor(() => expect(statusOf(TITLE)).toHaveDisplayValue("niet gestart"));
  });

  test("several are changed at once, in one request, and taken back at once", async () => {
    const sent: { taskId: string }[][] = [];
    const mocked = createEmbeddedTransport(null);
    const transport = async (request: Request) => {
      if (request.method === "POST") sent.push((await request.clone().json()) as (typeof sent)[number]);
      return mocked(request);
    };
    const { user } = await visit(BOARD, { transport });
    const names = [TITLE, "Directeur aanstellen"];
    for (const name of names) await user.click(screen.getByRole("checkbox", { name: `Kies: ${name}` }));
    const bar = within(await screen.findByRole("form", { name: "2 taken wijzigen vanaf 15 juni 2023" }));
    await user.click(bar.getByRole("button", { name: "Toepassen" }));
    expect(bar.getByText("Zeg eerst wat er wijzigt.")).toBeVisible();
    for (const name of names) expect(statusOf(name)).toHaveDisplayValue("niet gestart");
    await user.selectOptions(bar.getByRole("combobox", { name: "Status" }), "geblokkeerd");
    expect(bar.queryByText("Zeg eerst wat er wijzigt.")).not.toBeInTheDocument();
    await user.selectOptions(bar.getByRole("combobox", { name: "Wie" }), "administratie");
    const date = bar.getByRole("textbox", { name: "Eigen datum" });
    await user.type(date, "ooit{Enter}");
    await waitFor(() => expect(date).toHaveAccessibleDescription(/is niet te lezen als dag/));
    expect(date).toHaveFocus();
    expect(sent).toEqual([]);
    await user.clear(date);
    await user.type(date, "20/8/2023{Enter}");

    const said =
      "2 taken gewijzigd vanaf 15 juni 2023: status geblokkeerd, wie: administratie, eigen datum 20 augustus 2023.";
    expect(await screen.findByText(new RegExp(`^${said}`))).toBeVisible();
    for (const name of names) {
      await waitFor(() => expect(statusOf(name)).toHaveDisplayValue("geblokkeerd"));
      expect(rowOf(name).getByText("administratie")).toBeVisible();
      expect(rowOf(name).getByText("eigen datum: 20 augustus 2023")).toBeVisible();
    }
    // The bar is gone, and the next key goes to what was said.
    expect(screen.queryByRole("form")).toBeNull();
    await user.tab();
    expect(screen.getByRole("button", { name: "Ongedaan maken" })).toHaveFocus();
    await waitFor(() => expect(sent.map((events) => events.length)).toEqual([2]));

    await user.keyboard("{Enter}");
    for (const name of names) {
      await waitFor(() => expect(statusOf(name)).toHaveDisplayValue("niet gestart"));
      expect(rowOf(name).queryByText("administratie")).toBeNull();
      expect(rowOf(name).queryByText(/eigen datum/)).toBeNull();
    }
  });

  test("of several that are so already nothing is written, and nobody can be chosen too", async () => {
    const { user } = await visit(`${BOARD}&taakwie=directie`);
    await user.click(screen.getByRole("checkbox", { name: "Kies alle getoonde taken" }));
    const count = titles().length;
    const bar = within(await screen.findByRole("form", { name: /^\d+ taken wijzigen/ }));
    const who = bar.getByRole("combobox", { name: "Wie" });
    await user.selectOptions(who, "directie");
    await user.click(bar.getByRole("button", { name: "Toepassen" }));
    expect(bar.getByText(/^Dit staat al zo/)).toBeVisible();
    const [, one] = screen.getAllByRole("checkbox");
    if (!one) throw new Error("no row");
    await user.click(one);
    expect(bar.queryByText(/^Dit staat al zo/)).toBeNull();
    await user.click(one);
    await user.selectOptions(who, "nog niemand");
    await user.click(bar.getByRole("button", { name: "Toepassen" }));
    expect(
      await screen.findByText(new RegExp(`^${count} taken gewijzigd vanaf 15 juni 2023: wie: nog niemand`)),
    ).toBeVisible();
    expect(screen.getByText(/Geen taak past bij wat u vraagt/)).toBeVisible();
  });

  test("the bar of several is one key away from every tick, and Escape, undoing and closing lose no place", async () => {
    const { user } = await visit();
    const tick = screen.getByRole("checkbox", { name: `Kies: ${TITLE}` });
    tick.focus();
    await user.keyboard("{Enter} ");
    const bar = within(await screen.findByRole("form", { name: /^1 taak wijzigen/ }));
    expect(tick).toHaveAccessibleDescription(/^Enter op een vakje gaat naar wat u wijzigt/);
    const goesOn = fireEvent.keyDown(tick, { key: "Enter" });
    expect(goesOn, "the key would open the list of statuses").toBe(false);
    const status = bar.getByRole("combobox", { name: "Status" });
    expect(status).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(tick).toHaveFocus();
    expect(tick).toBeChecked();
    await user.selectOptions(status, "klaar");
    await user.keyboard("{Enter}");
    bar.getByRole("button", { name: "Toepassen" }).focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(await screen.findByRole("button", { name: "Ongedaan maken" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/^Ongedaan gemaakt\./)).toBeVisible();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(screen.queryByText(/^Ongedaan gemaakt\./)).toBeNull();
    expect(tick).toHaveFocus();
  });

  test("the own date of several is taken away, and of those that have none nothing is written", async () => {
    const { user } = await visit();
    const dated = "Lokaal voor de leerondersteuner vrijmaken";
    for (const name of [TITLE, dated])
      await user.click(screen.getByRole("checkbox", { name: `Kies: ${name}` }));
    const bar = within(await screen.findByRole("form"));
    const away = bar.getByRole("checkbox", { name: "Eigen datum wegnemen" });
    const date = bar.getByRole("textbox", { name: "Eigen datum" });
    await user.click(away);
    await user.type(date, "20/8/2023");
    expect(away).not.toBeChecked();
    await user.click(away);
    expect(date).toHaveValue("");
    expect(rowOf(dated).getByText("eigen datum verstreken")).toBeVisible();
    await user.click(bar.getByRole("button", { name: "Toepassen" }));
    expect(
      await screen.findByText(/^1 taak gewijzigd vanaf 15 juni 2023: eigen datum weggenomen\./),
    ).toBeVisible();
    await waitFor(() => expect(rowOf(dated).queryByText(/^eigen datum/)).toBeNull());
  });

  test("all of it is edited by keyboard, as one line of the log", async () => {
    const { user } = await visit();
    screen.getByRole("button", { name: TITLE }).focus();
    await user.keyboard("{Enter}");
    const form = within(await screen.findByRole("form", { name: `${TITLE}: bewerken` }));
    await waitFor(() => expect(form.getByRole("combobox", { name: "Status" })).toHaveFocus());
    expect(form.getByRole("textbox", { name: "Geldt vanaf" })).toHaveValue("15 juni 2023");
    await user.selectOptions(form.getByRole("combobox", { name: "Status" }), "bezig");
    await user.selectOptions(form.getByRole("combobox", { name: "Wie" }), "directie");
    await user.type(form.getByRole("textbox", { name: "Eigen datum" }), "20/8/2023");
    await user.type(form.getByRole("textbox", { name: "Notitie" }), "Brief ligt klaar");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(
      await screen.findByText(new RegExp(`^“${TITLE}” staat vanaf 15 juni 2023 op bezig\\.`)),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: TITLE })).toHaveFocus();
    const row = rowOf(TITLE);
    expect(await row.findByText("directie", { selector: "[role=cell]" })).toBeVisible();
    expect(row.getByText("eigen datum: 20 augustus 2023")).toBeVisible();
    expect(row.getByText("1 september 2023")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Brief ligt klaar", { selector: "p" })).toBeVisible();
    expect(screen.getAllByText(/^vastgelegd op .*, als school$/)).not.toHaveLength(0);
  });

  test("what a later line overtakes, and what counts only from a day to come, is said before saving and after", async () => {
    const { user } = await visit("?op=2023-03-10&bestuur=voorbeeld-de-linde");
    await user.click(screen.getByRole("button", { name: TITLE }));
    const form = within(await screen.findByRole("form"));
    await user.selectOptions(form.getByRole("combobox", { name: "Status" }), "klaar");
    const overtaken = /Dit geldt tot .* 2023: dan staat er (bezig|niet gestart)\./;
    expect(form.getByText(overtaken)).toBeVisible();
    await user.clear(form.getByRole("textbox", { name: "Geldt vanaf" }));
    await user.type(form.getByRole("textbox", { name: "Geldt vanaf" }), "1 januari 2030");
    expect(form.queryByText(overtaken)).toBeNull();
    expect(form.getByText(/^Dit telt pas vanaf 1 januari 2030: op 10 maart 2023 verandert/)).toBeVisible();
    await user.click(form.getByRole("button", { name: "Bewaren" }));
    expect(await screen.findByText(/staat vanaf 1 januari 2030 op klaar\. Dit telt pas vanaf/)).toBeVisible();
    await user.selectOptions(statusOf(TITLE), "klaar");
    expect(
      await screen.findByText(new RegExp(`staat vanaf 10 maart 2023 op klaar\\. ${overtaken.source}`)),
    ).toBeVisible();
  });

  test("Escape closes the editor and gives the focus back", async () => {
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    await screen.findByRole("form");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.getByRole("button", { name: TITLE })).toHaveFocus();
  });

  test("who saves what is so already writes no line", async () => {
    const { user } = await visit();
    const before = screen.getByText(TITLE).closest("[role=row]")?.textContent;
    await user.click(screen.getByRole("button", { name: TITLE }));
    await user.click(within(await screen.findByRole("form")).getByRole("button", { name: "Bewaren" }));
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.queryByText(/is bijgewerkt/)).toBeNull();
    expect(screen.getByText(TITLE).closest("[role=row]")).toHaveTextContent(before ?? "-");
  });

  test("what cannot be read is not saved, and says what is wrong", async () => {
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    const form = within(await screen.findByRole("form"));
    await user.type(form.getByRole("textbox", { name: "Eigen datum" }), "ooit");
    await user.type(form.getByRole("textbox", { name: "Adres van het bewijs" }), "in de kast");
    await user.click(form.getByRole("button", { name: "Bewaren" }));
    expect(await form.findByText(/is niet te lezen als dag/)).toBeVisible();
    expect(form.getByText(/Schrijf een adres zonder spaties/)).toBeVisible();
    expect(form.getByRole("textbox", { name: "Eigen datum" })).toHaveFocus();
  });

  test("another own date says before saving what it moves", async () => {
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: TITLE }));
    const form = within(await screen.findByRole("form"));
    await user.type(form.getByRole("textbox", { name: "Eigen datum" }), "10 augustus 2023");
    const moved = within(form.getByRole("region", { name: "Wat schuift er op" }));
    expect(moved.getByText("19 augustus 2023")).toBeVisible();
    expect(moved.getByText("28 juli 2023")).toBeVisible();
  });

  test("an own task is added, and stands apart", async () => {
    const { user } = await visit();
    await user.click(screen.getByRole("button", { name: "Taak toevoegen" }));
    await user.click(await screen.findByRole("button", { name: "Toevoegen" }));
    expect(screen.getByText("Schrijf in een paar woorden wat er moet gebeuren.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Wat moet er gebeuren?" }), "Zaal huren");
    await user.type(screen.getByRole("textbox", { name: "Eigen datum" }), "30 juni 2023");
    await user.click(screen.getByRole("button", { name: "Toevoegen" }));
    expect(await screen.findByRole("button", { name: "Zaal huren" })).toBeVisible();
    expect(rowOf("Zaal huren").getByText("eigen taak")).toBeVisible();
    expect(rowOf("Zaal huren").getByText("30 juni 2023")).toBeVisible();
    expect(rowOf("Zaal huren").getByText(/^eigen datum/)).toBeVisible();
  });

  test("what was recorded in the past cannot be changed", async () => {
    await visit(`${BOARD}&kennis=2023-06-01`);
    expect(screen.queryByText(/Wat u hier wijzigt/)).toBeNull();
    expect(statusOf(TITLE)).toBeDisabled();
    expect(screen.queryByRole("button", { name: "Taak toevoegen" })).toBeNull();
  });
});

describe("what goes wrong on the way", () => {
  /** The mocked API, where writing is answered otherwise. */
  const writing = (answer: () => Response) => {
    const mocked = createEmbeddedTransport(null);
    return (request: Request) => (request.method === "POST" ? Promise.resolve(answer()) : mocked(request));
  };

  test("a change that waits is counted and said", async () => {
    const { user } = await visit(BOARD, { transport: writing(() => new Response("", { status: 503 })) });
    await user.selectOptions(statusOf(TITLE), "klaar");
    expect(await screen.findByText(/^1 wijziging is nog niet verstuurd\./)).toBeVisible();
    expect(list().getByText(/op klaar\..* Dit is nog niet verstuurd/)).toBeVisible();
    await waitFor(() => expect(statusOf(TITLE)).toHaveDisplayValue("klaar"));
  });

  test("a change that is refused is rolled back and said, and can be corrected or dropped", async () => {
    const detail = "Deze taak is afgesloten";
    const problem = { type: "about:blank", title: "Nee", status: 422, detail };
    const headers = { "content-type": "application/problem+json" };
    const answer = () => Response.json(problem, { status: 422, headers });
    const { user } = await visit(BOARD, { transport: writing(answer) });
    await user.selectOptions(statusOf(TITLE), "klaar");
    expect(await list().findByText(/^1 wijziging werd geweigerd/)).toBeVisible();
    expect(list().getByText(/De server zei waarom: Deze taak is afgesloten\./)).toBeVisible();
    expect(screen.queryByText(/op klaar\./)).toBeNull();
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
    expect(statusOf(TITLE)).toHaveDisplayValue("niet gestart");
    await user.click(screen.getByRole("button", { name: "Wijzigen en opnieuw proberen" }));
    const form = within(await screen.findByRole("form"));
    expect(form.getByRole("combobox", { name: "Status" })).toHaveDisplayValue("klaar");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Laten vallen" }));
    await waitFor(() => expect(screen.queryByText(/werd geweigerd/)).toBeNull());
    expect(screen.queryByText(/op klaar\./)).toBeNull();
  });
});
