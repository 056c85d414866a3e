import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { lists } from "#src/contract/endpoints.ts";
import { legalSteps } from "#src/domain/legal-stage.ts";
import type { Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { day, daysBetween, toIso } from "#src/domain/plain-date.ts";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { readFacts } from "#tests/facts.ts";
import milestonesJson from "#mocks/data/milestones.json";
import regimesJson from "#mocks/data/regimes.json";
import { RibbonStrip } from "./ribbon-strip.tsx";
import { Timeline, type TimelineProps } from "./timeline.tsx";
import { useZoom } from "./use-zoom.ts";
import { boundsOf } from "./zoom.ts";

const regimes = z.decode(z.array(lists.regimes.item), regimesJson as never);
const milestones = z.decode(z.array(lists.milestones.item), milestonesJson as never);
const bounds = boundsOf(milestones, regimes);
const changeDates = ["2015-01-01", "2017-09-01", "2023-05-03", "2023-09-01"].map(day);

function Example({ onSelect, onPeriod, onAsOf, ...given }: Partial<TimelineProps>) {
  const [period, setPeriod] = useState<Period>({ from: day("2022-01-01"), to: day("2024-08-31") });
  const [asOf, setAsOf] = useState(day("2023-02-10"));
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const shown = given.period ?? period;
  const show = (next: Period) => {
    setPeriod(next);
    onPeriod?.(next);
  };
  const zoom = useZoom({ period: shown, asOf, limits: bounds.reach, onPeriod: show });
  return (
    <Timeline
      regimes={regimes}
      milestones={milestones}
      allMilestones={milestones}
      legalSteps={legalSteps(milestones, "decreet-leersteun")}
      calendar={null}
      onHelp={() => undefined}
      changeDates={changeDates}
      {...{ period, asOf, selectedId, bounds }}
      {...given}
      onSelect={(id) => {
        setSelectedId(id);
        onSelect?.(id);
      }}
      onPeriod={show}
      onZoom={zoom}
      onAsOfCancel={() => undefined}
      onAsOf={(date, continued) => {
        setAsOf(date);
        onAsOf?.(date, continued);
      }}
    />
  );
}

const PROTOCOL =
  "Protocol leersteuncentra voor het eerst voorgelegd, 10 februari 2023, Protocol, op de peildatum";
const item = (name: string | RegExp) => screen.getByRole("button", { name });
const slider = () => screen.getByRole("slider", { name: "Peildatum" });

describe("a date that has moved", () => {
  const START =
    "Leersteun gaat van start, 1 september 2023, Inwerkingtreding, komend, was 1 september 2021 en 1 september 2022, 730 dagen verschoven";
  const TITLES = [
    "was 1 september 2021, nu 1 september 2023, 730 dagen verschoven, bron: Een nieuw begeleidingsdecreet, nog niet voor morgen",
    /^was 1 september 2022, nu 1 september 2023, 365 dagen verschoven, bronnen: Opvolger M-decreet: /,
  ];
  const whole = { from: day("2020-01-01"), to: day("2024-12-31") };
  const sources = new Map(readFacts("sources").map((source) => [source.id, source]));
  const legend = () => within(screen.getByRole("list", { name: "Tekens" }));
  const ghost = (title: string | RegExp) => screen.getByText(title, { selector: "title" }).parentElement;

  it("is said in the name of the milestone, in its label, and by each ghost with its source", () => {
    render(<Example period={whole} sources={sources} />);
    expect(item(START)).toHaveTextContent(/1 september 2023730 dagen verschoven$/);
    for (const title of TITLES) expect(ghost(title)).toBeVisible();
    expect(legend().getByText("eerder aangekondigd")).toBeInTheDocument();
  });

  it("is said in English too", () => {
    render(
      <LanguageProvider language="en">
        <Example period={whole} />
      </LanguageProvider>,
    );
    expect(item(/was 1 September 2021 and 1 September 2022, moved by 730 days$/)).toBeInTheDocument();
  });

  it("leaves each ghost to go to its own day in a zoom", () => {
    render(<Example period={whole} sources={sources} />);
    for (const title of TITLES) {
      expect(ghost(title)).toHaveAttribute("data-at", ghost(title)?.getAttribute("cx"));
      expect(ghost(title)?.parentElement?.closest("[data-at]")).toBeNull();
    }
  });

  it("needs no sign in the legend when none has", () => {
    render(<Example milestones={milestones.filter(({ revisions }) => revisions.length === 0)} />);
    expect(legend().queryByText("eerder aangekondigd")).toBeNull();
  });
});

describe("the drawing for a reader who does not see it", () => {
  it("lists the milestones of each track, with their day and status in words", () => {
    render(<Example />);
    const lane = screen.getByRole("list", { name: "Protocol, 2 van 2 in beeld" });
    expect(within(lane).getAllByRole("listitem")).toHaveLength(2);
    expect(item(PROTOCOL)).toBeInTheDocument();
    expect(
      item(
        "Regering stemt opnieuw principieel in, februari 2023, Besluitvorming, lopend, bronnen verschillen",
      ),
    ).toBeInTheDocument();
  });

  it("says what is generated", () => {
    render(<Example milestones={milestones.map((milestone) => ({ ...milestone, generated: true }))} />);
    expect(item(`${PROTOCOL}, gegenereerd voorbeeld`)).toBeInTheDocument();
  });

  it("is complete in English", () => {
    render(
      <LanguageProvider language="en">
        <Example />
      </LanguageProvider>,
    );
    expect(screen.getByRole("slider", { name: "As-of date" })).toHaveAttribute(
      "aria-valuetext",
      "10 February 2023",
    );
    expect(
      item(/^Protocol on support centres first submitted, 10 February 2023, Protocol, on the as-of date$/),
    ).toBeInTheDocument();
  });

  it("names a group by its number and months, and zooms in to it", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example onPeriod={onPeriod} />);
    await userEvent.click(item("4 mijlpalen, juni tot augustus 2022: zoom in"));
    const [period] = onPeriod.mock.calls[0] ?? [];
    expect(period && [toIso(period.from), toIso(period.to)]).toEqual(["2022-05-21", "2022-09-11"]);
    expect(document.activeElement).toHaveAccessibleName(/^Pers meldt uitstel/);
  });
});

