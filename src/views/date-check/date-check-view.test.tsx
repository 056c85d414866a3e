import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import type { Transport } from "#src/api/client.ts";
import { renderView } from "#tests/render-view.tsx";
import { DateCheckView } from "./date-check-view.tsx";

// A whole page with native selects: slow to search by role on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
const PATIENCE = { timeout: 10_000 };

const open = async (query: string, today?: string) => {
  const page = renderView(<DateCheckView />, today ? { query, today } : { query });
  const answer = await screen.findByRole("region", { name: /^(Antwoord|Answer)$/ }, PATIENCE);
  return { ...page, answer };
};
const section = (name: string | RegExp) => screen.getByRole("region", { name });
const rows = (region: HTMLElement) => within(region).getAllByRole("listitem");
const deadline = (title: string) => {
  const row = screen.getByRole("heading", { name: title, level: 3 }).closest("li");
  if (!row) throw new Error(`no row for ${title}`);
  return row;
};

test("the way to the deadlines stands outside the answer, and leads there also while they do not come", async () => {
  const mocked = createEmbeddedTransport(null);
  const withoutTasks: Transport = (request) =>
    request.url.includes("/tasks") ? new Promise(() => {}) : mocked(request);
  renderView(<DateCheckView />, { query: "?op=2023-02-10", transport: withoutTasks });
  const answer = await screen.findByRole("region", { name: "Antwoord" }, PATIENCE);
  const way = screen.getByRole("link", { name: "Naar uw deadlines" });
  expect(answer).not.toContainElement(way);
  expect(screen.queryByRole("region", { name: "Uw deadlines" })).toBeNull();
  expect(document.querySelector(way.getAttribute("href") ?? "")).toBeInTheDocument();
});

