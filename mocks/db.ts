import * as z from "zod/mini";
import { aboutEndpoint, type ListName, lists } from "#src/contract/endpoints.ts";
import { toIso } from "#src/domain/plain-date.ts";
import type { Facts } from "./facts.ts";

/** An item of a list as it travels. */
export type WireItem<Name extends ListName> = z.input<(typeof lists)[Name]["item"]>;
export type WireAbout = z.input<typeof aboutEndpoint.body>;

/** What the mocked API answers from. Everything is read at the first request for it, and then kept. */
export type Database = {
  list: <Name extends ListName>(name: Name) => readonly WireItem<Name>[];
  about: () => WireAbout;
  /** Names the state of the data; another state has another name. */
  dataVersion: () => string;
};

/**
 * Holds the facts as domain values and encodes them on the way out, as a real server would: what it answers has
 * passed the contract twice. Asking for facts that do not fit throws an error that says where.
 */
export function createDatabase(facts: Facts): Database {
  const about = once(() => read("about", aboutEndpoint.body, facts.about));
  const rows = new Map<ListName, readonly WireItem<ListName>[]>();
  return {
    list: <Name extends ListName>(name: Name) => {
      const kept = rows.get(name) ?? throughContract(name, facts[name]);
      rows.set(name, kept);
      return kept as readonly WireItem<Name>[];
    },
    about: once(() => z.encode(aboutEndpoint.body, about())),
    dataVersion: () => toIso(about().checkedOn),
  };
}

function throughContract(name: ListName, json: readonly unknown[]): readonly WireItem<ListName>[] {
  const codec = z.array<z.core.$ZodType>(lists[name].item);
  return z.encode(codec, read(name, codec, json)) as readonly WireItem<ListName>[];
}

function read<Codec extends z.core.$ZodType>(name: string, codec: Codec, json: unknown): z.output<Codec> {
  const parsed = z.safeDecode(codec, json as z.input<Codec>);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, message }) => `${[name, ...path].join(".")}: ${message}`);
  throw new Error(`The facts do not fit the contract. ${places.join("; ")}`);
}

/** Makes a value at the first asking. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
