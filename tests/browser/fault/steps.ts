import { moveDay, day, toIso } from "#src/domain/plain-date.ts";
import { seededRandom } from "#src/domain/seeded-random.ts";
import {
  SERVER_WEATHERS,
  type ServerWeather,
  STORAGE_WEATHERS,
  type StorageWeather,
  STRIKES,
  type Strike,
} from "./weather.ts";

/** One thing that a user or the world does. All that is chosen is in it: it depends on the seed alone. */
export type Step =
  | { kind: "server"; weather: ServerWeather; strike: Strike }
  | { kind: "storage"; weather: StorageWeather }
  | { kind: "offline" | "online" | "back" | "forward" | "retry" | "undo" | "escape" | "kill worker" }
  /** While a question is on its way. */
  | { kind: "reload"; inMidRequest: boolean }
  | { kind: "clock"; now: string }
  | { kind: "menu"; nth: number }
  | { kind: "link"; address: string }
  | { kind: "language" }
  | { kind: "theme"; nth: number }
  | { kind: "keys"; keys: readonly string[] }
  | { kind: "keys in the drawing"; keys: readonly string[] }
  | { kind: "search"; text: string }
  | { kind: "press"; nth: number }
  | { kind: "day"; text: string }
  | { kind: "status"; board: string; row: number; status: number }
  | { kind: "note"; board: string; row: number; marker: string }
  | { kind: "own task"; board: string; marker: string }
  | { kind: "deck title"; marker: string }
  | { kind: "scene"; marker: string }
  | { kind: "room"; keys: readonly string[] };

export const BOARDS = ["voorbeeld-de-linde", "voorbeeld-zeewind"] as const;
export const DECK = "van-m-decreet-naar-leersteun";
const PATHS = ["/", "/datumcheck", "/voorbereiding", "/presentatie", "/bronnen"] as const;
const DRAWING_KEYS = [
  "ArrowRight",
  "ArrowLeft",
  "ArrowDown",
  "ArrowUp",
  "Home",
  "End",
  "PageDown",
  "Enter",
  "+",
  "-",
];
const ROOM_KEYS = ["ArrowRight", "PageDown", "ArrowLeft", "3", "End", "Home", "."];
const WORDS = ["protocol", "leersteun", "x", "", "<b>&", "centrum 2023", "🏫"];
const DAYS = ["10/2/2023", "1 september 2023", "30 februari 2023", "gisteren", "2026-11-22", ""];
const LINKS = [
  "?op=2023-02-10",
  "?op=2023-02-10&kennis=2022-01-01",
  "?weergave=tabel&spoor=protocol",
  "?weergave=lijst&zoek=decreet",
  "?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol",
  "?op=2023-02-30&taal=xx",
  "?vergelijk=2022-09-01&op=2023-09-01",
  "",
];

/** The steps of a seed. */
export function planSteps(seed: number, count: number): Step[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const some = (keys: readonly string[]) => Array.from({ length: 1 + below(4) }, () => one(keys));
  const makers: [weight: number, make: (index: number) => Step][] = [
    [10, () => ({ kind: "server", weather: one(SERVER_WEATHERS), strike: one(STRIKES) })],
    [5, () => ({ kind: "server", weather: "clear", strike: "all" })],
    [3, () => ({ kind: "storage", weather: one(STORAGE_WEATHERS) })],
    [3, () => ({ kind: "storage", weather: "open" })],
    [3, () => ({ kind: "offline" })],
    [5, () => ({ kind: "online" })],
    [5, () => ({ kind: "reload", inMidRequest: random() < 0.5 })],
    [2, () => ({ kind: "kill worker" })],
    [
      3,
      () => ({
        kind: "clock",
        now: `${toIso(moveDay(day("2022-06-01"), { days: below(2500) }))}T${one(["00:00:01", "10:00:00", "23:59:59"])}+01:00`,
      }),
    ],
    [8, () => ({ kind: "menu", nth: below(PATHS.length) })],
    [6, () => ({ kind: "link", address: `${one(PATHS)}${one(LINKS)}` })],
    [2, () => ({ kind: "language" })],
    [1, () => ({ kind: "theme", nth: below(3) })],
    [4, () => ({ kind: "back" })],
    [2, () => ({ kind: "forward" })],
    [6, () => ({ kind: "retry" })],
    [5, () => ({ kind: "keys", keys: some(["Tab", "Tab", "Shift+Tab"]) })],
    [6, () => ({ kind: "keys in the drawing", keys: some(DRAWING_KEYS) })],
    [2, () => ({ kind: "escape" })],
    [3, () => ({ kind: "search", text: one(WORDS) })],
    [6, () => ({ kind: "press", nth: below(40) })],
    [3, () => ({ kind: "day", text: one(DAYS) })],
    [10, () => ({ kind: "status", board: one(BOARDS), row: below(6), status: below(6) })],
    [8, (index) => ({ kind: "note", board: one(BOARDS), row: below(6), marker: `nota ${index}` })],
    [3, (index) => ({ kind: "own task", board: one(BOARDS), marker: `eigen ${index}` })],
    [3, () => ({ kind: "undo" })],
    [6, (index) => ({ kind: "deck title", marker: `titel ${index}` })],
    [4, (index) => ({ kind: "scene", marker: `scène ${index}` })],
    [3, () => ({ kind: "room", keys: some(ROOM_KEYS) })],
  ];
  const total = makers.reduce((sum, [weight]) => sum + weight, 0);
  return Array.from({ length: count }, (_, index) => {
    let left = random() * total;
    const chosen = makers.find(([weight]) => (left -= weight) < 0) ?? makers[0];
    return (chosen as (typeof makers)[number])[1](index + 1);
  });
}

export function inWords({ kind, ...rest }: Step): string {
  const told = Object.values(rest).map((value) => (Array.isArray(value) ? value.join(" ") : String(value)));
  return [kind, ...told].join(" · ");
}