describe("the keyboard", () => {
  it("finds one tab stop among all items", () => {
    render(<Example />);
    const items = screen.getAllByRole("button").filter((button) => button.closest(".timeline-body"));
    expect(items.length).toBeGreaterThan(25);
    expect(items.filter((button) => button.getAttribute("tabindex") === "0")).toEqual([item(PROTOCOL)]);
  });

  it("moves the focus without opening anything", async () => {
    const onSelect = vi.fn<(id: string | null) => void>();
    render(<Example onSelect={onSelect} />);
    item(PROTOCOL).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveAccessibleName(/^Parlement bevraagt/);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(/^Commissie voor Onderwijs bespreekt het ontwerp/);
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    expect(document.activeElement).toHaveAccessibleName(/^Unia adviseert over het ontwerp van M-decreet/);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("opens with Enter and closes with Escape", async () => {
    render(<Example />);
    item(PROTOCOL).focus();
    await userEvent.keyboard("{Enter}");
    expect(item(PROTOCOL)).toHaveAttribute("aria-current", "true");
    await userEvent.keyboard("{Escape}");
    expect(item(PROTOCOL)).not.toHaveAttribute("aria-current");
    expect(item(PROTOCOL)).toHaveFocus();
  });

  it("goes on past both edges of the view, and stays at the ends of the lane", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example onPeriod={onPeriod} />);
    item(/^Hoorzitting over de conceptnota/).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAccessibleName(/^Plenair debat over de conceptnota/);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toHaveAccessibleName(/^Consultatienota over scholen voor iedereen/);
    const moves = onPeriod.mock.calls.length;
    await userEvent.keyboard("{ArrowRight}{PageDown}{End}");
    expect(document.activeElement).toHaveAccessibleName(/^Consultatienota over scholen voor iedereen/);
    expect(onPeriod).toHaveBeenCalledTimes(moves);
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(document.activeElement).toHaveAccessibleName(/^Streefdoel: scholen voor iedereen/);
  });

  it("comes with every step of a school year to another item, over empty years too, until the lane ends", async () => {
    render(<Example />);
    item(/^Hoorzitting over de conceptnota/).focus();
    await userEvent.keyboard("{End}");
    const visited = [document.activeElement?.getAttribute("aria-label")];
    const isFirst = () => String(visited.at(-1)).startsWith("Unia adviseert over het ontwerp");
    while (!isFirst() && visited.length < 30) {
      await userEvent.keyboard("{PageUp}");
      visited.push(document.activeElement?.getAttribute("aria-label"));
    }
    expect(isFirst()).toBe(true);
    expect(new Set(visited).size).toBe(visited.length);
  });
});