describe("a school leader asks which rules held", () => {
  test("on the last day of the old rules", async () => {
    const { answer } = await open("?op=2023-08-31");
    expect(within(answer).getByRole("heading", { level: 1 })).toHaveTextContent(
      "Op 31 augustus 2023 golden het M-decreet en het ondersteuningsmodel.",
    );
    expect(answer).toHaveTextContent("Sinds 1 januari 2015, tot en met 31 augustus 2023 (einddag afgeleid).");
    expect(answer).toHaveTextContent("Over 1 dag, 1 schooldag.");
    expect(answer).toHaveTextContent("Eerder gepland: 1 september 2021 en 1 september 2022.");
    expect(screen.getByRole("columnheader", { name: /Tot en met 31 augustus 2023/ })).toHaveTextContent(
      "geldt op de peildatum",
    );
  });

  test("on the first day of the new rules", async () => {
    const { answer } = await open("?op=2023-09-01");
    expect(within(answer).getByRole("heading", { level: 1 })).toHaveTextContent(
      "Op 1 september 2023 golden het decreet leersteun en het leersteunmodel.",
    );
    expect(answer).toHaveTextContent("Sinds 1 september 2023, geen einddag bekend.");
    expect(answer).toHaveTextContent("Volgende stap, 1 september 2024: weigeren wegens afstand mogelijk.");
    expect(answer).toHaveTextContent("Na deze dag komt in deze gegevens geen ander decreet of model.");
    expect(screen.getByRole("columnheader", { name: /Vanaf 1 september 2023/ })).toHaveTextContent(
      "geldt op de peildatum",
    );
    expect(screen.getByRole("combobox", { name: "Schooljaar" })).toHaveDisplayValue("2023-2024");
  });

  test("before these data begin: no guess, and no old name", async () => {
    const { answer } = await open("?op=2014-06-15");
    expect(within(answer).getAllByRole("heading", { name: "Niet in deze gegevens" })).toHaveLength(2);
    expect(answer).toHaveTextContent(
      "M-decreet: eerste artikelen al van kracht sinds 1 april 2014: artikel VII.2 (met terugwerkende kracht).",
    );
    expect(answer).toHaveTextContent("Het eerste model in deze gegevens geldt vanaf 1 september 2017.");
    expect(answer).not.toHaveTextContent("Sinds 1 september 2014");
    expect(section("Hoe zeker was het M-decreet op die dag?")).toHaveTextContent(/ingediend\s?november 2013/);
    expect(screen.getByRole("columnheader", { name: /Tot en met/ })).toHaveTextContent("geldt nog niet");
  });

  test("far ahead, where the school calendar has ended", async () => {
    await open("?op=2040-05-01");
    expect(section("Uw deadlines")).toHaveTextContent("Ze liggen allemaal vóór de peildatum");
    expect(section("Mijlpalen rond deze datum")).toHaveTextContent(
      "Deze gegevens kennen geen latere mijlpalen.",
    );
    expect(section("Mijlpalen rond deze datum")).toHaveTextContent(
      /2040\s?Streefdoel: scholen voor iedereen/,
    );
  });

  test.each(["0001-01-01", "1999-12-31", "9999-12-31"])(
    "on %s the page reads without nonsense",
    async (op) => {
      await open(`?op=${op}`);
      expect(document.body).not.toHaveTextContent(/NaN|undefined|null|Infinity|-\d+ (school)?dagen/);
      // Only distances to days beyond the school calendar stand on this page, so there are no school days to count.
      expect(section("Uw deadlines")).not.toHaveTextContent(/\d schooldagen/);
    },
  );

  test("in the middle of a month of which only the month is known", async () => {
    await open("?op=2013-11-15");
    expect(section("Hoe zeker was het M-decreet op die dag?")).toHaveTextContent(
      "0 van de 6 stappen gezet. Lopende stap: ingediend, in de loop van november 2013.",
    );
  });

  test("where another stage follows, but no other decree or model", async () => {
    const { answer } = await open("?op=2024-03-01");
    expect(answer).toHaveTextContent("Volgende stap, 1 september 2024: weigeren wegens afstand mogelijk.");
    expect(answer).toHaveTextContent("Geen bekende wijziging");
    expect(answer).not.toHaveTextContent("geen wijziging van regels");
  });

  test("in English", async () => {
    const { answer } = await open("?op=2023-02-10&taal=en");
    expect(answer).toHaveTextContent("In 203 days, 82 school days.");
    expect(section("How settled was learning support on that day?")).toHaveTextContent(
      "3 of 7 steps taken. Next step: adopted, 82 days later.",
    );
    expect(section("Your deadlines")).toHaveTextContent(
      "On 10 February 2023 the learning support decree was approved in principle, not yet adopted.",
    );
  });
});

