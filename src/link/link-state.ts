import type { Difference } from "#src/domain/changes-between.ts";
import { CERTAINTIES, type Certainty, type Level, TRACKS, type Track } from "#src/domain/milestone.ts";
import { isAfter, parseDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { type Domain, DOMAINS, ROLES, type Role } from "#src/domain/preparation.ts";
import { type Responsible, RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { type Language, wellFormed } from "#src/domain/text.ts";

/** All that decides what is on screen. Two links with the same state show the same. */
export type LinkState = {
  /** Peildatum; "vandaag" moves with the clock. */
  op: PlainDate | "vandaag";
  /** Kennisdatum; `null` is all that is known now. */
  kennis: PlainDate | null;
  /** The day that the peildatum is compared with, before or after it; "vandaag" moves with the clock. */
  vergelijk: PlainDate | "vandaag" | null;
  /** Of a comparison: only what differs in this way; `null` shows all. */
  verschil: Difference | null;
  /** Visible period; an end that is `null` is the default one. */
  van: PlainDate | null;
  tot: PlainDate | null;
  spoor: readonly Track[];
  zekerheid: readonly Certainty[];
  niveau: Level | null;
  zoek: string;
  mijlpaal: string | null;
  weergave: Display;
  sorteer: TableOrder;
  rol: Role;
  /** The board whose preparation is shown; `null` is all of them. */
  bestuur: string | null;
  /** Of its tasks: only those of a domain, with one of these statuses, of a role, that this person does. */
  taakdomein: Domain | null;
  taakstatus: readonly TaskFilterStatus[];
  taakrol: Role | null;
  taakwie: TaskDoer | null;
  /** Only those with work in this month, "2023-08". */
  taakmaand: string | null;
  /** How its list of tasks is grouped, sorted and searched. */
  taakgroep: TaskGrouping;
  taaksorteer: TaskOrder;
  taakzoek: string;
  /** How all boards stand side by side: per domain, or month by month. */
  bestuurweergave: BoardsDisplay;
  bestuursorteer: BoardsOrder;
  /** The presentation that is open, and the scene of it. */
  presentatie: string | null;
  scene: string | null;
  /** How a presentation fills the whole screen; `null` is the page where it is made. */
  scherm: Screen | null;
  taal: Language;
  /** Parameters that this version does not know, in their order; they are kept. */
  rest: readonly (readonly [name: string, value: string])[];
};

export const DISPLAYS = ["tijdlijn", "lijst", "tabel"] as const;
export type Display = (typeof DISPLAYS)[number];

/** How two days differ: known since, moved, in or out of force, their day reached. */
export const DIFFERENCES = [
  "nieuw",
  "verschoven",
  "in-werking",
  "bereikt",
] as const satisfies readonly Difference[];

/**
 * Open, whatever the status: "laat" past a date of a source, "verstreken" also past its own date or a suggestion that no own
 * date replaces.
 */
export const TASK_FILTER_STATUSES = [...TASK_STATUSES, "laat", "verstreken"] as const;
export type TaskFilterStatus = (typeof TASK_FILTER_STATUSES)[number];

/** "niemand": those that nobody does yet. */
export const TASK_DOERS = [...RESPONSIBLES, "niemand"] as const;
export type TaskDoer = Responsible | "niemand";

/** For the room, for who speaks, or as a frame in a page of somebody else. */
export const SCREENS = ["zaal", "spreker", "kader"] as const;
export type Screen = (typeof SCREENS)[number];

export const TABLE_COLUMNS = ["datum", "titel", "spoor", "wie", "status", "zekerheid"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
export type TableOrder = { column: TableColumn; descending: boolean };

export const TASK_GROUPINGS = ["geen", "domein", "rol", "status", "maand"] as const;
export type TaskGrouping = (typeof TASK_GROUPINGS)[number];

export const TASK_COLUMNS = ["taak", "status", "datum", "wie", "start", "wijziging"] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];
export type TaskOrder = { column: TaskColumn; descending: boolean };
export const BOARDS_DISPLAYS = ["domein", "tijd"] as const;
export type BoardsDisplay = (typeof BOARDS_DISPLAYS)[number];

/** A domain is a column of its own. */
export const BOARDS_COLUMNS = ["naam", ...DOMAINS, "klaar", "te-laat", "datum"] as const;
export type BoardsColumn = (typeof BOARDS_COLUMNS)[number];
export type BoardsOrder = { column: BoardsColumn; descending: boolean };

export const DEFAULT_LINK: LinkState = {
  op: "vandaag",
  kennis: null,
  vergelijk: null,
  verschil: null,
  van: null,
  tot: null,
  spoor: [],
  zekerheid: [],
  niveau: null,
  zoek: "",
  mijlpaal: null,
  weergave: "tijdlijn",
  sorteer: { column: "datum", descending: false },
  rol: "school",
  bestuur: null,
  taakdomein: null,
  taakstatus: [],
  taakrol: null,
  taakwie: null,
  taakmaand: null,
  taakgroep: "geen",
  taaksorteer: { column: "datum", descending: false },
  taakzoek: "",
  bestuurweergave: "domein",
  bestuursorteer: { column: "naam", descending: false },
  presentatie: null,
  scene: null,
  scherm: null,
  taal: "nl",
  rest: [],
};

/** The change of the link that ends a comparison. */
export const STOP_COMPARING = { vergelijk: null, verschil: null } as const satisfies Partial<LinkState>;

export type LinkKey = Exclude<keyof LinkState, "rest">;
/** What of a link does not count. `repeated`: its name came before it with another value, and that one does count. */
export type UnreadablePart = { name: LinkKey; value: string; repeated?: true };

/** Longer searches are refused: nobody types them. */
export const LONGEST_SEARCH = 200;

/** How one parameter is written: `read` gives `undefined` for what it cannot read, `write` `null` for a default. */
type Parameter<Value> = {
  read: (text: string) => Value | undefined;
  write: (value: Value) => string | null;
};

const oneOf = <const Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

/** A comma list without repeats, in the order of the contract. */
const listOf = <const Value extends string>(values: readonly Value[]): Parameter<readonly Value[]> => ({
  read: (text) => {
    const parts = text.split(",");
    return parts.every((part) => oneOf(values, part))
      ? values.filter((value) => parts.includes(value))
      : undefined;
  },
  write: (chosen) => (chosen.length > 0 ? chosen.join(",") : null),
});

const choice = <const Value extends string>(values: readonly Value[], fallback: Value): Parameter<Value> => ({
  read: (text) => oneOf(values, text),
  write: (value) => (value === fallback ? null : value),
});

const optionalChoice = <const Value extends string>(values: readonly Value[]): Parameter<Value | null> => ({
  read: (text) => oneOf(values, text),
  write: (value) => value,
});

/** A column, with a dash before it from last to first. */
const orderBy = <const Column extends string>(
  columns: readonly Column[],
  fallback: Column,
): Parameter<{ column: Column; descending: boolean }> => ({
  read: (text) => {
    const column = oneOf(columns, text.replace(/^-/, ""));
    return column && { column, descending: text.startsWith("-") };
  },
  write: ({ column, descending }) =>
    column === fallback && !descending ? null : `${descending ? "-" : ""}${column}`,
});

const search: Parameter<string> = {
  read: (text) => (text.length > LONGEST_SEARCH ? undefined : text),
  write: (text) => text || null,
};

const optionalDay: Parameter<PlainDate | null> = {
  read: (text) => parseDay(text) ?? undefined,
  write: (date) => date && toIso(date),
};

const optionalId: Parameter<string | null> = {
  read: (text) => (/^[a-z0-9-]{1,100}$/.test(text) ? text : undefined),
  write: (id) => id,
};

const LEVEL_NAMES = { basis: "basisonderwijs", secundair: "secundair onderwijs" } as const satisfies Record<
  string,
  Level
>;

const readMovingDay = (text: string) => (text === "vandaag" ? "vandaag" : (parseDay(text) ?? undefined));

const PARAMETERS: { [Key in LinkKey]: Parameter<LinkState[Key]> } = {
  op: {
    read: readMovingDay,
    write: (op) => (op === "vandaag" ? null : toIso(op)),
  },
  kennis: optionalDay,
  vergelijk: {
    read: readMovingDay,
    write: (other) => (other === "vandaag" ? other : other && toIso(other)),
  },
  verschil: optionalChoice(DIFFERENCES),
  van: optionalDay,
  tot: optionalDay,
  spoor: listOf(TRACKS),
  zekerheid: listOf(CERTAINTIES),
  niveau: {
    read: (text) => (text === "basis" || text === "secundair" ? LEVEL_NAMES[text] : undefined),
    write: (level) => level && (level === LEVEL_NAMES.basis ? "basis" : "secundair"),
  },
  zoek: search,
  mijlpaal: optionalId,
  weergave: choice(DISPLAYS, "tijdlijn"),
  sorteer: orderBy(TABLE_COLUMNS, "datum"),
  rol: choice(ROLES, "school"),
  bestuur: optionalId,
  taakdomein: optionalChoice(DOMAINS),
  taakstatus: listOf(TASK_FILTER_STATUSES),
  taakrol: optionalChoice(ROLES),
  taakwie: optionalChoice(TASK_DOERS),
  taakmaand: {
    read: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined),
    write: (month) => month,
  },
  taakgroep: choice(TASK_GROUPINGS, "geen"),
  taaksorteer: orderBy(TASK_COLUMNS, "datum"),
  taakzoek: search,
  bestuurweergave: choice(BOARDS_DISPLAYS, "domein"),
  bestuursorteer: orderBy(BOARDS_COLUMNS, "naam"),
  presentatie: optionalId,
  scene: optionalId,
  scherm: optionalChoice(SCREENS),
  taal: choice(["nl", "en"], "nl"),
};

const isKnown = (name: string): name is LinkKey => Object.hasOwn(PARAMETERS, name);

/**
 * Reads the query of a link (with or without "?"). What cannot be read becomes its default and is reported; of a
 * repeated parameter the first counts, and another value is reported once.
 */
export function parseLink(query: string): { state: LinkState; unreadable: UnreadablePart[] } {
  const state: LinkState = { ...DEFAULT_LINK };
  const rest: [string, string][] = [];
  const unreadable: UnreadablePart[] = [];
  /** Of each name the value that counts; `null` when something is reported of it. */
  const seen = new Map<string, string | null>();
  for (const [name, value] of new URLSearchParams(query)) {
    const first = seen.get(name);
    if (!isKnown(name)) rest.push([name, value]);
    else if (first === undefined) {
      const read = readInto(state, name, value);
      seen.set(name, read ? value : null);
      if (!read) unreadable.push({ name, value });
    } else if (first !== null && first !== value) {
      seen.set(name, null);
      unreadable.push({ name, value, repeated: true });
    }
  }
  if (state.van && state.tot && isAfter(state.van, state.tot)) {
    unreadable.push({ name: "van", value: toIso(state.van) }, { name: "tot", value: toIso(state.tot) });
    state.van = null;
    state.tot = null;
  }
  return { state: { ...state, rest }, unreadable };
}

type Read = { [Key in LinkKey]?: { text: string; value: LinkState[Key] | undefined } };
/** The last reading of each part: what did not change stays the same value, and so does all that rests on it. */
const lastRead: Read = {};

function reading<Key extends LinkKey>(name: Key, text: string): LinkState[Key] | undefined {
  const last = lastRead[name];
  if (last?.text === text) return last.value;
  const value = PARAMETERS[name].read(text);
  lastRead[name] = { text, value } as Read[Key];
  return value;
}

function readInto<Key extends LinkKey>(state: LinkState, name: Key, text: string): boolean {
  const value = reading(name, text);
  if (value === undefined) return false;
  state[name] = value;
  return true;
}

/** Writes the query of a link: "" or "?op=…". Defaults are not written; the order is fixed, unknown parts come last. */
export function serialiseLink(state: LinkState): string {
  const known = (Object.keys(PARAMETERS) as LinkKey[]).flatMap((name) => {
    const text = write(state, name);
    return text === null ? [] : [[name, text] as const];
  });
  const pairs = [...known, ...state.rest].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

const write = <Key extends LinkKey>(state: LinkState, name: Key) => PARAMETERS[name].write(state[name]);

/** Commas stay legible. */
const encode = (text: string) => encodeURIComponent(wellFormed(text)).replaceAll("%2C", ",");
