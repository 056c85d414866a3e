import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { renderView } from "#tests/render-view.tsx";
import { MilestoneTable } from "./milestone-table.tsx";

function Table() {
  const { state, go } = useLink();
  return (
    <WithFacts names={["milestones"]}>
      {({ milestones }) => (
        <MilestoneTable
          milestones={milestones}
          selectedId={state.mijlpaal}
          onSelect={(mijlpaal) => go({ mijlpaal })}
        />
      )}
    </WithFacts>
  );
}

const titles = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("the table of milestones", () => {
  it("names itself and every column", async () => {
    renderView(<Table />, { query: "?op=2023-02-10" });
    await screen.findByRole("table", { name: "74 mijlpalen, met hun status op 10 februari 2023" });
    const row = screen.getByRole("row", { name: /Uiterste dag om een leersteuncentrum te kiezen/ });
    expect(within(row).getByRole("cell", { name: "10 maart 2023" })).toBeVisible();
    expect(within(row).getByRole("cell", { name: "komend" })).toBeVisible();
    expect(within(row).getByRole("cell", { name: "bevestigd" })).toBeVisible();
  });

  it("keeps its order in the link, and turns it around", async () => {
    const { user } = renderView(<Table />, { query: "?op=2023-02-10" });
    const header = await screen.findByRole("columnheader", { name: /Titel/ });
    expect(screen.getByRole("columnheader", { name: /Datum/ })).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(header).getByRole("button", { name: "Titel" }));
    expect(header).toHaveAttribute("aria-sort", "ascending");
    await waitFor(() => expect(window.location.search).toContain("sorteer=titel"));
    expect(titles()[0]).toBe("43 leersteuncentra voorlopig erkend");
    await user.click(within(header).getByRole("button", { name: "Titel" }));
    expect(header).toHaveAttribute("aria-sort", "descending");
    expect(titles().at(-1)).toBe("43 leersteuncentra voorlopig erkend");
  });

  it("opens in the order of the link, in English", async () => {
    renderView(<Table />, { query: "?taal=en&sorteer=-datum" });
    const header = await screen.findByRole("columnheader", { name: /Date/ });
    expect(header).toHaveAttribute("aria-sort", "descending");
    expect(titles().at(-1)).toBe("Unia advises on the draft M-decree");
  });

  it("shows which milestone is open, and opens another", async () => {
    const { user } = renderView(<Table />, { query: "?mijlpaal=ms-2023-03-10-keuze" });
    const chosen = await screen.findByRole("link", {
      name: "Uiterste dag om een leersteuncentrum te kiezen",
    });
    expect(chosen).toHaveAttribute("aria-current", "true");
    await user.click(screen.getByRole("link", { name: "Leersteun gaat van start" }));
    expect(window.location.search).toBe("?mijlpaal=ms-2023-09-01-start");
    expect(chosen).not.toHaveAttribute("aria-current");
  });
});