describe("the question is in the link", () => {
  test("a school year asks about its first day", async () => {
    const { user } = await open("?op=2023-02-10");
    await user.selectOptions(screen.getByRole("combobox", { name: "Schooljaar" }), "2022-2023");
    expect(window.location.search).toBe("?op=2022-09-01");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Op 1 september 2022 golden");
  });

  test("a typed date is taken over, and the word for school days with it", async () => {
    const { user, answer } = await open("");
    const field = screen.getByRole("textbox", { name: "Datum" });
    await user.clear(field);
    await user.type(field, "31/8/2023{Enter}");
    expect(window.location.search).toBe("?op=2023-08-31");
    expect(answer).toHaveTextContent("Over 1 dag, 1 schooldag.");
  });

  test("another role has other dates", async () => {
    const { user } = await open("?op=2023-02-10");
    expect(section("Uw deadlines")).toHaveTextContent(
      "Voor een school: één deadline ligt vast, de andere 12 zijn voorstellen.",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Rol" }), "schoolbestuur");
    expect(window.location.search).toBe("?op=2023-02-10&rol=schoolbestuur");
    expect(section("Uw deadlines")).toHaveTextContent(
      "Voor een schoolbestuur: geen deadline ligt vast, alle 10 zijn voorstellen.",
    );
    expect(deadline("Beslissen om mee op te richten")).toHaveTextContent("op de peildatum");
  });

  test("a level that leaves nothing out says so", async () => {
    const { user } = await open("?op=2023-02-10");
    await user.selectOptions(screen.getByRole("combobox", { name: "Onderwijsniveau" }), "basisonderwijs");
    expect(window.location.search).toBe("?op=2023-02-10&niveau=basis");
    expect(section("Mijlpalen rond deze datum")).toHaveTextContent("alle mijlpalen voor beide niveaus");
  });
});

describe("how firm the rules were", () => {
  test("the step of the peildatum is marked in words, with true distances", async () => {
    await open("?op=2023-02-10");
    const steps = section("Hoe zeker was leersteun op die dag?");
    const current = rows(steps).filter((row) => row.getAttribute("aria-current") === "step");
    expect(current).toHaveLength(1);
    expect(current[0]).toHaveTextContent(
      /principieel goedgekeurd.*8 juli 2022.*217 dagen geleden.*stand op de peildatum/,
    );
    expect(steps).toHaveTextContent(/gestemd\s?3 mei 2023.*na 82 dagen/);
    expect(section("Uw deadlines")).toHaveTextContent(
      "Op 10 februari 2023 was het decreet leersteun principieel goedgekeurd, nog niet gestemd.",
    );
  });

  test("with a kennisdatum, steps that were not known are absent and counted", async () => {
    await open("?op=2022-01-01&kennis=2022-01-01");
    const steps = section("Hoe zeker was leersteun op die dag?");
    expect(steps).not.toHaveTextContent("gestemd");
    expect(steps).toHaveTextContent("4 stappen waren op 1 januari 2022 nog niet bekend");
    // The start stood a year earlier then.
    expect(steps).toHaveTextContent(/in werking\s?1 september 2022, gepland/);
  });
});

describe("with an earlier kennisdatum", () => {
  test("a plan of which the day has passed is not said to be carried out", async () => {
    await open("?op=2023-02-10&kennis=2022-01-01");
    expect(section("Uw deadlines")).toHaveTextContent(
      "was het decreet leersteun uitgewerkt in een conceptnota, voor zover bekend op 1 januari 2022. Gepland stond toen: in werking op 1 september 2022.",
    );
    expect(section("Hoe zeker was leersteun op die dag?")).toHaveTextContent(
      "2 van de 3 stappen gezet. Toen gepland: in werking, 1 september 2022.",
    );
  });

  test("a task whose sources all appeared later says so", async () => {
    await open("?op=2023-02-10&kennis=2023-02-01&rol=schoolbestuur");
    const later = "De gedateerde bronnen hiervan verschenen na 1 februari 2023.";
    await waitFor(() => expect(deadline("Keuze binnen de scholengroep bespreken")).toHaveTextContent(later));
    expect(deadline("Startmiddelen plannen")).not.toHaveTextContent(later);
    expect(section("Uw deadlines")).toHaveTextContent(
      "Van 4 taken zijn alle gedateerde bronnen van na 1 februari 2023.",
    );
  });

  test("before anything was known the tasks say so", async () => {
    await open("?op=2018-05-01&kennis=2018-05-01");
    expect(section("Uw deadlines")).toHaveTextContent(
      "Op 1 mei 2018 was nog geen stap naar het decreet leersteun bekend",
    );
  });
});

test("with a kennisdatum the answer and the comparison say that their sources are from later", async () => {
  const { answer } = await open("?op=2023-10-01&kennis=2022-06-10");
  const later = "De gedateerde bronnen hiervan verschenen na 10 juni 2022.";
  await waitFor(() => expect(within(answer).getAllByText(later)).toHaveLength(2));
  expect(section("Wat verandert er")).toHaveTextContent(
    "Van 8 onderwerpen zijn alle gedateerde bronnen van na 10 juni 2022.",
  );
  // The topic of the role of the CLB rests on older or undated sources too.
  expect(within(section("Wat verandert er")).getAllByText(later)).toHaveLength(8);
});

test("of the next change no source is said to be later when one of them is not", async () => {
  const { answer } = await open("?op=2022-06-10&kennis=2022-06-10");
  const change = within(answer).getByText(
    "Eerder gepland: 1 september 2021 en 1 september 2022.",
  ).parentElement;
  expect(change).not.toHaveTextContent("bronnen hiervan verschenen na");
});

test("of a day to come the answer is as far as is known now", async () => {
  const { answer } = await open("?op=2027-09-01", "2026-11-22");
  expect(answer).toHaveTextContent("Sinds 1 september 2023, voor zover nu bekend zonder einddag.");
  expect(answer).toHaveTextContent(
    "Na deze dag komt in deze gegevens geen ander decreet of model. Voor zover nu bekend.",
  );
});

test("of today and of before it the answer has no such reserve", async () => {
  const { answer } = await open("?op=2026-11-22", "2026-11-22");
  expect(answer).not.toHaveTextContent("oor zover nu bekend");
});

test("the short list holds the nearest deadlines, none of the last day left out, and its button says how many there are", async () => {
  const { user } = await open("?op=2023-02-10");
  const deadlines = section("Uw deadlines");
  expect(within(deadlines).getAllByRole("heading", { level: 3 })).toHaveLength(13);
  expect(deadlines.querySelectorAll('li[data-near="true"]')).toHaveLength(8);
  await user.click(screen.getByRole("button", { name: "Toon alle 13 deadlines" }));
  expect(screen.getByRole("button", { expanded: true, name: /^Toon de 8 / })).toBeVisible();
});

test("deadlines come right after the answer, before what one can take along and the making of the law", async () => {
  await open("?op=2023-02-10");
  const order = [
    section("Antwoord"),
    section("Uw deadlines"),
    screen.getByRole("group", { name: "Met dit antwoord" }),
    section("Hoe zeker was leersteun op die dag?"),
    section("Wat verandert er"),
    section("Mijlpalen rond deze datum"),
  ];
  for (const [index, part] of order.slice(1).entries())
    expect(order[index]?.compareDocumentPosition(part)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

describe("what is late and what is not", () => {
  test("years later it is a term that is over, not something to chase", async () => {
    await open("", "2026-11-22");
    expect(deadline("Keuze doorgeven in MijnOnderwijs")).toHaveTextContent(
      /10 maart 2023.*termijn voorbij.*Of dit gedaan is, is onbekend/,
    );
    expect(section("Uw deadlines")).not.toHaveTextContent("te laat");
  });

  test("a fixed date that has passed is a term that is over; a suggestion only passed", async () => {
    await open("?op=2023-03-31");
    expect(deadline("Keuze doorgeven in MijnOnderwijs")).toHaveTextContent(
      /vaste datum.*termijn 21 dagen voorbij.*Of dit gedaan is, is onbekend/,
    );
    expect(deadline("Leersteuncentra vergelijken")).toHaveTextContent(/voorstel: .*voorstel verstreken/);
    expect(deadline("Leersteuncentra vergelijken")).not.toHaveTextContent("te laat");
    expect(deadline("Ouders informeren")).toHaveTextContent("nog 154 dagen");
  });

  test("what a task depends on is told by title", async () => {
    await open("?op=2023-02-10");
    expect(deadline("Keuze doorgeven in MijnOnderwijs")).toHaveTextContent(
      /Hangt af van:\s?Keuze met de schoolraad overleggen/,
    );
  });
});

test("all topics are in the page, and the button says how many there are", async () => {
  const { user } = await open("?op=2023-02-10");
  const table = screen.getByRole("table", { name: "Wat verandert er" });
  expect(within(table).getAllByRole("rowheader")).toHaveLength(14);
  expect(section("Wat verandert er")).toHaveTextContent(
    "Dit geldt voor elke school. 14 onderwerpen: 5 nieuw, 6 gewijzigd, 1 vervalt en 2 blijven.",
  );
  await user.click(screen.getByRole("button", { name: "Toon alle 14 onderwerpen" }));
  expect(screen.getByRole("button", { expanded: true, name: "Toon de eerste 6 onderwerpen" })).toBeVisible();
});

test("a milestone opens on the timeline, on the same peildatum", async () => {
  await open("?op=2023-02-10");
  expect(
    screen.getByRole("link", { name: "Protocol leersteuncentra voor het eerst voorgelegd" }),
  ).toHaveAttribute("href", "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
});
