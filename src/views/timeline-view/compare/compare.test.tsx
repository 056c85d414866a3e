import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "../timeline-view.tsx";

// jsdom does not know this element yet; React says so once.
beforeAll(() => {
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});

const link = () => Object.fromEntries(new URLSearchParams(window.location.search));
const open = (query: string) => renderView(<TimelineView />, { query });
const comparison = (name = "Vergelijking") => screen.findByRole("region", { name });
const sentence = async () => (await within(await comparison()).findByText(/^Tussen /)).textContent;
const count = async (name: string) => within(await comparison()).findByRole("button", { name });
/** The drawing and the list beside each other: what the drawing has. */
const drawn = () => document.querySelectorAll(".timeline [data-milestone]");

describe("two days compared", () => {
  it("begins from the line of results, with the last step of the law before the peildatum", async () => {
    const { user } = open("?op=2023-02-10");
    const button = await screen.findByRole("button", { name: "Vergelijken" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    await waitFor(() => expect(link()).toHaveProperty("vergelijk"));
    expect(link()).toEqual({ op: "2023-02-10", vergelijk: "2022-07-08" });
    expect(await sentence()).toContain("Tussen 8 juli 2022 en 10 februari 2023 bleven");
    expect(button).toHaveAttribute("aria-expanded", "true");
    await user.click(button);
    expect(link()).toEqual({ op: "2023-02-10" });
    expect(screen.queryByRole("region", { name: "Vergelijking" })).toBeNull();
  });

  it("says the postponement, with its sources", async () => {
    open("?vergelijk=2022-06-08&op=2022-06-10");
    expect(await sentence()).toBe(
      "Tussen 8 juni 2022 en 10 juni 2022 bleven het M-decreet en het ondersteuningsmodel gelden en verschoof " +
        "“Leersteun gaat van start” van 1 september 2022 naar 1 september 2023, 365 dagen later.",
    );
    expect(within(await comparison()).getByText(/^\d+ bronnen$/)).toBeVisible();
  });

  it("says of several dates how far they moved, when that is the same for all", async () => {
    open("?vergelijk=2021-06-30&op=2023-02-10");
    expect(await sentence()).toMatch(/ gelden en verschoven 2 datums, allemaal 365 dagen later\.$/);
  });

  it("puts its sources on paper", async () => {
    open("?vergelijk=2023-08-31&op=2023-09-01");
    await comparison();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    const title = await screen.findByRole("heading", { name: "Bij de vergelijking" });
    expect(title.nextElementSibling).toHaveTextContent(/^Bronnen: .*Decreet/);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByRole("heading", { name: "Bij de vergelijking" })).toBeNull();
  });

  it("says which rules came and went, in either order of the days, and in English", async () => {
    open("?vergelijk=2023-09-01&op=2023-08-31&taal=en");
    const found = await within(await comparison("Comparison")).findByText(/^Between /);
    expect(found).toHaveTextContent(
      "Between 31 August 2023 and 1 September 2023 the learning support decree and the learning support model came " +
        "into force and the M-decree and the support model ended.",
    );
  });

  it("narrows drawing, list and link to what one count counts, and lets go of it", async () => {
    const { user } = open("?vergelijk=2023-08-31&op=2023-09-01");
    const force = await count("2 mijlpalen in of uit werking");
    await user.click(force);
    expect(link()).toMatchObject({ verschil: "in-werking" });
    expect(force).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText("2 van 74 mijlpalen")).toBeInTheDocument();
    expect(drawn()).toHaveLength(2);
    await user.click(force);
    expect(link()).not.toHaveProperty("verschil");
    expect(drawn().length).toBeGreaterThan(10);
  });

  it("counts a day as reached when it comes, so the start is among them on the peildatum itself", async () => {
    const { user } = open("?vergelijk=2023-08-31&op=2023-09-01&weergave=tabel");
    await user.click(await within(await comparison()).findByRole("button", { name: /^\d+ bereikt$/ }));
    expect(link()).toMatchObject({ verschil: "bereikt" });
    const start = await screen.findByRole("row", { name: /Leersteun gaat van start/ });
    expect(within(start).getByRole("cell", { name: "op de peildatum" })).toBeInTheDocument();
    expect(screen.queryByRole("row", { name: /Laatste dag van het ondersteuningsmodel/ })).toBeNull();
  });

  it("leaves what is zero as text", async () => {
    open("?vergelijk=2023-08-31&op=2023-09-01");
    expect(await within(await comparison()).findByText("0 verschoven")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "0 verschoven" })).toBeNull();
  });

  it("names in the drawing what is new and what moved", async () => {
    open("?vergelijk=2021-06-30&op=2023-02-10");
    const name = /^Leersteun gaat van start, .*, verschoven van 1 september 2022 naar 1 september 2023$/;
    expect(await screen.findByRole("button", { name })).toBeInTheDocument();
    expect(
      screen.getByRole("button", { name: /^Eerste principiële goedkeuring .*, nieuw sinds 30 juni 2021$/ }),
    ).toBeInTheDocument();
  });

  it("strikes the old date through in the table, with its words, and says what moved again later", async () => {
    open("?vergelijk=2019-12-01&op=2021-07-01&weergave=tabel");
    const row = await screen.findByRole("row", { name: /Leersteun gaat van start/ });
    await waitFor(() =>
      expect(within(row).getAllByRole("cell")[0]).toHaveTextContent(
        "was 1 september 2021 nu 1 september 2022, later 1 september 2023",
      ),
    );
    expect(within(row).getByText("1 september 2021").tagName).toBe("S");
    const added = screen.getByRole("row", { name: /Conceptnota leersteun goedgekeurd/ });
    expect(within(added).getAllByRole("cell")[0]).toHaveTextContent("25 juni 2021 nieuw");
  });

  it("counts within the filters, and clearing those shows all again", async () => {
    const { user } = open("?vergelijk=2021-06-30&op=2023-02-10&spoor=inwerkingtreding&verschil=verschoven");
    await count("2 verschoven");
    expect(within(await comparison()).getByText("0 nieuw bekend")).toBeInTheDocument();
    expect(within(await comparison()).getByText(/binnen de filters/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Filters wissen" }));
    expect(link()).toEqual({ op: "2023-02-10", vergelijk: "2021-06-30" });
  });

  it("sees no more than the kennisdatum allows, and says so", async () => {
    open("?vergelijk=2021-06-01&op=2023-02-10&kennis=2022-01-01");
    await count("2 verschoven");
    expect(
      within(await comparison()).getByText(/na de kennisdatum 1 januari 2022 .* telt niet mee/),
    ).toBeVisible();
    const rows = await screen.findAllByText("1 september 2021");
    expect(rows.length).toBeGreaterThan(0);
  });

  it("lets either day run with the clock, and swaps them", async () => {
    const { user } = open("?vergelijk=2021-06-30&op=2023-02-10");
    const bar = within(await comparison());
    await user.selectOptions(
      bar.getByRole("combobox", { name: "Vergeleken dag: vast of meelopend" }),
      "loopt mee met vandaag",
    );
    expect(link()).toEqual({ op: "2023-02-10", vergelijk: "vandaag" });
    expect(bar.getByRole("textbox", { name: "Vergelijk" })).toHaveValue("22 november 2026");
    await user.click(bar.getByRole("button", { name: "Dagen omwisselen" }));
    expect(link()).toMatchObject({ vergelijk: "2023-02-10" });
    expect(link()).not.toHaveProperty("op");
    await user.selectOptions(bar.getByRole("combobox", { name: "Peildatum: vast of meelopend" }), "vast");
    expect(link()).toMatchObject({ op: "2026-11-22", vergelijk: "2023-02-10" });
  });

  it("brings both days into view", async () => {
    const { user } = open("?vergelijk=2021-06-30&op=2023-02-10");
    await user.click(await screen.findByRole("button", { name: "Beide dagen tonen" }));
    await waitFor(() => {
      const { van = "", tot = "" } = link();
      expect(van !== "" && van < "2021-06-30").toBe(true);
      expect(tot > "2023-02-10").toBe(true);
    });
  });

  it("has nothing to say of a day and itself, and says that kindly", async () => {
    open("?vergelijk=2023-02-10&op=2023-02-10");
    expect(
      await screen.findByText(/^Beide dagen zijn 10 februari 2023: er is niets te vergelijken/),
    ).toBeVisible();
    expect(within(await comparison()).queryByRole("list", { name: "Verschillen" })).toBeNull();
  });
});