describe("zooming with the keys", () => {
  const days = ({ from, to }: Period) => [toIso(from), toIso(to)];

  it("comes back to the same period, with the focus where it was", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example onPeriod={onPeriod} />);
    item(PROTOCOL).focus();
    await userEvent.keyboard("+++");
    expect(item(PROTOCOL)).toHaveFocus();
    await userEvent.keyboard("---");
    const periods = onPeriod.mock.calls.map(([period]) => days(period));
    expect(periods).toHaveLength(6);
    expect(periods.at(-1)).toEqual(["2022-01-01", "2024-08-31"]);
    expect(periods[4]).toEqual(periods[0]);
    expect(item(PROTOCOL)).toHaveFocus();
  });

  it("keeps the peildatum in its place, or the milestone that has the focus", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example onPeriod={onPeriod} />);
    slider().focus();
    await userEvent.keyboard("+");
    const share = (date: string) => {
      const { from, to } = onPeriod.mock.lastCall?.[0] ?? { from: day(date), to: day(date) };
      return daysBetween(from, day(date)) / daysBetween(from, to);
    };
    expect(share("2023-02-10")).toBeCloseTo(daysBetween(day("2022-01-01"), day("2023-02-10")) / 974, 2);
    await userEvent.keyboard("-");
    item(/^Leersteun gaat van start/).focus();
    await userEvent.keyboard("+");
    expect(share("2023-09-01")).toBeCloseTo(daysBetween(day("2022-01-01"), day("2023-09-01")) / 974, 2);
  });

  it("shows everything with 0", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example onPeriod={onPeriod} />);
    item(PROTOCOL).focus();
    await userEvent.keyboard("0");
    expect(onPeriod.mock.lastCall?.[0].to.year).toBe(2040);
    expect(screen.getAllByText("28 van 28 in beeld")).toHaveLength(1);
  });
});

describe("a peildatum out of view", () => {
  const before = { from: day("2019-01-01"), to: day("2019-12-31") };

  it("says its day on a flag that leads there", () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example period={before} onPeriod={onPeriod} />);
    expect(screen.getByText("Toon deze dag")).toBeInTheDocument();
    fireEvent.click(screen.getByText("Peildatum 10 februari 2023"));
    const [period] = onPeriod.mock.lastCall ?? [];
    expect(period && [toIso(period.from), toIso(period.to)]).toEqual(["2022-08-12", "2023-08-11"]);
  });

  it("is shown with Enter", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example period={before} onPeriod={onPeriod} />);
    slider().focus();
    await userEvent.keyboard("{Enter}");
    expect(onPeriod).toHaveBeenCalledTimes(1);
  });
});

