import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { renderView } from "#tests/render-view.tsx";
import { Answer } from "./answer.tsx";
import { Cited, SourcesProvider } from "./cited.tsx";
import { WithFacts } from "./with-facts.tsx";

const Page = () => (
  <SourcesProvider>
    <WithFacts names={["regimes", "milestones", "schoolHolidays"]}>
      {({ regimes, milestones, schoolHolidays }) => (
        <Answer regimes={regimes} milestones={milestones} calendar={schoolCalendar(schoolHolidays)}>
          <p>Meer van het antwoord</p>
          <Cited citations={regimes.flatMap(({ citations }) => citations).slice(0, 1)} />
        </Answer>
      )}
    </WithFacts>
  </SourcesProvider>
);

const answerTo = async (query: string, name = "Antwoord") => {
  renderView(<Page />, { query });
  return screen.findByRole("region", { name });
};
const sentenceOf = (region: HTMLElement) => within(region).getByRole("heading", { level: 1 }).textContent;

describe("the answer on screen", () => {
  it("on 10 February 2023", async () => {
    const region = await answerTo("?op=2023-02-10");
    expect(sentenceOf(region)).toBe("Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.");
    expect(region).toHaveTextContent(
      "Volgende wijziging: 1 september 2023, over 203 dagen (82 schooldagen). " +
        "Het decreet leersteun en het leersteunmodel nemen het dan over.",
    );
    expect(region).toHaveTextContent("Meer van het antwoord");
    expect(region).not.toHaveTextContent("aangekondigd");
  });

  it("in English", async () => {
    const region = await answerTo("?op=2023-02-10&taal=en", "Answer");
    expect(sentenceOf(region)).toBe("On 10 February 2023 the M-decree and the support model applied.");
    expect(region).toHaveTextContent(
      "Next change: 1 September 2023, in 203 days (82 school days). " +
        "The learning support decree and the learning support model then take over.",
    );
  });

  it("on the last day of what was", async () => {
    const region = await answerTo("?op=2023-08-31");
    expect(sentenceOf(region)).toBe("Op 31 augustus 2023 golden het M-decreet en het ondersteuningsmodel.");
    expect(region).toHaveTextContent("over 1 dag (1 schooldag)");
  });

  it("on the first day of what is, after which nothing follows", async () => {
    const region = await answerTo("?op=2023-09-01");
    expect(sentenceOf(region)).toBe(
      "Op 1 september 2023 golden het decreet leersteun en het leersteunmodel.",
    );
    expect(region).toHaveTextContent("Deze gegevens kennen geen volgende wijziging van decreet of model.");
    expect(region).not.toHaveTextContent("neemt");
    expect(region).not.toHaveTextContent("nemen");
  });

  it("follows the clock when the link says so", async () => {
    const region = await answerTo("");
    expect(sentenceOf(region)).toBe(
      "Op 22 november 2026 gelden het decreet leersteun en het leersteunmodel.",
    );
  });

  it("with one layer says what the data do not reach, and that one regime then begins", async () => {
    const region = await answerTo("?op=2016-01-01");
    expect(sentenceOf(region)).toBe("Op 1 januari 2016 gold het M-decreet.");
    expect(region).toHaveTextContent(
      "Voor het model van ondersteuning reiken deze gegevens niet tot die dag.",
    );
    expect(region).toHaveTextContent("Het ondersteuningsmodel begint dan.");
  });

  it("before all layers names the day on which the first begins", async () => {
    const region = await answerTo("?op=2014-06-01");
    expect(sentenceOf(region)).toBe(
      "Op 1 juni 2014 gold nog geen regime dat in deze gegevens staat: het eerste begint op 1 januari 2015.",
    );
    expect(region).toHaveTextContent("Het M-decreet begint dan.");
  });
});

describe("the answer with a kennisdatum", () => {
  it.each([
    ["2022-01-01", "1 september 2022 aangekondigd."],
    ["2020-01-01", "1 september 2021 aangekondigd."],
    ["2019-01-01", "het leersteunmodel nog niet aangekondigd."],
  ])("of %s says what was announced then", async (known, words) => {
    const region = await answerTo(`?op=2023-02-10&kennis=${known}`);
    expect(region).toHaveTextContent(words);
    // The regimes themselves are always shown.
    expect(region).toHaveTextContent("Volgende wijziging: 1 september 2023");
  });

  it("says it in English", async () => {
    const region = await answerTo("?op=2023-02-10&kennis=2022-01-01&taal=en", "Answer");
    expect(region).toHaveTextContent(
      "On 1 January 2022 the announced start of the learning support decree and the learning support model was 1 September 2022.",
    );
  });

  it("says nothing more of what had begun when everything was known", async () => {
    const region = await answerTo("?op=2024-01-01&kennis=2026-11-01");
    expect(region).not.toHaveTextContent("aangekondigd");
  });

  it("says it too of what has begun meanwhile", async () => {
    const region = await answerTo("?op=2024-01-01&kennis=2022-01-01");
    expect(region).toHaveTextContent(
      "Op 1 januari 2022 was voor de start van het decreet leersteun en het leersteunmodel 1 september 2022 aangekondigd.",
    );
  });

  it("says first what was known then and on what the regimes rest, and only then what came", async () => {
    const region = await answerTo("?op=2023-02-10&kennis=2022-01-01");
    await within(region).findByText(
      /^Op 1 januari 2022 was .* aangekondigd\. Wat er nu over bekend is, komt uit latere bronnen\.$/,
    );
    expect(region).toHaveTextContent(/latere bronnen\.\s*Volgende wijziging/);
  });

  it("does not pass over what was announced already when the rest comes from later sources", async () => {
    const region = await answerTo("?op=2023-02-10&kennis=2022-06-10");
    const words =
      "Op 10 juni 2022 was voor de start van het decreet leersteun en het leersteunmodel 1 september 2023 aangekondigd. Wat er nu over bekend is, komt uit latere bronnen.";
    expect(await within(region).findByText(words)).toBeVisible();
  });

  it("says nothing of sources when all of them were there", async () => {
    const region = await answerTo("?op=2023-02-10&kennis=2026-11-01");
    expect(await screen.findByText("1 bron")).toBeInTheDocument();
    expect(region).not.toHaveTextContent("komt uit");
  });
});
