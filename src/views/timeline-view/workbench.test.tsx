import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "./timeline-view.tsx";

// jsdom does not know this element yet; React says so once.
beforeAll(() => {
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});

const link = () => Object.fromEntries(new URLSearchParams(window.location.search));
const period = () => screen.findByRole("slider", { name: "Zichtbare periode" });
/** That of the drawing; the strip for a phone has another. */
const slider = async () => {
  const [first] = await screen.findAllByRole("slider", { name: "Peildatum" });
  if (!first) throw new Error("no slider");
  return first;
};
const open = (query: string) => renderView(<TimelineView />, { query });

test("a link with a peildatum outside the transition shows the transition", async () => {
  open("?op=2015-01-01");
  expect(await period()).toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
  expect(link()).toEqual({ op: "2015-01-01" });
});

test("the period follows a peildatum that is moved out of it, and Back restores both", async () => {
  const { user } = open("?op=2023-02-10");
  (await slider()).focus();
  await user.keyboard("{Home}");
  expect(await slider()).toHaveAttribute("aria-valuetext", "12 maart 2014");
  await waitFor(() => expect(link()).toEqual({ op: "2014-03-12", van: "2013-09-01", tot: "2016-05-01" }));
  act(() => window.history.back());
  await waitFor(() => expect(link()).toEqual({ op: "2023-02-10" }));
  expect(await period()).toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
});

test("going back to a peildatum out of view shows the period as it was", async () => {
  const { user } = open("?op=2015-01-01");
  (await slider()).focus();
  await user.keyboard("{End}");
  await waitFor(() => expect(link()).toEqual({ op: "2023-09-01" }));
  act(() => window.history.back());
  await waitFor(async () => expect(await slider()).toHaveAttribute("aria-valuetext", "1 januari 2015"));
  expect(link()).toEqual({ op: "2015-01-01" });
});

test("zooming in and out with the buttons returns to the same period", async () => {
  const { user } = open("?op=2023-02-10&van=2022-03-05&tot=2024-01-09");
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }));
  await press("Inzoomen");
  await press("Inzoomen");
  await press("Uitzoomen");
  await press("Uitzoomen");
  expect(await period()).toHaveAttribute("aria-valuetext", "5 maart 2022 tot en met 9 januari 2024");
});

test("everything is everything", async () => {
  const { user } = open("?op=2023-02-10");
  await user.click(await screen.findByRole("button", { name: "Alles" }));
  expect(await screen.findByText(/^, (\d+) in beeld van 1 september 2013/)).toHaveTextContent(
    /\b74 in beeld .* 31 december 2040/,
  );
});

test("a period of one day is a day", async () => {
  open("?op=2023-02-10&van=2023-02-10&tot=2023-02-10");
  expect(await screen.findByText(/in beeld op 10 februari 2023$/)).toBeInTheDocument();
});

test("a kennisdatum does not move the period of the link", async () => {
  open("?op=2026-03-01&kennis=2015-01-01&van=2025-09-01&tot=2026-08-31");
  expect(await period()).toHaveAttribute("aria-valuetext", "1 september 2025 tot en met 31 augustus 2026");
});

test("ribbons of rules that nobody had published yet say so", async () => {
  open("?op=2023-02-10&kennis=2015-01-01");
  expect(await screen.findByText(/^De linten tonen de regels zoals ze er kwamen: /)).toHaveTextContent(
    /wat ze over .*het decreet leersteun en het leersteunmodel zeggen, komt uit bronnen van na 1 januari 2015\.$/,
  );
});

test("all boxes of a filter are checked when nothing is left out", async () => {
  const { user } = open("?op=2023-02-10");
  await user.click(await screen.findByRole("button", { name: "Alle 8 sporen" }));
  const tracks = within(screen.getByRole("group", { name: "Sporen" }));
  const boxes = () => tracks.getAllByRole("checkbox");
  const checked = () => boxes().filter((box) => (box as HTMLInputElement).checked);
  expect(checked()).toHaveLength(8);
  await user.click(screen.getByRole("checkbox", { name: "Protocol" }));
  expect(checked()).toHaveLength(7);
  await waitFor(() => expect(link()["spoor"]?.split(",")).toHaveLength(7));
  expect(link()["spoor"]).not.toContain("protocol");
  await user.click(screen.getByRole("button", { name: "enkel Protocol" }));
  await waitFor(() => expect(link()["spoor"]).toBe("protocol"));
  await user.click(screen.getByRole("checkbox", { name: "Protocol" }));
  expect(checked()).toHaveLength(8);
  await waitFor(() => expect(link()).not.toHaveProperty("spoor"));
  await user.click(screen.getByRole("checkbox", { name: "Protocol" }));
  await user.click(tracks.getByRole("button", { name: "Alles tonen" }));
  expect(checked()).toHaveLength(8);
});

test("on paper the sources stand on a line with each milestone and, for the answer, at the end", async () => {
  open("?op=2023-02-10&weergave=lijst");
  await screen.findByRole("link", { name: /^Protocol leersteuncentra/ });
  expect(screen.queryByText("Bronnen:")).toBeNull();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getAllByText("Bronnen:").length).toBeGreaterThan(70);
  expect(screen.getByRole("heading", { name: "Bij het antwoord" })).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(screen.queryByText("Bronnen:")).toBeNull();
});

test.each(["tijdlijn", "lijst", "tabel"])(
  "without any facts %s says so, and shows no years",
  async (display) => {
    renderView(<TimelineView />, { query: `?weergave=${display}`, scenario: "leeg" });
    expect(await screen.findByText("Er staan geen mijlpalen in deze gegevens.")).toBeInTheDocument();
    expect(screen.queryByText(/Schooljaar/)).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  },
);