describe("the peildatum", () => {
  it("says which steps belong to one movement: a key that is held", () => {
    const onAsOf = vi.fn<(date: ReturnType<typeof day>, continued: boolean) => void>();
    render(<Example onAsOf={onAsOf} />);
    fireEvent.keyDown(slider(), { key: "ArrowRight", shiftKey: true });
    fireEvent.keyDown(slider(), { key: "ArrowRight", shiftKey: true, repeat: true });
    expect(onAsOf.mock.calls.map(([, continued]) => continued)).toEqual([false, true]);
  });

  it("is a slider over the days on which something changes", async () => {
    render(<Example />);
    slider().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(slider()).toHaveAttribute("aria-valuetext", "3 mei 2023");
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}");
    expect(slider()).toHaveAttribute("aria-valuetext", "2 mei 2023");
    await userEvent.keyboard("{Home}");
    expect(slider()).toHaveAttribute("aria-valuetext", "1 januari 2015");
  });

  it("changes what the items say", async () => {
    render(<Example />);
    slider().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(item(PROTOCOL.replace("op de peildatum", "voorbij"))).toBeInTheDocument();
  });

  it("is the same slider on the strip for a narrow screen", async () => {
    const onAsOf = vi.fn<(date: ReturnType<typeof day>) => void>();
    render(
      <RibbonStrip
        {...{ regimes, changeDates, onAsOf }}
        onAsOfCancel={() => undefined}
        asOf={day("2023-02-10")}
      />,
    );
    slider().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onAsOf.mock.calls.map(([date]) => toIso(date))).toEqual(["2023-05-03"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(4);
  });
});

describe("an empty lane", () => {
  it("stays when a filter leaves nothing in it", () => {
    render(<Example milestones={milestones.filter(({ track }) => track !== "protocol")} />);
    expect(screen.getByText("Geen mijlpalen gevonden")).toBeInTheDocument();
  });

  it("can be left for its nearest milestone", async () => {
    const onPeriod = vi.fn<(period: Period) => void>();
    render(<Example period={{ from: day("2019-01-01"), to: day("2019-08-31") }} onPeriod={onPeriod} />);
    const way = item(/^naar 10 februari 2023, de dichtstbijzijnde mijlpaal van Protocol/);
    fireEvent.click(way);
    const [period] = onPeriod.mock.calls[0] ?? [];
    expect(period && toIso(period.from) < "2023-02-10" && toIso(period.to) > "2023-02-10").toBe(true);
  });
});

describe("a folded lane", () => {
  const FOLDED = "Protocol, 2 mijlpalen, ingeklapt";

  /** As a view does it. */
  function Arranged({ from = [] }: { from?: readonly Track[] }) {
    const [folded, setFolded] = useState(from);
    return (
      <Example
        folded={folded}
        onFold={(track) =>
          setFolded(folded.includes(track) ? folded.filter((other) => other !== track) : [...folded, track])
        }
      />
    );
  }

  it("is one stop on the way of the arrow keys, which unfolds it where the focus was", async () => {
    render(<Arranged from={["protocol"]} />);
    expect(screen.queryByRole("button", { name: PROTOCOL })).toBeNull();
    item(/^Hoorzitting over de conceptnota/).focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(item(FOLDED)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{End}{ArrowUp}");
    expect(item(FOLDED)).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(item(PROTOCOL)).toHaveFocus();
  });

  it("is unfolded by a click, and folded again by a click on its name", async () => {
    render(<Arranged from={["protocol"]} />);
    await userEvent.click(item(FOLDED));
    expect(item(PROTOCOL)).toHaveFocus();
    await userEvent.click(screen.getByText("Protocol", { exact: true }));
    expect(item(FOLDED)).toBeInTheDocument();
  });

  it("leaves the focus alone when it stands in another lane", async () => {
    render(<Arranged />);
    item(/^Hoorzitting over de conceptnota/).focus();
    fireEvent.click(screen.getByText("Protocol", { exact: true }));
    expect(item(FOLDED)).toBeInTheDocument();
    expect(item(/^Hoorzitting over de conceptnota/)).toHaveFocus();
  });
});

describe("the server", () => {
  it("draws the same for the same width, without measuring", () => {
    const html = renderToString(<Example initialWidth={1360} />);
    expect(html).toBe(renderToString(<Example initialWidth={1360} />));
    expect(html).toContain("Protocol leersteuncentra voor het eerst voorgelegd");
  });
});
