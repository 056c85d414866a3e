import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { PreparationView } from "./preparation-view.tsx";

const open = (query: string) => renderView(<PreparationView />, { query });
const region = (name: string) => screen.findByRole("region", { name });
const sentence = () => screen.findByRole("heading", { level: 1, name: /^(Op|On) / });
const itemsOf = (part: HTMLElement) => within(part).getAllByRole("listitem");

describe("a board on the peildatum", () => {
  test("is told in one sentence, with the days to the start and their sources", async () => {
    open("?op=2023-06-15&bestuur=voorbeeld-de-linde");
    await waitFor(async () =>
      expect(await sentence()).toHaveTextContent(
        /^Op 15 juni 2023: 8 van 24 taken klaar, 1 eigen datum verstreken; bij dit tempo is wat de start vraagt klaar rond \d+ \w+ 202\d, met (minder dan )?\d+ % kans om op tijd te zijn\.$/,
      ),
    );
    expect(screen.getByText("78 dagen")).toBeInTheDocument();
    const head = (await sentence()).closest("header") ?? document.body;
    expect(await within(head).findByText("5 bronnen")).toBeInTheDocument();
    expect(screen.getByText("verzonnen voorbeeld")).toBeInTheDocument();
  });

  test("is another one by the choice of another board, or all of them", async () => {
    const { user } = open("?op=2023-06-15&bestuur=voorbeeld-de-linde");
    await sentence();
    const choice = screen.getByRole("combobox", { name: "Bestuur" });
    await user.selectOptions(choice, "Voorbeeldbestuur Zeewind");
    expect(await screen.findByRole("combobox", { name: "Bestuur" })).toHaveDisplayValue(
      "Voorbeeldbestuur Zeewind",
    );
    expect(window.location.search).toBe("?op=2023-06-15&bestuur=voorbeeld-zeewind");
    await user.selectOptions(screen.getByRole("combobox", { name: "Bestuur" }), "Alle besturen");
    expect(window.location.search).toBe("?op=2023-06-15");
  });

  test("has its progress as a picture with a sentence and as a table with sources", async () => {
    const { user } = open("?op=2023-06-15&bestuur=voorbeeld-de-linde");
    const progress = within(await region("Vooruitgang en wettelijke mijlpalen"));
    expect(await progress.findByRole("img")).toHaveAccessibleName(
      "Op 15 juni 2023: 8 taken klaar, 1 bezig of geblokkeerd, 15 niet gestart; volgens de datums moesten er 9 klaar zijn.",
    );
    expect(
      await progress.findByText(/2\.000 keer nagespeeld met uw eigen weken \(\d+ weken\); geen zekerheid\./),
    ).toBeInTheDocument();
    await user.click(progress.getByText("Toon de cijfers per maand en de bronnen van de datums"));
    const months = progress.getByRole("table", { name: "Stand op het einde van de maand" });
    expect(within(months).getAllByRole("row").at(-1)).toHaveTextContent(/^15 juni 2023811524/);
    const days = progress.getByRole("table", { name: "Datums in het beeld" });
    expect(
      within(days).getByRole("row", { name: /^10 maart 2023 Keuze doorgeven in MijnOnderwijs 3 bronnen/ }),
    ).toBeInTheDocument();
    expect(
      within(days).getByRole("row", { name: /^1 september 2023 Start van leersteun 5 bronnen/ }),
    ).toBeInTheDocument();
  });

  test("says what is late by a fixed date with its age and source, then what has passed without one", async () => {
    open("?op=2023-09-15&bestuur=voorbeeld-de-klaproos");
    const late = within(await region("Te laat"));
    const [first] = itemsOf(await region("Te laat"));
    expect(first).toHaveTextContent(
      /^Keuze doorgeven in MijnOnderwijsvaste datum.*189 dagensinds 10 maart 2023$/,
    );
    const passed = late.getByText("Beslissen om mee op te richten").closest("li");
    expect(passed).toHaveTextContent(/voorstel verstreken217 dagensinds 10 februari 2023$/);
    expect(late.getByRole("heading", { name: "Verstreken, geen vaste datum" })).toBeInTheDocument();
  });

  test("says what comes first, in calendar and school days", async () => {
    open("?op=2023-06-15&bestuur=voorbeeld-weerklank");
    const [first] = itemsOf(await region("Eerst doen"));
    expect(first).toHaveTextContent(
      /^Voorrangsregeling doorlopenvaste datum.*30 juni 202315 dagen, 11 schooldagen$/,
    );
  });

  test("in January says the latest start of what has not begun, and that its length is our assumption", async () => {
    open("?op=2023-02-01&bestuur=voorbeeld-ter-beke");
    const [first] = itemsOf(await region("Eerst doen"));
    expect(first).toHaveTextContent(
      /^Leersteuncentra vergelijken.*uiterste start .*, als het werk 14 dagen duurt \(onze aanname\)/,
    );
  });

  test("says which tasks still come after one, where they make its latest start earlier", async () => {
    open("?op=2023-07-15&bestuur=voorbeeld-zeewind");
    const founding = itemsOf(await region("Eerst doen")).find((item) =>
      item.textContent.startsWith("Oprichtingsakte en statuten opmaken"),
    );
    const after = "want daarna komt nog: “Organen samenstellen” en “Directeur aanstellen”";
    expect(founding).toHaveTextContent(
      `uiterste start 22 juli 2023, over 7 dagen, als het werk 14 dagen duurt (onze aanname), ${after}`,
    );
    const row = within(await screen.findByRole("table", { name: "Taken" })).getByRole("row", {
      name: /Oprichtingsakte en statuten opmaken/,
    });
    expect(row).toHaveTextContent(`22 juli 2023${after}`);
  });

  test("shows what waits for what in words, and the work per month with its tasks", async () => {
    const { user } = open("?op=2023-06-15&bestuur=voorbeeld-de-linde");
    const blocking = await region("Wat houdt wat op");
    expect(within(blocking).getByText("4 open taken wachten op 3 andere.")).toBeInTheDocument();
    expect(itemsOf(blocking)[0]).toHaveTextContent(
      "Stappen van een leersteunvraag vastleggenwacht op: “Nieuwe verslagen afspreken met het CLB”",
    );
    const work = within(await region("Werk per maand"));
    expect(await work.findByRole("img")).toHaveAccessibleName(
      /^Het meeste werk valt ten laatste in augustus 2023: 12 taken\./,
    );
    await user.click(work.getByText("Toon de taken per maand"));
    expect(work.getByRole("row", { name: /^augustus 2023 12 / })).toBeInTheDocument();
  });

  test("months with as much work are all named, and a link leads past the picture to the tasks", async () => {
    open("?op=2026-11-22&bestuur=voorbeeld-de-linde");
    const work = within(await region("Werk per maand"));
    expect(await work.findByRole("img")).toHaveAccessibleName(
      /^Het meeste werk valt ten laatste in maart 2023 en augustus 2023: telkens 2 taken\./,
    );
    expect(screen.getByRole("link", { name: "Naar de taken" })).toHaveAttribute("href", "#taken");
  });

  test("lists the last five changes, each with who and from what to what", async () => {
    open("?op=2023-06-15&bestuur=voorbeeld-de-linde");
    const items = itemsOf(await region("Laatste wijzigingen"));
    expect(items).toHaveLength(5);
    expect(items[0]).toHaveTextContent(
      "Noden in kaart brengen met het leersteuncentrumvan bezig naar klaar, wie: administratie13 juni 2023",
    );
  });
});

