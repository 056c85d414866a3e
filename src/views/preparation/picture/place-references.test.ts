import { expect, it } from "vitest";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { placeReferences } from "./place-references.ts";
import type { Reference } from "./references.ts";

const first = dayNumber(day("2023-01-01"));
const reference = (on: string, name: string, start = false): Reference => ({
  key: `${on} ${name}`,
  on: day(on),
  name,
  start,
  citations: [],
});
const said = (width: number, ...days: Reference[]) =>
  placeReferences(days, {
    xOf: (x) => 36 + ((x - first) / 300) * (width - 60),
    width,
    language: "nl",
  }).flags.map(({ lines }) => lines.join(" / "));

it("two steps of a few days apart share their words, the start never does", () => {
  const days = [
    reference("2023-05-03", "Decreet gestemd"),
    reference("2023-05-05", "Decreet bekrachtigd"),
    reference("2023-08-31", "Afspraken maken"),
    reference("2023-09-01", "Start van leersteun", true),
  ];
  expect(said(900, ...days)).toEqual([
    "Decreet gestemd / en bekrachtigd / 3 en 5 mei",
    "Afspraken maken / 31 augustus",
    "Start van leersteun / 1 september",
  ]);
});

it("with room they stand apart, and a long name goes on several lines", () => {
  expect(
    said(
      2000,
      reference("2023-03-10", "Keuze doorgeven in MijnOnderwijs"),
      reference("2023-05-03", "Decreet gestemd"),
      reference("2023-05-05", "Decreet bekrachtigd"),
    ),
  ).toEqual([
    "Keuze doorgeven / in MijnOnderwijs / 10 maart",
    "Decreet gestemd / 3 mei",
    "Decreet bekrachtigd / 5 mei",
  ]);
});
