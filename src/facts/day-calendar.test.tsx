import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { day, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { DayCalendar } from "./day-calendar.tsx";

function setUp(language: Language, from: string) {
  const chosen: string[] = [];
  function Page() {
    const [value, setValue] = useState(day(from));
    const change = (date: PlainDate) => {
      chosen.push(toIso(date));
      setValue(date);
    };
    return <DayCalendar name="Peildatum" value={value} onChange={change} />;
  }
  const { user } = renderView(<Page />, { query: `?taal=${language}` });
  return { user, chosen };
}

it.each<[Language, string, string, string, RegExp]>([
  ["nl", "Maand", "september", "Jaar", /dinsdag 1 september 2009/],
  ["en", "Month", "September", "Year", /Tuesday,? 1 September 2009/],
])("goes to another year and month in two steps (%s)", async (language, month, september, year, first) => {
  const { user, chosen } = setUp(language, "2026-11-22");
  const months = screen.getByRole("combobox", { name: month });
  const years = screen.getByRole("combobox", { name: year });
  expect(years).toHaveDisplayValue("2026");
  await user.selectOptions(years, "2009");
  await user.selectOptions(months, september);
  expect(chosen).toEqual([]);
  const grid = screen.getByRole("grid", { name: `Peildatum, ${september} 2009` });
  await user.click(within(grid).getByRole("button", { name: first }));
  expect(chosen).toEqual(["2009-09-01"]);
});

it("keeps the focus in a grid with a name, and every day within reach of the arrows", async () => {
  const { user, chosen } = setUp("nl", "2023-02-10");
  expect(screen.queryByRole("application")).toBeNull();
  const group = screen.getByRole("group", { name: "Peildatum, februari 2023" });
  const grid = within(group).getByRole("grid", { name: "Peildatum, februari 2023" });
  expect(within(grid).getByRole("button", { name: /10 februari 2023/ })).toHaveFocus();
  await user.keyboard("{PageDown}{ArrowDown}{ArrowRight}{Enter}");
  expect(chosen).toEqual(["2023-03-18"]);
});

it.each(["0001-01-01", "9999-12-31"])("opens at the edge of what a link can hold, %s", (edge) => {
  setUp("nl", edge);
  expect(screen.getByRole("grid")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Jaar" })).not.toHaveDisplayValue(/v.Chr/);
});
