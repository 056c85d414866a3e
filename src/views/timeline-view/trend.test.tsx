import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "./timeline-view.tsx";

// The test page does not know this element; React says so once.
beforeAll(() => {
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});

// The test page has no screen: a test says when something comes near it.
const watching = new Map<Element, () => void>();
beforeEach(() => {
  watching.clear();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback) {
        this.tell = tell;
      }
      observe(element: Element) {
        const entry = { isIntersecting: true } as IntersectionObserverEntry;
        watching.set(element, () => this.tell([entry], this as never));
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

const open = (query: string) => renderView(<TimelineView />, { query });
const panel = () => screen.findByRole("region", { name: "Verschoven datums" });
const drawn = () => screen.findByRole("region", { name: "Tijdlijn" });

async function scrollTo(element: Element) {
  await waitFor(() => expect(watching.has(element)).toBe(true));
  act(() => watching.get(element)?.());
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.match(/^\d+ bron(nen)?|.*/)?.[0]));

test("the dates that moved are told in a sentence, a picture and a table, once they come near", async () => {
  const { user } = open("?op=2023-02-10");
  const near = within(await panel());
  expect(near.queryByRole("figure")).toBeNull();
  await scrollTo(await panel());
  const sentence =
    '2 datums zijn na de eerste aankondiging verschoven: "Laatste dag van het ondersteuningsmodel" 730 dagen later en "Leersteun gaat van start" 730 dagen later.';
  expect(await near.findByRole("img", { name: sentence })).toBeInTheDocument();
  await user.click(near.getByText("Toon de aankondigingen met hun bronnen"));
  expect(rowsOf(near.getByRole("table", { name: "Leersteun gaat van start" }))).toEqual([
    ["26 november 2019", "1 september 2021", "1 bron"],
    ["30 juni 2021", "1 september 2022", "3 bronnen"],
    ["9 juni 2022", "1 september 2023", "2 bronnen"],
  ]);
});

test("on a kennisdatum only what had moved by then is told", async () => {
  open("?op=2023-02-10&kennis=2022-01-01&taal=en");
  const region = await screen.findByRole("region", { name: "Dates that moved" });
  await scrollTo(region);
  const picture = await within(region).findByRole("img");
  expect(picture).toHaveAccessibleName(/"Learning support starts" by 365 days to later\.$/);
});

test.each([
  ["nothing had moved yet on the kennisdatum", "?kennis=2020-01-01"],
  ["the filters leave out what moved", "?spoor=protocol"],
  ["the milestones stand in a table", "?weergave=tabel"],
])("there is no panel when %s", async (_, query) => {
  open(query);
  if (query.includes("tabel")) await screen.findByRole("table");
  else await drawn();
  expect(screen.queryByRole("region", { name: "Verschoven datums" })).toBeNull();
});
