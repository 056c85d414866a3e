import ICAL from "ical.js";
import { parse } from "papaparse";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test, vi } from "vitest";
import { toIso } from "#src/domain/plain-date.ts";
import { meantBy } from "#tests/meant.ts";
import { hostile, HOSTILE_WORDS } from "#tests/hostile.ts";
import { csvFile } from "./csv-file.ts";
import { icsFile } from "./ics-file.ts";
import { jsonFile } from "./json-file.ts";
import { xlsxFile } from "./xlsx-file.ts";

const work = () => ({ signal: new AbortController().signal, onProgress: vi.fn<(share: number) => void>() });
const QUERY = "?op=2023-02-10&kennis=2023-01-01&spoor=besluitvorming&van=2023-01-01&tot=2023-02-01";

const csvOf = async (meant = meantBy(QUERY)) =>
  parse<Record<string, string>>((await csvFile(meant, work())).slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;

type Json = {
  asOf: string;
  knownOn: string;
  filters: string[];
  dataVersion: string;
  link: string;
  milestones: {
    id: string;
    date: string;
    title: { nl: string };
    status: string;
    citations: { sourceId: string }[];
  }[];
  sources: { id: string; url: string | null }[];
};
const jsonOf = async (meant = meantBy(QUERY)) => JSON.parse(await jsonFile(meant, work())) as Json;

describe("the filtered milestones as a file", () => {
  test("hold all that pass the filters, also those outside the period that is in view", async () => {
    const { shown } = meantBy(QUERY).scene;
    expect(shown.some(({ date }) => toIso(date) < "2023-01-01")).toBe(true);
    const ids = shown.map(({ id }) => id);
    expect((await csvOf()).map((row) => row["Id"])).toEqual(ids);
    expect((await jsonOf()).milestones.map(({ id }) => id)).toEqual(ids);
    const ics = new ICAL.Component(ICAL.parse(await icsFile(meantBy(QUERY), work())) as unknown[]);
    const uids = ics.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).uid);
    expect(uids).toEqual(ids.map((id) => `${id}@overgang-leersteun`));
  });

  test("say what they were true for, with their sources and the link back", async () => {
    const [row] = await csvOf();
    expect(row).toMatchObject({
      Peildatum: "10 februari 2023",
      Kennisdatum: "1 januari 2023",
      Filters: "sporen: Besluitvorming",
      Gegevens: "versie 2026-11-21.1, nagekeken op 21 november 2026",
      Link: `https://voorbeeld.be/${QUERY}`,
    });
    expect(row?.["Bronnen"]).toContain("https://");
    const json = await jsonOf();
    expect(json).toMatchObject({ asOf: "2023-02-10", knownOn: "2023-01-01", dataVersion: "2026-11-21.1" });
    const known = new Set(json.sources.map(({ id }) => id));
    expect(
      json.milestones.flatMap(({ citations }) => citations).every(({ sourceId }) => known.has(sourceId)),
    ).toBe(true);
  });

  test("never write a day that is not known", async () => {
    const rows = await csvOf(meantBy("?op=2023-02-10"));
    const month = rows.find((row) => /^[a-z]+ \d{4}$/.test(row["Datum"] ?? ""));
    expect(month?.["Van"]).toMatch(/-01$/);
    expect(month?.["Van"]).not.toBe(month?.["Tot en met"]);
  });

  test("take hostile words as words", async () => {
    const meant = meantBy("?op=2023-02-10", hostile());
    const titles = (await csvOf(meant)).map((row) => row["Titel"]);
    expect(titles).toEqual(HOSTILE_WORDS.map((text) => (text.startsWith("=") ? `'${text}` : text)));
    expect((await jsonOf(meant)).milestones.map(({ title }) => title.nl)).toEqual(HOSTILE_WORDS);
    const ics = await icsFile(meant, work());
    const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents("vevent");
    expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(HOSTILE_WORDS);
  });

  test("are a spreadsheet of days, words and sources, without a formula", async () => {
    const meant = meantBy("?op=2023-02-10", hostile());
    const sheets = await readExcelFile(await (await xlsxFile(meant, work())).arrayBuffer());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Mijlpalen", "Bronnen", "Over dit bestand"]);
    const [milestones, sources, about] = sheets.map(({ data }) => data);
    expect(milestones?.slice(1).map((row) => row[3])).toEqual(HOSTILE_WORDS);
    expect(milestones?.[1]?.[1]).toEqual(new Date("2023-01-01"));
    expect(sources?.[1]?.some((value) => String(value).startsWith("http"))).toBe(true);
    expect(about).toContainEqual(["Peildatum", "10 februari 2023"]);
    expect(about).toContainEqual(["Link", meant.href]);
  });

  test("stop when they are cancelled", async () => {
    const stopper = new AbortController();
    stopper.abort();
    await expect(csvFile(meantBy(QUERY), { ...work(), signal: stopper.signal })).rejects.toThrow(/abort/i);
  });
});
