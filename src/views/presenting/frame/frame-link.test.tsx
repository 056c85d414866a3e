import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { parseLink, serialiseLink } from "#src/link/link-state.ts";
import { renderApp } from "#tests/render-view.tsx";
import { frameCode, frameState, readFrame, wholeState } from "./frame-link.ts";

const scene: PresentationScene = {
  id: "s",
  title: { nl: 'Scholen "kiezen" & <script>alert(1)</script>' },
  view: "timeline",
  link: "?op=2023-03-10&zoek=keuze&utm=x",
  highlights: ["ms-2023-03-10-keuze"],
  stepwise: false,
};

it("a frame carries its scene in its own link, and gives it back", () => {
  const { state, unreadable } = parseLink(serialiseLink(frameState(scene, "nl")));
  expect(unreadable).toEqual([]);
  expect(readFrame(state)).toEqual({ title: scene.title.nl, highlights: scene.highlights, view: "timeline" });
  expect(serialiseLink(wholeState(state))).toBe(serialiseLink(parseLink(scene.link).state));
});

it("the code to paste is one element, whatever the title says", () => {
  const code = frameCode({
    scene,
    language: "nl",
    href: (change) => `/presentatie${serialiseLink({ ...parseLink("").state, ...change })}`,
  });
  const holder = document.createElement("div");
  holder.innerHTML = code;
  expect(holder.children).toHaveLength(1);
  const frame = holder.querySelector("iframe");
  expect(frame?.title).toBe(scene.title.nl);
  expect(new URL(frame?.src ?? "").searchParams.get("nadruk")).toBe("ms-2023-03-10-keuze");
});

it("what a link says of a frame and cannot be read is not there", () => {
  const { state } = parseLink(`?scherm=kader&nadruk=A%20b,ms-1,%3Cx%3E&beeld=kaart&titel=${"x".repeat(400)}`);
  expect(readFrame(state)).toEqual({ title: "x".repeat(300), highlights: ["ms-1"], view: "timeline" });
});

it("a frame of a timeline with a board has the lane of that board, which says that it is invented", async () => {
  renderApp("/presentatie?scherm=kader&op=2023-06-15&bestuur=voorbeeld-zeewind");
  const name = /^Voorbereiding van Voorbeeldbestuur Zeewind.*verzonnen voorbeeld$/;
  const lane = await screen.findByRole("list", { name });
  expect(within(lane).getByRole("button", { name: /^Keuze doorgeven.*vaste datum, te laat/ })).toBeVisible();
});

it("a frame names the day of knowledge, and what could not be known then", async () => {
  renderApp("/presentatie?scherm=kader&op=2023-02-10&kennis=2022-01-01");
  const terms = await screen.findByText(/^Bekend op 1 januari 2022 · Let op: /);
  expect(terms).toHaveTextContent("1 september 2022 aangekondigd");
});

it("a frame of which a part cannot be read names its day of knowledge once", async () => {
  renderApp("/presentatie?scherm=kader&op=2023-02-30&kennis=2022-01-01");
  await screen.findByText(/Een deel van de link kon niet worden gelezen/);
  expect(await screen.findByText(/^Bekend op 1 januari 2022/)).toBeVisible();
  expect(screen.queryByText(/publiek bekend/)).not.toBeInTheDocument();
});

it("a frame that compares two days says what they differ in", async () => {
  renderApp("/presentatie?scherm=kader&op=2022-06-10&vergelijk=2022-06-08");
  expect(await screen.findByText(/^Tussen 8 juni 2022 en 10 juni 2022/)).toHaveTextContent(
    "verschoof “Leersteun gaat van start” van 1 september 2022 naar 1 september 2023, 365 dagen later. 1 nieuw bekend · 1 verschoven · 1 bereikt.",
  );
});

it("a frame whose search finds nothing says so, and one that leaves out says what", async () => {
  const { unmount } = renderApp("/presentatie?scherm=kader&op=2023-02-10&zoek=qqqzzz&taal=en");
  expect(await screen.findByText("No milestones found (searches for “qqqzzz”)")).toBeVisible();
  unmount();
  renderApp("/presentatie?scherm=kader&op=2023-02-10&zoek=protocol");
  expect(await screen.findByText("Filters: zoekt “protocol”")).toBeVisible();
  expect(screen.queryByText(/Geen mijlpalen/)).not.toBeInTheDocument();
});

it("a frame of which the day cannot be read says so, and does not pass off today as that day", async () => {
  renderApp("/presentatie?scherm=kader&op=2023-02-30");
  expect(await screen.findByText(/Een deel van de link kon niet worden gelezen/)).toHaveTextContent(
    "op=2023-02-30",
  );
});