describe("the squares", () => {
  test("choose the tasks of the list by the link, and give them back", async () => {
    const { user } = open("?op=2023-09-15&bestuur=voorbeeld-de-klaproos");
    const domains = within(await region("Per domein"));
    const late = domains.getByRole("button", { name: "Leersteunmodel: 1 te laat" });
    await user.click(late);
    expect(window.location.search).toContain("taakdomein=leersteunmodel&taakstatus=laat");
    expect(late).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(/In de lijst staat nu alleen:/)).toHaveTextContent("Leersteunmodel, te laat");
    await user.click(screen.getByRole("button", { name: "School: 3 klaar" }));
    expect(window.location.search).toContain("taakstatus=klaar&taakrol=school");
    expect(window.location.search).not.toContain("taakdomein");
    await user.click(screen.getByRole("button", { name: "School: 3 klaar" }));
    expect(window.location.search).toBe("?op=2023-09-15&bestuur=voorbeeld-de-klaproos");
  });
});

test("what is typed in the search of the tasks is not said by the squares at each letter", async () => {
  const { user } = open("?op=2023-09-15&bestuur=voorbeeld-de-klaproos");
  await user.type(await screen.findByRole("searchbox", { name: "Zoek in de taken" }), "ouders");
  expect(screen.queryByText(/In de lijst staat nu alleen:/)).toBeNull();
});

test("what was recorded after the kennisdatum is in no part of the picture", async () => {
  open("?op=2023-06-15&bestuur=voorbeeld-de-linde&kennis=2022-12-01");
  expect(await sentence()).toHaveTextContent(/nog niets genoteerd/);
  expect(within(await region("Laatste wijzigingen")).getByText(/niets genoteerd/)).toBeInTheDocument();
});

test("in English every part speaks English", async () => {
  open("?op=2023-06-15&bestuur=voorbeeld-het-kompas&taal=en");
  await waitFor(async () =>
    expect(await sentence()).toHaveTextContent(/at this pace what the start asks for is done around/),
  );
  for (const name of ["Late", "First to do", "By domain", "By role", "Latest changes", "What holds up what"])
    expect(await region(name)).toBeInTheDocument();
});
