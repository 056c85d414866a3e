import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { byDate } from "#src/domain/milestone.ts";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { renderView } from "#tests/render-view.tsx";
import { MilestoneList } from "./milestone-list.tsx";

function List() {
  const { state, go } = useLink();
  return (
    <WithFacts names={["milestones", "regimes"]}>
      {({ milestones, regimes }) => (
        <MilestoneList
          milestones={[...milestones].sort(byDate)}
          regimes={regimes}
          selectedId={state.mijlpaal}
          onSelect={(mijlpaal) => go({ mijlpaal })}
        />
      )}
    </WithFacts>
  );
}

const item = async (title: string) => {
  const found = (await screen.findByRole("link", { name: title })).closest("li");
  if (!found) throw new Error(`${title} stands in no list`);
  return found;
};

describe("the list of milestones", () => {
  it("tells when, what, on which track and where it stands on the peildatum", async () => {
    renderView(<List />, { query: "?op=2023-02-10" });
    const protocol = await item("Protocol leersteuncentra voor het eerst voorgelegd");
    expect(protocol).toHaveTextContent(/^10 februari 2023.*Protocol, op de peildatum$/);
    expect(screen.getByRole("heading", { name: "Schooljaar 2022-2023" })).toBeVisible();
  });

  it("shows a month as a month and says that sources differ", async () => {
    renderView(<List />, { query: "?op=2023-02-10&taal=en" });
    const second = await item("Government agrees in principle a second time");
    expect(second).toHaveTextContent(/^February 2023.*Decision-making, sources differ, under way$/);
    expect(screen.getByText("As-of date 10 February 2023")).toBeVisible();
    expect(screen.getByText("Learning support takes over")).toBeVisible();
  });

  it("folds the years that are far away and counts what they hold", async () => {
    const { user } = renderView(<List />, { query: "?op=2023-02-10" });
    const far = (await screen.findByRole("heading", { name: "2013-2014 tot en met 2021-2022" })).closest(
      "details",
    );
    expect(far).not.toHaveAttribute("open");
    expect(far?.querySelector("summary")).toHaveTextContent("35 mijlpalen");
    expect(screen.getByRole("heading", { name: "Schooljaar 2022-2023" }).closest("details")).toBeNull();
    await user.click(screen.getByText("35 mijlpalen"));
    expect(far).toHaveAttribute("open");
    expect(screen.getByRole("heading", { level: 3, name: "Schooljaar 2014-2015" })).toBeVisible();
  });

  it("opens the detail of what is clicked, and says which one is open", async () => {
    const { user } = renderView(<List />, { query: "?op=2023-02-10" });
    const start = await screen.findByRole("link", { name: "Leersteun gaat van start" });
    expect(start).toHaveAttribute("href", "/?op=2023-02-10&mijlpaal=ms-2023-09-01-start");
    await user.click(start);
    expect(window.location.search).toBe("?op=2023-02-10&mijlpaal=ms-2023-09-01-start");
    expect(start).toHaveAttribute("aria-current", "true");
    expect(document.getElementById("milestone-ms-2023-09-01-start")).toContainElement(start);
  });

  it("draws a part of thousands, says so, and gives the rest", async () => {
    const { user } = renderView(<List />, { query: "?op=2023-02-10", scenario: "schaal-10000" });
    const more = await screen.findByRole("button", { name: /^Toon nog 200 van/ }, { timeout: 10_000 });
    expect(screen.getByRole("button", { name: /^Toon 200 eerdere van/ })).toBeVisible();
    expect(screen.getAllByText(/gegenereerd voorbeeld/).length).toBeGreaterThan(100);
    const links = () => document.querySelectorAll(".milestone-link").length;
    expect(links()).toBe(300);
    await user.click(more);
    expect(links()).toBe(500);
    expect(screen.getByText("Peildatum 10 februari 2023")).toBeVisible();
  }, 30_000);
});
