import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { renderApp } from "#tests/render-view.tsx";

// jsdom does not know this element yet; React says so once.
beforeAll(() => {
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});

const PATIENT = { timeout: 8000 };
const PERIOD = "van=2023-02-01&tot=2023-10-01";
const lane = (name: string) => screen.findByRole("list", { name: new RegExp(name) }, PATIENT);

describe("with a board in the link the timeline", () => {
  it("has a lane with its dates and what it did, said to be invented", async () => {
    renderApp(`/?op=2023-06-15&bestuur=voorbeeld-de-klaproos&${PERIOD}`);
    const list = await lane("Voorbereiding van Voorbeeldbestuur De Klaproos");
    expect(list).toHaveAccessibleName(/in beeld, verzonnen voorbeeld$/);
    expect(
      within(list).getByRole("button", {
        name: "Keuze doorgeven in MijnOnderwijs: vaste datum, te laat, 10 maart 2023. Opent de voorbereiding.",
      }),
    ).toBeInTheDocument();
    expect(within(list).getAllByRole("button", { name: /: klaar, / }).length).toBeGreaterThan(0);
    expect(within(list).getAllByRole("button", { name: /: voorstel/ }).length).toBeGreaterThan(0);
  });

  it("opens the page of the board from there", async () => {
    const { user } = renderApp(`/?op=2023-06-15&bestuur=voorbeeld-de-klaproos&${PERIOD}`);
    const list = await lane("De Klaproos");
    await user.click(within(list).getByRole("button", { name: /^Keuze doorgeven/ }));
    expect(window.location.pathname).toBe("/voorbereiding");
    expect(window.location.search).toContain("bestuur=voorbeeld-de-klaproos");
  });

  it("is reached with the arrows, lane by lane", async () => {
    const { user } = renderApp(`/?op=2023-06-15&bestuur=voorbeeld-de-klaproos&${PERIOD}`);
    const list = await lane("De Klaproos");
    const official = screen.getByRole("list", { name: /^Toezicht en evaluatie/ });
    const [last] = within(official).getAllByRole("button");
    last?.focus();
    await user.keyboard("{ArrowDown}");
    expect(list).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard("{ArrowUp}");
    expect(official).toContainElement(document.activeElement as HTMLElement);
  });

  it("says when the board is not in the data, and goes on without it", async () => {
    const { user } = renderApp("/?op=2023-06-15&bestuur=geen-bestuur");
    expect(await screen.findByText(/“geen-bestuur” uit de link/, {}, PATIENT)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Verdergaan zonder bestuur" }));
    await waitFor(() => expect(window.location.search).not.toContain("bestuur"));
  });
});
