import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { day, moveDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { DayField } from "./day-field.tsx";

function setUp(language: Language = "nl") {
  const chosen: string[] = [];
  function Page() {
    const [value, setValue] = useState(day("2023-02-10"));
    const change = (date: PlainDate) => {
      chosen.push(toIso(date));
      setValue(date);
    };
    return (
      <>
        <DayField label={language === "nl" ? "Peildatum" : "As-of date"} value={value} onChange={change} />
        <button type="button" onClick={() => setValue(moveDay(value, { days: 1 }))}>
          Een dag later
        </button>
      </>
    );
  }
  const { user } = renderView(<Page />, { query: `?taal=${language}`, today: "2023-08-31" });
  const field = screen.getByRole("textbox", { name: language === "nl" ? "Peildatum" : "As-of date" });
  return { user, chosen, field };
}

describe("a day field", () => {
  it.each<[Language, string, string]>([
    ["nl", "1 september 2023", "10 februari 2023"],
    ["en", "1 September 2023", "10 February 2023"],
  ])("shows the day in words and takes a typed one (%s)", async (language, after, before) => {
    const { user, chosen, field } = setUp(language);
    expect(field).toHaveValue(before);
    await user.clear(field);
    await user.type(field, "1/9/2023{Enter}");
    expect(chosen).toEqual(["2023-09-01"]);
    expect(field).toHaveValue(after);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each(["1 sep 2023", "1.9.23", "2023-09-01", "vrijdag 1 september 2023", "September 1, 2023", "morgen"])(
    "understands %s",
    async (typed) => {
      const { user, chosen, field } = setUp();
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
      expect(chosen).toEqual(["2023-09-01"]);
      expect(field).toHaveValue("1 september 2023");
    },
  );

  it("takes the day over when the field is left", async () => {
    const { user, chosen, field } = setUp();
    await user.clear(field);
    await user.type(field, "1 september 2023");
    expect(chosen).toEqual([]);
    await user.tab();
    expect(chosen).toEqual(["2023-09-01"]);
  });

  it("is typed over at once: getting the focus selects what stands there", async () => {
    const { user, chosen, field } = setUp();
    await user.tab();
    expect(field).toHaveFocus();
    await user.keyboard("1/9/2023{Enter}");
    expect(chosen).toEqual(["2023-09-01"]);
  });

  it.each<[Language, string]>([
    ["nl", "“30 februari 2023” bestaat niet. Schrijf bijvoorbeeld 10 februari 2023 of 10/2/2023."],
    ["en", "“30 februari 2023” does not exist. Write for example 10 February 2023 or 10/2/2023."],
  ])("refuses 30 February, says why, and keeps the day (%s)", async (language, message) => {
    const { user, chosen, field } = setUp(language);
    await user.clear(field);
    await user.type(field, "30 februari 2023{Enter}");
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(message);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(message);
    expect(field).toHaveValue("30 februari 2023");
    expect(chosen).toEqual([]);
  });

  it("takes the correction, and the message goes", async () => {
    const { user, chosen, field } = setUp();
    await user.clear(field);
    await user.type(field, "30 februari 2023{Enter}");
    await user.clear(field);
    await user.type(field, "28 februari 2023{Enter}");
    expect(chosen).toEqual(["2023-02-28"]);
    expect(field).toBeValid();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["volgende week", "is niet te lezen als dag."],
    ["10/2", "is niet te lezen als dag."],
    ["maandag 10 februari 2023", "bestaat niet."],
  ])("refuses %j: it %s", async (typed, reason) => {
    const { user, chosen, field } = setUp();
    await user.clear(field);
    await user.type(field, typed);
    await user.tab();
    expect(await screen.findByText(`“${typed}” ${reason}`, { exact: false })).toBeVisible();
    expect(chosen).toEqual([]);
  });

  it.each<[Language, string, string, string]>([
    ["nl", "maart 2023", "is een maand. Kies ook een dag, bijvoorbeeld 1 maart 2023.", "1 maart 2023"],
    ["nl", "2023-03", "is een maand. Kies ook een dag, bijvoorbeeld 1 maart 2023.", "1 maart 2023"],
    ["en", "Mar. 2023", "is a month. Choose a day too, for example 1 March 2023.", "1 March 2023"],
    ["en", "3/2023", "is a month. Choose a day too, for example 1 March 2023.", "1 March 2023"],
  ])(
    "of a month it guesses no day, but offers the first one (%s, %s)",
    async (language, typed, says, first) => {
      const { user, chosen, field } = setUp(language);
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
      const offer = await screen.findByRole("button", { name: first });
      expect(screen.getByRole("alert")).toHaveTextContent(`“${typed}” ${says}`);
      expect(chosen).toEqual([]);
      await user.click(offer);
      expect(chosen).toEqual(["2023-03-01"]);
      expect(field).toHaveValue(first);
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  it.each(["13/2023", "2023-00", "lente 2023", "2023"])("%j is no month", async (typed) => {
    const { user, field } = setUp();
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(await screen.findByText(/is niet te lezen als dag/)).toBeVisible();
  });

  it("gives the day back when it is left empty, or on Escape", async () => {
    const { user, chosen, field } = setUp();
    await user.clear(field);
    await user.tab();
    expect(field).toHaveValue("10 februari 2023");
    await user.clear(field);
    await user.type(field, "30 februari 2023{Enter}{Escape}");
    expect(field).toHaveValue("10 februari 2023");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(chosen).toEqual([]);
  });

  it("does not tell of the same day, however it is written", async () => {
    const { user, chosen, field } = setUp();
    await user.clear(field);
    await user.type(field, "10/02/2023{Enter}");
    expect(field).toHaveValue("10 februari 2023");
    expect(chosen).toEqual([]);
  });

  it("forgets what was refused when the day changes elsewhere", async () => {
    const { user, field } = setUp();
    await user.clear(field);
    await user.type(field, "30 februari 2023{Enter}");
    await user.click(screen.getByRole("button", { name: "Een dag later" }));
    expect(field).toHaveValue("11 februari 2023");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says nothing while somebody is still typing", async () => {
    const { user, field } = setUp();
    await user.clear(field);
    await user.type(field, "30 febr");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(field).toBeValid();
  });

  it("can be pasted into, in one go", () => {
    const { chosen, field } = setUp();
    fireEvent.change(field, { target: { value: "\t1 september 2023\n" } });
    fireEvent.blur(field);
    expect(chosen).toEqual(["2023-09-01"]);
  });

  it("has a calendar beside it, by name", () => {
    setUp();
    expect(screen.getByRole("button", { name: "Peildatum: Kalender" })).toBeVisible();
  });
});
