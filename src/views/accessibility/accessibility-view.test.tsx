import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { AccessibilityView } from "./accessibility-view.tsx";

afterEach(() => vi.unstubAllGlobals());

const hosted = (config: object) => vi.stubGlobal("fetch", () => Promise.resolve(Response.json(config)));

test("says every part that the European model asks for, in both languages", async () => {
  hosted({ api: "embedded" });
  const { unmount } = renderView(<AccessibilityView />);
  const parts = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  expect(parts).toEqual([
    "Toegankelijkheidsverklaring",
    "Hoe ver het staat",
    "Wat nog niet voldoet of niet is nagekeken",
    "Hoe deze verklaring tot stand kwam",
    "Iets werkt niet voor u?",
    "Als u geen antwoord krijgt",
    "Om na te lezen",
  ]);
  expect(screen.getByText(/gedeeltelijk conform/)).toBeVisible();
  expect(screen.getByText(/keken de site zelf na.*op 22 november 2026\.$/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Vlaamse Ombudsdienst" })).toBeVisible();
  expect(await screen.findByText(/heeft nog geen contactadres ingevuld/)).toBeVisible();
  unmount();
  renderView(<AccessibilityView />, { query: "?taal=en" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Accessibility statement");
  expect(await screen.findByText(/has not filled in a contact address/)).toBeVisible();
});

test.each([
  ["toegankelijk@school.be", "mailto:toegankelijk@school.be"],
  ["https://school.be/contact", "https://school.be/contact"],
])("whoever answers for the site is reached at %s", async (contact, href) => {
  hosted({ api: "embedded", publisher: { name: "Een bestuur", contact } });
  renderView(<AccessibilityView />);
  expect(await screen.findByRole("link", { name: contact })).toHaveAttribute("href", href);
  expect(screen.getByText(/Een bestuur/)).toBeVisible();
});
