import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import type { Transport } from "#src/api/client.ts";
import { renderView } from "#tests/render-view.tsx";
import { SourcesView } from "./sources-view.tsx";

const region = (name: string) => screen.findByRole("region", { name });

const expectIn = async (name: string, text: string) => {
  const section = await region(name);
  await waitFor(() => expect(section).toHaveTextContent(text));
};

/** Everything is there but one resource. */
const without = (path: string): Transport => {
  const whole = createEmbeddedTransport(null);
  return async (request) =>
    new URL(request.url).pathname.endsWith(path) ? new Response("{}", { status: 404 }) : whole(request);
};

describe("a critical reader on the page with sources", () => {
  it("reads at once what the whole rests on", async () => {
    renderView(<SourcesView />);
    expect(screen.getByRole("heading", { level: 1, name: "Waarop steunt dit?" })).toBeVisible();
    const answer =
      "Op 122 bronnen, met 10 tegenspraken, 12 feiten zonder datum en 8 hiaten. Nagekeken op 21 november 2026.";
    expect(await screen.findByText(answer)).toBeVisible();
    const index = screen.getByRole("navigation", { name: "Op deze pagina" });
    expect(within(index).getByRole("link", { name: "Tegenspraak" })).toHaveAttribute("href", "#tegenspraak");
  });

  it("sees how far a source was read and opens all that rests on it", async () => {
    const { user } = renderView(<SourcesView />, { query: "?op=2023-02-10" });
    await region("Brondocumenten");
    const mechelen = document.getElementById("mechelen-antwoord-2023");
    if (!mechelen) throw new Error("the source has no place of its own");
    expect(mechelen).toHaveTextContent("Stad Mechelen");
    expect(mechelen).toHaveTextContent("5 mei 2023");
    expect(mechelen).toHaveTextContent("Volledig gelezen.");
    expect(mechelen).toHaveTextContent("Geen webadres.");
    await user.click(within(mechelen).getByText(/^Hierop steunen \d+ feiten$/));
    const protocol = within(mechelen).getByRole("link", {
      name: "Protocol leersteuncentra voor het eerst voorgelegd",
    });
    expect(protocol).toHaveAttribute("href", "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  });

  it("searches by publisher, hears the count, and gets all back", async () => {
    const { user } = renderView(<SourcesView />);
    const search = await screen.findByRole("searchbox", { name: "Zoek op titel of uitgever" });
    await user.type(search, "rekenhof");
    expect(screen.getByRole("searchbox").closest(".source-list-tools")).toHaveTextContent(/1 bron$/);
    expect(screen.queryByRole("region", { name: "Brondocumenten" })).not.toBeInTheDocument();
    await user.clear(search);
    await user.type(search, "niets hiervan");
    expect(screen.getByText(/Geen bron met “niets hiervan”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Toon alle bronnen" }));
    expect(await region("Brondocumenten")).toBeVisible();
  });

  it("finds what most rests on first, or asks for another order", async () => {
    const { user } = renderView(<SourcesView />, { query: "?taal=en" });
    expect(await screen.findByRole("button", { name: "Number of facts" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    const list = within(await region("Public sources")).getAllByText(/^\d+ facts? rests? on this$/);
    const counts = list.map(({ textContent }) => Number.parseInt(textContent, 10));
    expect(counts.length).toBeGreaterThan(100);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await user.click(screen.getByRole("button", { name: "Publisher" }));
    const [first] = within(await region("Public sources")).getAllByRole("listitem");
    expect(first).toHaveTextContent("Academie Meise");
  });

  it("compares conflicting readings, each with its own sources", async () => {
    renderView(<SourcesView />, { query: "?taal=en" });
    const conflict = await screen.findByRole("article", { name: "Start date of learning support" });
    expect(conflict).toHaveAttribute("id", "cf-startdatum");
    for (const reading of ["1 September 2021 at the earliest", "phased in from 1 September 2022"]) {
      const side = within(conflict).getByText(reading).closest("li");
      expect(side?.querySelectorAll(".citation-list > li").length).toBeGreaterThan(0);
    }
    expect(conflict).toHaveTextContent("Learning support started on 1 September 2023");
    const link = await within(conflict).findByRole("link", { name: "Learning support starts" });
    expect(link.getAttribute("href")).toContain("mijlpaal=ms-2023-09-01-start");
  });

  it("finds the rest of the published facts, in English too", async () => {
    renderView(<SourcesView />, { query: "?taal=en" });
    await expectIn("Facts without a date", "thirty regional networks");
    await expectIn("What was not found", "IDEA Consult");
    await expectIn("Measures of the learning support decree", "Special education");
    await expectIn("Learning support centres", "centre, independent institution");
    await expectIn("Terms", "Support model");
    await expectIn("Questions and answers", "When does learning support start?");
    await expectIn("How school days are counted", "17 April 1991");
    await expectIn("How school days are counted", "2018-2019 to 2025-2026 and 2027-2028.");
  });

  it("is told when sources appeared after the knowledge date", async () => {
    renderView(<SourcesView />, { query: "?kennis=2019-01-01" });
    const conflicts = await region("Waar bronnen elkaar tegenspreken");
    expect(
      (await within(conflicts).findAllByText("De gedateerde bronnen hiervan verschenen na 1 januari 2019."))
        .length,
    ).toBeGreaterThan(3);
  });

  it("hears on top how many sources came later, sees each of them marked, and how much rests on them alone", async () => {
    renderView(<SourcesView />, { query: "?kennis=2022-01-01" });
    expect(await screen.findByText(/^\d+ van de 122 bronnen verschenen na 1 januari 2022; /)).toBeVisible();
    await region("Brondocumenten");
    const marked = screen.getAllByText(/, gepubliceerd na de kennisdatum$/);
    const [count] = screen.getByText(/bronnen verschenen na 1 januari 2022; /).textContent.split(" ");
    expect(marked).toHaveLength(Number(count));
    expect(document.getElementById("mechelen-antwoord-2023")).toHaveTextContent(
      "gepubliceerd na de kennisdatum",
    );
    await expectIn("Waar bronnen elkaar tegenspreken", "enkel op bronnen van na 1 januari 2022.");
  });

  it("marks nothing without a kennisdatum", async () => {
    renderView(<SourcesView />);
    await region("Brondocumenten");
    expect(screen.queryByText(/kennisdatum|verschenen na|bronnen van na/)).toBeNull();
  });

  it("finds no way to a milestone that was not known on the kennisdatum, and hears how many there are", async () => {
    renderView(<SourcesView />, { query: "?kennis=2022-01-01" });
    const conflict = await screen.findByRole("article", { name: "Startdatum van leersteun" });
    const start = await within(conflict).findByRole("link", { name: "Leersteun gaat van start" });
    expect(start).toBeVisible();
    expect(
      within(conflict).queryByRole("link", { name: "Pers meldt uitstel naar 1 september 2023" }),
    ).toBeNull();
    expect(conflict).toHaveTextContent("1 mijlpaal was op 1 januari 2022 nog niet bekend.");
    await region("Brondocumenten");
    const mechelen = document.getElementById("mechelen-antwoord-2023");
    expect(mechelen).toHaveTextContent(/\d+ mijlpalen waren op 1 januari 2022 nog niet bekend\./);
    expect(mechelen).not.toHaveTextContent("Protocol leersteuncentra voor het eerst voorgelegd");
  });

  it("reads a stand-in day nowhere: a reading that names its own date stands as it is", async () => {
    renderView(<SourcesView />);
    const report = await screen.findByRole("article", { name: /evaluatie/i });
    expect(report).toHaveTextContent("vrijgegeven eind januari 2020");
    expect(report).not.toHaveTextContent("31 januari 2020");
    const last = screen.getByRole("article", { name: "Laatste schooljaar van het ondersteuningsmodel" });
    expect(last).not.toHaveTextContent("31 augustus 2021");
    // A reading without a date in words keeps the one it has.
    const centres = screen.getByText("hoogstens 47").closest("li");
    expect(centres).toHaveTextContent("23 november 2022");
  });

  it("lands on the question that the link names, and finds it open", async () => {
    window.location.hash = "";
    renderView(<SourcesView />);
    const summary = await within(await region("Vragen en antwoorden")).findByText("Wanneer start leersteun?");
    const question = summary.closest("details");
    expect(question).not.toHaveAttribute("open");
    window.location.hash = "#fq-wanneer";
    window.dispatchEvent(new Event("hashchange"));
    expect(question).toHaveAttribute("open");
    expect(question).toHaveAttribute("data-named");
    window.location.hash = "";
  });

  it("reads on when one list fails, and hears which", async () => {
    renderView(<SourcesView />, { transport: without("/conflicts") });
    const failed = await region("Waar bronnen elkaar tegenspreken");
    expect(await within(failed).findByRole("alert")).toHaveTextContent("conflicts");
    await expectIn("Brondocumenten", "Stad Mechelen");
    expect(screen.getByText(/^Een deel van de feiten kon niet worden gelezen/)).toBeVisible();
    expect(screen.getByText(/^Op 122 bronnen, met 12 feiten zonder datum en 8 hiaten\./)).toBeVisible();
  });

  it("keeps the facts when only the sources fail", async () => {
    renderView(<SourcesView />, { transport: without("/sources") });
    const gloss = await region("Begrippen");
    expect(await within(gloss).findAllByText("De bronnen hiervan konden niet worden gelezen.")).toHaveLength(
      28,
    );
    expect(screen.getAllByRole("alert")).toHaveLength(1);
  });

  it("reads well without any facts", async () => {
    renderView(<SourcesView />, { scenario: "leeg" });
    expect(await screen.findByText("Geen bronnen in deze gegevens.")).toBeVisible();
    expect(await screen.findByText("Geen tegenspraak in deze gegevens.")).toBeVisible();
    expect(screen.getByText(/^Op 0 bronnen, met 0 tegenspraken/)).toBeVisible();
  });
});
