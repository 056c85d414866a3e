import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
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
const period = () => screen.findByRole("slider", { name: "Zichtbare periode" });
const open = (query: string) => renderView(<TimelineView />, { query });
const presets = async () => within(await screen.findByRole("group", { name: "Periode" }));
const pressed = async () =>
  (await presets()).queryAllByRole("button", { pressed: true }).map((button) => button.textContent);

test("the period of a link without one is the transition, and one press shows everything and back", async () => {
  const { user } = open("?op=2023-02-10");
  expect(await pressed()).toEqual(["Overgang"]);
  await user.click((await presets()).getByRole("button", { name: "Alles" }));
  expect(await pressed()).toEqual(["Alles"]);
  await waitFor(() => expect(link()).toMatchObject({ van: "2013-09-01", tot: "2040-12-31" }));
  await user.click((await presets()).getByRole("button", { name: "Overgang" }));
  await waitFor(() => expect(link()).toEqual({ op: "2023-02-10" }));
  expect(await pressed()).toEqual(["Overgang"]);
});

test("each press is a step in the history, but one on the period that is shown already is none", async () => {
  const { user } = open("?op=2023-02-10");
  const before = window.history.length;
  await user.click((await presets()).getByRole("button", { name: "Alles" }));
  await user.click((await presets()).getByRole("button", { name: "Alles" }));
  expect(window.history.length).toBe(before + 1);
  window.history.back();
  await waitFor(async () => expect(await pressed()).toEqual(["Overgang"]));
});

test("zooming step by step is no step in the history", async () => {
  const { user } = open("?op=2023-02-10");
  const before = window.history.length;
  await user.click(await screen.findByRole("button", { name: "Inzoomen" }));
  await user.click(screen.getByRole("button", { name: "Later" }));
  await waitFor(() => expect(link()).toHaveProperty("van"));
  expect(window.history.length).toBe(before);
});

test("this school year is that of the peildatum", async () => {
  const { user } = open("?op=2023-09-01");
  const button = (await presets()).getByRole("button", { name: "Dit schooljaar" });
  expect(button).toHaveAttribute("title", "2023-2024");
  await user.click(button);
  expect(await period()).toHaveAttribute("aria-valuetext", "1 september 2023 tot en met 31 augustus 2024");
  expect(await pressed()).toEqual(["Dit schooljaar"]);
});

test("a selected milestone can be shown with what surrounds it; without one there is nothing to press", async () => {
  const { user } = open("?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  await user.click((await presets()).getByRole("button", { name: "Selectie" }));
  expect(await period()).toHaveAttribute("aria-valuetext", "10 november 2022 tot en met 10 mei 2023");
  expect(await pressed()).toEqual(["Selectie"]);
  await user.click(await screen.findByRole("button", { name: "Sluiten" }));
  expect((await presets()).queryByRole("button", { name: "Selectie" })).toBeNull();
});

test("the transition stays the transition when what is selected lies outside it", async () => {
  const { user } = open("?op=2023-02-10&mijlpaal=ms-2014-03-12-stemming&van=2013-09-01&tot=2015-08-31");
  await user.click((await presets()).getByRole("button", { name: "Overgang" }));
  expect(await period()).toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
  expect(await pressed()).toEqual(["Overgang"]);
});

test("a list has no period to choose", async () => {
  open("?op=2023-02-10&weergave=lijst");
  expect(await screen.findByText(/^74 van 74 mijlpalen/)).toBeInTheDocument();
  expect(screen.queryByRole("group", { name: "Periode" })).toBeNull();
});
