import { screen, waitFor, within } from "@testing-library/react";
import ICAL from "ical.js";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { renderView } from "#tests/render-view.tsx";
import { DateCheckView } from "./date-check-view.tsx";

// A whole page with native selects: slow to search by role on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
const PATIENCE = { timeout: 10_000 };

const open = async (query: string, today?: string) => {
  const page = renderView(<DateCheckView />, today ? { query, today } : { query });
  const answer = await screen.findByRole("region", { name: "Antwoord" }, PATIENCE);
  return { ...page, answer };
};
/** The button, once all that it takes along is there. */
const enabled = async (name: string) => {
  await waitFor(() => expect(screen.getByRole("button", { name })).toBeEnabled(), PATIENCE);
  return screen.getByRole("button", { name });
};
const section = (name: string) => screen.getByRole("region", { name });

afterEach(() => vi.restoreAllMocks());

describe("taking the answer along", () => {
  test("the agenda holds exactly the deadlines and the next change on screen", async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      files.push(file as Blob);
      return "blob:agenda";
    });
    // The page of a test would follow the link instead of saving the file.
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { user } = await open("?op=2023-02-10");
    await user.click(await enabled("Zet in mijn agenda"));
    await waitFor(() => expect(files).toHaveLength(1));

    const calendar = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? "") as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    const titles = events.map(({ summary }) => summary.replace(" (voorstel)", ""));
    const tasks = within(section("Uw deadlines")).getAllByRole("heading", { level: 3 });
    expect(titles).toEqual([
      "Start van het decreet leersteun en het leersteunmodel",
      ...tasks.map((heading) => heading.textContent),
    ]);
    expect(screen.getByRole("status")).toHaveTextContent(
      "Agendabestand met 14 gebeurtenissen gedownload. Open het om het over te nemen.",
    );

    const choice = events.find(({ uid }) => uid.startsWith("tk-keuze-doorgeven"));
    expect(choice?.startDate.toString()).toBe("2023-03-10");
    expect(choice?.endDate.toString()).toBe("2023-03-11");
    expect(choice?.description).toContain("Vaste datum.");
    expect(choice?.description).toContain("2 maart 2023), tweede alinea: https://");
    expect(choice?.description).toContain("op=2023-02-10");
    expect(choice?.component.getFirstSubcomponent("valarm")).toBeNull();
  });

  test("where the browser shares, the answer goes in a few lines with its link; closing that window is no failure", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
    Object.assign(navigator, { share });
    onTestFinished(() => void Reflect.deleteProperty(navigator, "share"));
    const { user } = await open("?op=2023-02-10");
    await user.click(screen.getByRole("button", { name: "Delen" }));
    expect(share.mock.lastCall?.[0].text).toMatch(
      /^Op 10 februari 2023 golden .*\.\n\n.*1 september 2023.*\.\n\nDeadlines voor een school:\n(.+\n)*10 maart 2023: Keuze doorgeven/,
    );
    expect(share.mock.lastCall?.[0].url).toContain("op=2023-02-10");

    share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
    await user.click(screen.getByRole("button", { name: "Delen" }));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    share.mockRejectedValueOnce(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Delen" }));
    expect(screen.getByRole("status")).toHaveTextContent("Delen lukte niet. Kopieer de link");
  });

  test.each([
    [
      "?op=2023-02-10",
      "2023-03-10",
      "14 gebeurtenissen (13 deadlines en de volgende wijziging), waarvan 2 vandaag voorbij. Wat voorbij is, krijgt geen herinnering.",
    ],
    [
      "?rol=schoolbestuur",
      "2026-11-22",
      "10 gebeurtenissen (10 deadlines), vandaag allemaal voorbij. Wat voorbij is, krijgt geen herinnering.",
    ],
    ["?op=2023-02-10", "2023-02-10", "14 gebeurtenissen (13 deadlines en de volgende wijziging)."],
  ])("what the agenda will hold stands beside the button: %s on %s", async (query, today, said) => {
    await open(query, today);
    expect(await enabled("Zet in mijn agenda")).toHaveAccessibleDescription(`In de agenda: ${said}`);
  });

  test("without deadlines and without a next change there is no empty agenda", async () => {
    const whole = createEmbeddedTransport(null);
    renderView(<DateCheckView />, {
      query: "?op=2024-03-01",
      transport: async (request) =>
        new URL(request.url).pathname.endsWith("/tasks")
          ? Response.json({ items: [], next: null, dataVersion: "leeg" })
          : whole(request),
    });
    await waitFor(
      () =>
        expect(screen.getByRole("button", { name: "Zet in mijn agenda" })).toHaveAccessibleDescription(
          "Er is niets voor de agenda: deze gegevens kennen geen deadline voor een school en geen volgende wijziging.",
        ),
      PATIENCE,
    );
    expect(screen.getByRole("button", { name: "Zet in mijn agenda" })).toBeDisabled();
  });

  test("the link keeps the day, also when today was on screen", async () => {
    const { user } = await open("", "2026-11-22");
    await user.click(screen.getByRole("button", { name: "Kopieer link" }));
    expect(await navigator.clipboard.readText()).toMatch(/^http.*\?op=2026-11-22$/);
    expect(screen.getByRole("status")).toHaveTextContent("Link gekopieerd.");
  });

  test("the answer is plain text with its sources and the link", async () => {
    const { user } = await open("?op=2023-02-10");
    await user.click(await enabled("Kopieer antwoord"));
    const text = await navigator.clipboard.readText();
    expect(text).toContain("Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.\n\n");
    expect(text).toMatch(/Volgende wijziging.*: 1 september 2023, over 203 dagen \(82 schooldagen\)\./);
    expect(text).toContain("Het decreet leersteun en het leersteunmodel nemen het dan over.");
    expect(text).toContain(
      "Decreet: M-decreet, sinds 1 januari 2015 tot en met 31 augustus 2023 (einddag afgeleid).",
    );
    expect(text).toMatch(/Bronnen:\n- .+https:\/\//);
    expect(text).toMatch(/http\S+\?op=2023-02-10\n/);
  });

  test("with a kennisdatum the text says what was announced then, as the screen does", async () => {
    const { user, answer } = await open("?op=2022-03-01&kennis=2021-01-01");
    const then = /Op 1 januari 2021 was .*1 september 2021 aangekondigd\./;
    expect(answer).toHaveTextContent(then);
    await user.click(await enabled("Kopieer antwoord"));
    expect(await navigator.clipboard.readText()).toMatch(then);
  });

  test("waits for what it would miss, and says what that is", async () => {
    const whole = createEmbeddedTransport(null);
    renderView(<DateCheckView />, {
      query: "?op=2023-02-10",
      transport: async (request) =>
        new URL(request.url).pathname.endsWith("/tasks")
          ? new Response("{}", { status: 404 })
          : whole(request),
    });
    await screen.findByRole("alert", {}, PATIENCE);
    await waitFor(() => expect(screen.getByText(/zodra ook dit er is: taken\./)).toBeVisible());
    for (const name of ["Zet in mijn agenda", "Kopieer antwoord"]) {
      expect(screen.getByRole("button", { name })).toBeDisabled();
      expect(screen.getByRole("button", { name })).toHaveAccessibleDescription(/taken/);
    }
    expect(screen.getByRole("button", { name: "Kopieer link" })).toBeEnabled();
  });

  test("when the browser refuses, the text stands there to copy by hand", async () => {
    const { user } = await open("?op=2023-02-10");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
    await user.click(screen.getByRole("button", { name: "Kopieer link" }));
    expect(screen.getByRole("status")).toHaveTextContent("De browser liet kopiëren niet toe.");
    expect(screen.getByRole("textbox", { name: "Te kopiëren tekst" })).toHaveValue(
      `${window.location.origin}/?op=2023-02-10`,
    );
  });

  test("what was said of one day does not stand beside another", async () => {
    const { user } = await open("?op=2023-02-10");
    await user.click(screen.getByRole("button", { name: "Kopieer link" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Schooljaar" }), "2024-2025");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });
});
